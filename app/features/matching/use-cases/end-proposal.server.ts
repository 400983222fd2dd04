import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { Actor } from '#app/features/access/model.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { proposalLifeCycle, type ProposalEndReason, type ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import { tellEnding } from '#app/features/matching/telling.server.ts'
import type { Context } from '#app/platform/context.ts'
import { withdrawConsent } from '#db/queries/candidates/consents.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findProposal, moveProposal } from '#db/queries/matching/proposals.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/**
 * Ends a proposal before a placement, by an account manager or by the clock; candidate and employer hear of it as far as they knew
 * of it. A consent that is taken back ends with it. Ending one that has ended is refused and changes nothing.
 */
export async function endProposal(
  ctx: Context,
  actor: ActorWith<'proposals.make'> | Extract<Actor, { role: 'system' }>,
  proposalId: string,
  reason: ProposalEndReason,
): Promise<Result<undefined, ProposalRefusal>> {
  return ctx.transact(async (tx) => {
    const proposal = await findProposal(tx, scopeOf(actor), proposalId)
    if (!proposal) return refuse('niet-gevonden')
    if (!canMove(proposalLifeCycle, proposal.status, 'beëindigd', actor.role)) return refuse('stap-kan-niet')
    const at = ctx.now()
    const subject = { kind: 'proposal', id: proposal.id } as const
    await moveProposal(tx, proposal, { to: 'beëindigd', at, reason })
    if (reason === 'toestemming-ingetrokken' && proposal.consentId !== null) await withdrawConsent(tx, proposal.consentId, at)
    await closePromises(tx, subject, { state: 'withdrawn', at })
    const { vacancyId, candidateId } = proposal
    await recordEvent(tx, { at, actor, subject, kind: 'proposal.ended', facts: { vacancyId, candidateId, reason, from: proposal.status } })
    await tellEnding(ctx, tx, proposal, reason)
    return ok()
  })
}
