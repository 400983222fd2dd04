import type { Instant } from '#app/core/dates.ts'
import { minutesBetween } from '#app/core/moments.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { alreadyJoinedMail, joinedMail } from '#app/features/open-hiring/mails.ts'
import { openHiringLimits, waitingStatuses, type OpenHiringEntry } from '#app/features/open-hiring/model.ts'
import { entryFacts, listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import { contactKey, decideJoin, type ContactValue, type JoinRefusal } from '#app/features/open-hiring/rules/join.ts'
import { receiptBytes, receiptCodeFrom, receiptHash } from '#app/features/open-hiring/rules/receipt.ts'
import { withoutRepeats, type MaybeRepeat } from '#app/features/open-hiring/rules/repeat.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { countWaiting, entriesOfContact } from '#db/queries/open-hiring/entries.ts'
import { listWithEmployer, type NamedList } from '#db/queries/open-hiring/find-list.ts'
import { insertEntry, setMailReceipt } from '#db/queries/open-hiring/save-entry.ts'
import { takeSequence } from '#db/queries/open-hiring/save-list.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'

const system = { role: 'system' } as const
export type JoinListRefusal = JoinRefusal | 'niet-gevonden'

/**
 * Puts somebody on a list: the next number, and a receipt code of which only a hash is kept. A contact that has a place already gets
 * a repeat: it looks the same in every way to who typed it and is not called while the first place stands, so the answer tells
 * nothing about the contact; what is so is told to the contact itself, when that is an e-mail address.
 * In: the list, the name and the one contact. Out: the entry and its code, to be shown once.
 */
export async function joinList(
  ctx: Context,
  listId: string,
  person: { name: string; contact: ContactValue },
): Promise<Result<{ entryId: string; code: string }, JoinListRefusal>> {
  const contactHash = ctx.keyedHash('open-hiring-contact', contactKey(listId, person.contact))
  const code = receiptCodeFrom(ctx.random(receiptBytes))
  const result = await ctx.transact(async (tx): Promise<Result<{ entryId: string; code: string }, JoinListRefusal>> => {
    const list = await listWithEmployer(tx, listId)
    if (!list) return refuse('niet-gevonden')
    const ofContact = await entriesOfContact(tx, listId, contactHash)
    const decision = decideJoin(list.status, withoutRepeats(ofContact))
    if (!decision.ok) return decision
    const repeatOf = decision.value.kind === 'bekend' ? decision.value.entryId : null
    const now = ctx.now()
    const entry: OpenHiringEntry = {
      id: ctx.id(),
      listId,
      sequence: await takeSequence(tx, listId),
      status: 'wacht',
      name: person.name,
      contact: person.contact.value,
      joinedAt: now,
      changedAt: now,
      attempts: 0,
      rules: list.rules,
      repeatOf,
      toRing: null,
      erasedAt: null,
      version: 1,
    }
    await insertEntry(tx, entry, { contactHash, receiptHash: receiptHash(ctx.keyedHash, code) })
    const facts = { ...entryFacts(entry, 'job-seeker'), repeat: repeatOf !== null }
    await recordEvent(tx, { at: now, actor: system, subject: listSubject(listId), kind: 'open-hiring.joined', facts })
    if (person.contact.kind === 'email') {
      const known = ofContact.find((one) => one.id === repeatOf)
      if (known === undefined) await mailPlace(tx, ctx, list, person.contact.value, entry, code)
      else if (!toldLately(ofContact, now)) await mailKnownPlace(tx, ctx, list, person.contact.value, known)
    }
    return ok({ entryId: entry.id, code })
  })
  if (result.ok) ctx.wake()
  return result
}

function toldLately(ofContact: readonly { repeatOf: string | null; joinedAt: Instant }[], now: Instant): boolean {
  return ofContact.some(
    (one) => one.repeatOf !== null && minutesBetween(one.joinedAt, now) < openHiringLimits.repeatMailHours * 60,
  )
}

async function mailPlace(
  tx: Writer,
  ctx: Context,
  list: NamedList,
  to: string,
  entry: OpenHiringEntry,
  code: string,
): Promise<void> {
  const place = (await countWaiting(tx, list.id, entry.sequence)) + 1
  const message = joinedMail({
    title: list.title,
    employerName: list.employerName,
    publicUrl: ctx.publicUrl,
    place,
    code,
    rules: entry.rules,
  })
  await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to, message })
}

async function mailKnownPlace(tx: Writer, ctx: Context, list: NamedList, to: string, known: MaybeRepeat): Promise<void> {
  const code = receiptCodeFrom(ctx.random(receiptBytes))
  await setMailReceipt(tx, known.id, receiptHash(ctx.keyedHash, code))
  const waits = (waitingStatuses as readonly string[]).includes(known.status)
  const place = waits ? (await countWaiting(tx, list.id, known.sequence)) + 1 : null
  const message = alreadyJoinedMail({ title: list.title, employerName: list.employerName, publicUrl: ctx.publicUrl, place, code })
  await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to, message })
}
