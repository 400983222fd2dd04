import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { consentAskedMail } from '#app/features/matching/mails.ts'
import { proposalLifeCycle, type ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import { aboutProposal, tellCandidate } from '#app/features/matching/telling.server.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findProposal, moveProposal } from '#db/queries/matching/proposals.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'

/** Asks the candidate by mail, or notes that it was asked otherwise; the answer then waits five working days. */
export async function askConsent(ctx: Context, actor: ActorWith<'proposals.consent'>, proposalId: string): Promise<Result<undefined, ProposalRefusal>> {
  return ctx.transact(async (tx) => {
    const proposal = await findProposal(tx, scopeOf(actor), proposalId)
    if (!proposal) return refuse('niet-gevonden')
    if (!canMove(proposalLifeCycle, proposal.status, 'toestemming-gevraagd', actor.role)) return refuse('stap-kan-niet')
    const at = ctx.now()
    const subject = { kind: 'proposal', id: proposal.id } as const
    await moveProposal(tx, proposal, { to: 'toestemming-gevraagd', at })
    const term = schedule('toestemming-antwoord', ctx.today())
    await closePromises(tx, subject, { state: 'kept', at, kinds: ['toestemming-vragen'] })
    await openPromise(tx, { id: ctx.id(), kind: 'toestemming-antwoord', subject, owner: { userId: proposal.proposedBy }, openedAt: at, ...term })
    await recordEvent(tx, { at, actor, subject, kind: 'proposal.asked', facts: { vacancyId: proposal.vacancyId, candidateId: proposal.candidateId } })
    await tellCandidate(ctx, tx, proposal.candidateId, consentAskedMail({ ...(await aboutProposal(ctx, tx, proposal)), dueOn: term.dueOn }))
    return ok()
  })
}
