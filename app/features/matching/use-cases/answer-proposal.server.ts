import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { employerYesMail, endedForCandidateMail, proposalAnsweredMail } from '#app/features/matching/mails.ts'
import { proposalLifeCycle, type employerNoReasons, type ProposalRefusal, type ProposalStatus } from '#app/features/matching/model/proposal.ts'
import { aboutProposal, helperOf, tellCandidate } from '#app/features/matching/telling.server.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findProposal, moveProposal } from '#db/queries/matching/proposals.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'

export type EmployerAnswer = { answer: 'ja' } | { answer: 'nee'; reason: (typeof employerNoReasons)[number] }

/**
 * The employer's answer, given by a verified employer on an own vacancy, or told to the account manager. After a yes the placement
 * waits to be registered with the account manager who proposed; after a no the candidate hears the reason.
 */
export async function answerProposal(
  ctx: Context,
  actor: ActorWith<'proposals.answer'> | ActorWith<'proposals.make'>,
  proposalId: string,
  input: EmployerAnswer,
): Promise<Result<{ status: ProposalStatus }, ProposalRefusal>> {
  return ctx.transact(async (tx) => {
    const proposal = await findProposal(tx, scopeOf(actor), proposalId)
    if (!proposal) return refuse('niet-gevonden')
    const to = input.answer === 'ja' ? 'werkgever-ja' : 'werkgever-nee'
    if (!canMove(proposalLifeCycle, proposal.status, to, actor.role)) return refuse('stap-kan-niet')
    const at = ctx.now()
    const subject = { kind: 'proposal', id: proposal.id } as const
    const reason = input.answer === 'nee' ? input.reason : null
    await moveProposal(tx, proposal, { to, at, ...(reason === null ? {} : { reason }) })
    await closePromises(tx, subject, { state: 'kept', at, kinds: ['voorstel-beantwoorden'] })
    const { vacancyId, candidateId } = proposal
    await recordEvent(tx, { at, actor, subject, kind: 'proposal.answered', facts: { vacancyId, candidateId, answer: input.answer, reason } })
    const about = await aboutProposal(ctx, tx, proposal)
    if (reason === null) {
      await openPromise(tx, {
        id: ctx.id(),
        kind: 'plaatsing-registreren',
        subject,
        owner: { userId: proposal.proposedBy },
        openedAt: at,
        ...schedule('plaatsing-registreren', ctx.today()),
      })
      await tellCandidate(ctx, tx, candidateId, employerYesMail(about))
    } else {
      await tellCandidate(ctx, tx, candidateId, endedForCandidateMail({ ...about, reason }))
    }
    const proposer = actor.userId === proposal.proposedBy ? null : await helperOf(tx, proposal.proposedBy)
    if (proposer) {
      const message = proposalAnsweredMail({ proposalId: proposal.id, answer: input.answer, publicUrl: ctx.publicUrl })
      await queueMail(tx, { id: ctx.id(), at }, { to: proposer.email, message })
    }
    return ok({ status: to })
  })
}
