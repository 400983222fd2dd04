import { dateOf, type Instant } from '#app/core/dates.ts'
import { parseEmail } from '#app/core/identifiers.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { calledMail } from '#app/features/open-hiring/mails.ts'
import { answerBy, replyTermDays } from '#app/features/open-hiring/rules/answer.ts'
import { entryFacts, entrySubject, listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import { decideCall, type CallNextRefusal } from '#app/features/open-hiring/rules/order.ts'
import { receiptBytes, receiptCodeFrom, receiptHash } from '#app/features/open-hiring/rules/receipt.ts'
import { repeatsPassed, withoutRepeats } from '#app/features/open-hiring/rules/repeat.ts'
import type { OpenHiringEntry } from '#app/features/open-hiring/model.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { insertCall } from '#db/queries/open-hiring/calls.ts'
import { entriesInOrder, findEntry } from '#db/queries/open-hiring/entries.ts'
import { findList, listWithEmployer } from '#db/queries/open-hiring/find-list.ts'
import { countCall, moveEntries, setMailReceipt } from '#db/queries/open-hiring/save-entry.ts'
import { changeList } from '#db/queries/open-hiring/save-list.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { openPromise } from '#db/queries/promises/write.ts'

/**
 * Calls the next in order: nobody chooses. Of two who press at the same moment one calls, because both saw the same version of
 * the list. The reply window and what silence does follow the rules under which the person joined.
 * Out: the entry that is called.
 */
export async function callNext(
  ctx: Context,
  actor: ActorWith<'open-hiring.call-next'>,
  input: { listId: string; version: number },
): Promise<Result<{ entryId: string }, CallNextRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<{ entryId: string }, CallNextRefusal>> => {
    const list = await findList(tx, scopeOf(actor), input.listId)
    if (!list) return refuse('niet-gevonden')
    const entries = await entriesInOrder(tx, list.id)
    const decision = decideCall(list, withoutRepeats(entries))
    const now = ctx.now()
    if (!decision.ok) {
      if (decision.refusal === 'niemand-wacht') await dropRepeats(tx, repeatsPassed(entries, null), now)
      return decision
    }
    if (!(await changeList(tx, list.id, input.version))) return refuse('intussen-veranderd')
    const { entry: head, backToWaiting } = decision.value
    await dropRepeats(tx, repeatsPassed(entries, head), now)
    await moveEntries(
      tx,
      backToWaiting.map((entry) => entry.id),
      'wacht',
      now,
    )
    await moveEntries(tx, [head.id], 'opgeroepen', now)
    await countCall(tx, head.id)
    const entry = await findEntry(tx, head.id)
    if (!entry) throw new Error('The called entry is gone')
    const until = answerBy(entry.rules, now)
    const callId = ctx.id()
    await insertCall(tx, {
      id: callId,
      listId: list.id,
      entryId: head.id,
      calledAt: now,
      calledBy: actor.userId,
      answerBy: until,
      answer: null,
      answeredAt: null,
    })
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'open-hiring-oproep',
      subject: entrySubject(head.id),
      owner: { employerId: list.employerId },
      openedAt: now,
      ...schedule('open-hiring-oproep', dateOf(now), replyTermDays(entry.rules)),
      facts: { list: list.id, number: head.sequence },
    })
    await recordEvent(tx, {
      at: now,
      actor,
      subject: listSubject(list.id),
      kind: 'open-hiring.called',
      facts: { ...entryFacts(head, actor), call: callId },
    })
    await mailCall(tx, ctx, entry, until)
    return ok({ entryId: head.id })
  })
  if (result.ok) ctx.wake()
  return result
}

function dropRepeats(tx: Writer, repeats: readonly { id: string }[], now: Instant): Promise<void> {
  return moveEntries(
    tx,
    repeats.map((entry) => entry.id),
    'vertrokken',
    now,
  )
}

/** The message with a code of its own, for who lost the receipt. Who left a telephone number is rung by the employer. */
async function mailCall(tx: Writer, ctx: Context, entry: OpenHiringEntry, until: Instant): Promise<void> {
  const to = parseEmail(entry.contact ?? '')
  const list = await listWithEmployer(tx, entry.listId)
  if (to === null || !list) return
  const code = receiptCodeFrom(ctx.random(receiptBytes))
  await setMailReceipt(tx, entry.id, receiptHash(ctx.keyedHash, code))
  const { title, employerName, contactName, contactPhone } = list
  const message = calledMail({ title, employerName, contactName, contactPhone, publicUrl: ctx.publicUrl, answerBy: until, code })
  await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to, message })
}
