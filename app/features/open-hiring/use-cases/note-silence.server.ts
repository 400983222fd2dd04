import { parseEmail } from '#app/core/identifiers.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { answerNotedMail, callEndedMail } from '#app/features/open-hiring/mails.ts'
import { answerCall, type AnswerOutcome } from '#app/features/open-hiring/rules/answer.ts'
import { entryFacts, entrySubject, listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { callsOf, endCall } from '#db/queries/open-hiring/calls.ts'
import { findEntry } from '#db/queries/open-hiring/entries.ts'
import { listWithEmployer } from '#db/queries/open-hiring/find-list.ts'
import { moveEntries, promoteRepeat } from '#db/queries/open-hiring/save-entry.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises } from '#db/queries/promises/write.ts'

const system = { role: 'system' } as const

/** The honest ending of a call that nobody answered in time: by the rules the place is kept or lost, and both sides hear of it. */
export async function noteSilence(ctx: Context, entryId: string): Promise<Result<AnswerOutcome, 'niet-van-toepassing'>> {
  const result = await ctx.transact(async (tx): Promise<Result<AnswerOutcome, 'niet-van-toepassing'>> => {
    const entry = await findEntry(tx, entryId)
    const calls = await callsOf(tx, entryId)
    const call = calls.find((one) => one.answer === null)
    if (!entry || entry.status !== 'opgeroepen' || !call) return refuse('niet-van-toepassing')
    const now = ctx.now()
    const decision = answerCall(
      entry.rules,
      call,
      calls.flatMap((one) => one.answer ?? []),
      'geen-reactie',
      now,
    )
    if (!decision.ok) return refuse('niet-van-toepassing')
    const outcome = decision.value
    await endCall(tx, call.id, 'geen-reactie', now)
    await moveEntries(tx, [entryId], outcome.status, now)
    if (outcome.status === 'vertrokken') await promoteRepeat(tx, entryId)
    await closePromises(tx, entrySubject(entryId), { state: 'lapsed', at: now, kinds: ['open-hiring-oproep'] })
    await recordEvent(tx, {
      at: now,
      actor: system,
      subject: listSubject(entry.listId),
      kind: 'open-hiring.answered',
      facts: { ...entryFacts(entry, system), call: call.id, answer: 'geen-reactie', reason: outcome.reason },
    })
    const list = await listWithEmployer(tx, entry.listId)
    if (!list) return ok(outcome)
    const person = parseEmail(entry.contact ?? '')
    if (person !== null) {
      const message = answerNotedMail({
        title: list.title,
        employerName: list.employerName,
        publicUrl: ctx.publicUrl,
        reason: outcome.reason,
      })
      await queueMail(tx, { id: ctx.id(), at: now }, { to: person, message })
    }
    const message = callEndedMail({ answer: 'geen-reactie', number: entry.sequence, listId: list.id, publicUrl: ctx.publicUrl })
    for (const to of await addressesOf(tx, { userId: null, employerId: list.employerId }, ctx.today())) {
      await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    }
    return ok(outcome)
  })
  if (result.ok) ctx.wake()
  return result
}
