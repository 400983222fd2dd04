import type { Actor } from '#app/features/access/model.ts'
import { proposalWaitingMail } from '#app/features/matching/mails.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { moveProposal, type ProposalFile } from '#db/queries/matching/proposals.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'
import { helperOf, tellEmployer } from './telling.server.ts'

/**
 * Part of every sending, in the caller's transaction: the proposal goes to the employer, whose answer then waits for the days
 * the vacancy promised. The caller has checked that it may be sent. False when somebody was first.
 */
export async function sendInto(tx: Writer, ctx: Context, actor: Actor, proposal: ProposalFile): Promise<boolean> {
  const at = ctx.now()
  const subject = { kind: 'proposal', id: proposal.id } as const
  if (!(await moveProposal(tx, { id: proposal.id, status: 'toestemming' }, { to: 'bij-werkgever', at }))) return false
  const { employerId, replyDays, title } = proposal.vacancy
  const term = schedule('voorstel-beantwoorden', ctx.today(), replyDays)
  await closePromises(tx, subject, { state: 'kept', at, kinds: ['voorstel-versturen'] })
  await openPromise(tx, { id: ctx.id(), kind: 'voorstel-beantwoorden', subject, owner: { employerId }, openedAt: at, ...term })
  await recordEvent(tx, {
    at,
    actor,
    subject,
    kind: 'proposal.sent',
    facts: { vacancyId: proposal.vacancyId, candidateId: proposal.candidateId, employerId, dueOn: term.dueOn },
  })
  const helper = await helperOf(tx, proposal.proposedBy)
  await tellEmployer(ctx, tx, employerId, proposalWaitingMail({ proposalId: proposal.id, vacancyTitle: title, publicUrl: ctx.publicUrl, dueOn: term.dueOn, helper }))
  return true
}
