import { dateOf } from '#app/core/dates.ts'
import { parseEmail } from '#app/core/identifiers.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf } from '#app/features/access/rights.ts'
import { answerNotedMail, callEndedMail } from '#app/features/open-hiring/mails.ts'
import { entryLifeCycle, type OpenHiringEntry, type PersonAnswer } from '#app/features/open-hiring/model.ts'
import { answerCall as decideAnswer, type AnswerCallRefusal, type AnswerOutcome } from '#app/features/open-hiring/rules/answer.ts'
import {
  actorOf,
  entryFacts,
  entrySubject,
  listSubject,
  roleOf,
  type Answerer,
} from '#app/features/open-hiring/rules/answerer.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { callsOf, endCall } from '#db/queries/open-hiring/calls.ts'
import { findEntry, findEntryInScope } from '#db/queries/open-hiring/entries.ts'
import { listWithEmployer } from '#db/queries/open-hiring/find-list.ts'
import { moveEntries, promoteRepeat } from '#db/queries/open-hiring/save-entry.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'

/**
 * Notes the answer to a call: by the person with the receipt, or by the employer or account manager who heard it on the telephone
 * (who did it is in the event, and the person gets a message of it). A yes opens the promise to record the start.
 */
export async function answerCall(
  ctx: Context,
  by: Answerer,
  entryId: string,
  answer: PersonAnswer,
): Promise<Result<AnswerOutcome, AnswerCallRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<AnswerOutcome, AnswerCallRefusal>> => {
    const entry = by === 'job-seeker' ? await findEntry(tx, entryId) : await findEntryInScope(tx, scopeOf(by), entryId)
    if (!entry) return refuse('niet-gevonden')
    const calls = await callsOf(tx, entryId)
    const call = calls.find((one) => one.answer === null)
    if (!call) return refuse('al-beantwoord')
    const now = ctx.now()
    const earlier = calls.flatMap((one) => one.answer ?? [])
    const decision = decideAnswer(entry.rules, call, earlier, answer, now)
    if (!decision.ok) return decision
    const outcome = decision.value
    if (!canMove(entryLifeCycle, entry.status, outcome.status, roleOf(by))) return refuse('geen-recht')
    await endCall(tx, call.id, answer, now)
    await moveEntries(tx, [entryId], outcome.status, now)
    if (outcome.status === 'vertrokken') await promoteRepeat(tx, entryId)
    await closePromises(tx, entrySubject(entryId), { state: 'kept', at: now, kinds: ['open-hiring-oproep'] })
    await recordEvent(tx, {
      at: now,
      actor: actorOf(by),
      subject: listSubject(entry.listId),
      kind: 'open-hiring.answered',
      facts: { ...entryFacts(entry, by), call: call.id, answer, reason: outcome.reason },
    })
    await tellOthers(tx, ctx, by, entry, answer, outcome)
    return ok(outcome)
  })
  if (result.ok) ctx.wake()
  return result
}

async function tellOthers(
  tx: Writer,
  ctx: Context,
  by: Answerer,
  entry: OpenHiringEntry,
  answer: PersonAnswer,
  outcome: AnswerOutcome,
) {
  const list = await listWithEmployer(tx, entry.listId)
  if (!list) return
  const now = ctx.now()
  if (outcome.status === 'ja') {
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'open-hiring-start',
      subject: entrySubject(entry.id),
      owner: { employerId: list.employerId },
      openedAt: now,
      ...schedule('open-hiring-start', dateOf(now)),
      facts: { list: list.id, number: entry.sequence },
    })
  }
  if (by === 'job-seeker') {
    const message = callEndedMail({ answer, number: entry.sequence, listId: list.id, publicUrl: ctx.publicUrl })
    for (const to of await addressesOf(tx, { userId: null, employerId: list.employerId }, ctx.today())) {
      await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    }
    return
  }
  const to = parseEmail(entry.contact ?? '')
  if (to === null) return
  const message = answerNotedMail({
    title: list.title,
    employerName: list.employerName,
    publicUrl: ctx.publicUrl,
    reason: outcome.reason,
  })
  await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
}
