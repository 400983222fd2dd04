import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import { maySend } from '#app/features/matching/rules/may-send.ts'
import { sendInto } from '#app/features/matching/sending.server.ts'
import type { Context } from '#app/platform/context.ts'
import { findConsent } from '#db/queries/candidates/consents.ts'
import { findProposal } from '#db/queries/matching/proposals.ts'

/** Sends a proposal to the employer: only with a consent that holds, to a verified company, for a vacancy that is open. */
export async function sendToEmployer(ctx: Context, actor: ActorWith<'proposals.make'>, proposalId: string): Promise<Result<undefined, ProposalRefusal>> {
  return ctx.transact(async (tx) => {
    const proposal = await findProposal(tx, scopeOf(actor), proposalId)
    if (!proposal) return refuse('niet-gevonden')
    const consent = proposal.consentId === null ? null : await findConsent(tx, proposal.consentId)
    if (consent === null) return refuse('geen-toestemming')
    if (proposal.status !== 'toestemming') return refuse('stap-kan-niet')
    const allowed = maySend({ consent, verified: proposal.employer.verified, vacancyStatus: proposal.vacancy.status }, ctx.today())
    if (!allowed.ok) return allowed
    return (await sendInto(tx, ctx, actor, proposal)) ? ok() : refuse('stap-kan-niet')
  })
}
