import { ok, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { consentHolds } from '#app/features/candidates/rules/consent.ts'
import { employerSees } from '#app/features/matching/model/proposal.ts'
import type { Context } from '#app/platform/context.ts'
import { findConsent } from '#db/queries/candidates/consents.ts'
import { insertReadLog } from '#db/queries/candidates/read-log.ts'
import { findProposal } from '#db/queries/matching/proposals.ts'

/**
 * Writes in the read log that an employer opens a proposal. Out: whether the person may be shown, which is while the proposal runs
 * and the consent holds; null: not found.
 */
export async function openProposal(
  ctx: Context,
  actor: ActorWith<'proposals.see-own'>,
  proposalId: string,
): Promise<Result<{ shows: boolean }, never> | null> {
  return ctx.transact(async (tx) => {
    const proposal = await findProposal(tx, scopeOf(actor), proposalId)
    if (!proposal) return null
    const consent = proposal.consentId === null ? null : await findConsent(tx, proposal.consentId)
    const shows = (employerSees as readonly string[]).includes(proposal.status) && consentHolds(consent, ctx.today())
    if (shows) {
      await insertReadLog(tx, {
        id: ctx.id(),
        at: ctx.now(),
        userId: actor.userId,
        role: actor.role,
        subject: { kind: 'candidate', id: proposal.candidateId },
        reason: 'voorstel',
        fields: ['naam', 'contact', 'profiel'],
      })
    }
    return ok({ shows })
  })
}
