import type { Instant } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import { waitingStatuses, type EntryStatus, type OpenHiringEntry } from '#app/features/open-hiring/model.ts'
import type { MaybeRepeat } from '#app/features/open-hiring/rules/repeat.ts'
import type { Reader } from '#db/database.server.ts'
import { openHiringScope } from '#db/scope.server.ts'
import { toEntry } from './list-row.ts'

/** What the order looks at, of every entry of a list that still plays a part, in order. Nobody's name is read. */
export async function entriesInOrder(db: Reader, listId: string): Promise<MaybeRepeat[]> {
  return db
    .selectFrom('openHiringEntry')
    .select(['id', 'seq as sequence', 'status', 'repeatOf'])
    .where('listId', '=', listId)
    .where('status', '!=', 'vertrokken')
    .orderBy('seq')
    .execute()
}

/** The entries of one contact on a list, oldest first: places and repeats, also those that left. */
export async function entriesOfContact(
  db: Reader,
  listId: string,
  contactHash: string,
): Promise<(MaybeRepeat & { joinedAt: Instant })[]> {
  return db
    .selectFrom('openHiringEntry')
    .select(['id', 'seq as sequence', 'status', 'repeatOf', 'joinedAt'])
    .where('listId', '=', listId)
    .where('contactHash', '=', contactHash)
    .orderBy('seq')
    .execute()
}

export async function findEntry(db: Reader, id: string): Promise<OpenHiringEntry | null> {
  const row = await db.selectFrom('openHiringEntry').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toEntry(row) : null
}

/** An entry of a list within the scope; null when it is not there or not the actor's. */
export async function findEntryInScope(db: Reader, scope: Scope, id: string): Promise<OpenHiringEntry | null> {
  const row = await db
    .selectFrom('openHiringEntry')
    .innerJoin('openHiringList', 'openHiringList.id', 'openHiringEntry.listId')
    .selectAll('openHiringEntry')
    .where('openHiringEntry.id', '=', id)
    .where((eb) => openHiringScope(eb as never, scope))
    .executeTakeFirst()
  return row ? toEntry(row) : null
}

/** The entry that a receipt code opens, the code of the receipt or the one sent by mail. */
export async function entryIdByReceipt(db: Reader, receiptHash: string): Promise<string | null> {
  const row = await db
    .selectFrom('openHiringEntry')
    .select('id')
    .where((eb) => eb.or([eb('receiptHash', '=', receiptHash), eb('mailReceiptHash', '=', receiptHash)]))
    .executeTakeFirst()
  return row?.id ?? null
}

/** How many wait on a list; with `before` only those ahead of that sequence number. */
export async function countWaiting(db: Reader, listId: string, before?: number): Promise<number> {
  const row = await db
    .selectFrom('openHiringEntry')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('listId', '=', listId)
    .where('status', 'in', [...waitingStatuses])
    .$if(before !== undefined, (q) => q.where('seq', '<', before ?? 0))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** Numbers, statuses and moments of a list, in order: all that its owners may see of who waits. */
export async function queueOf(
  db: Reader,
  listId: string,
): Promise<{ id: string; number: number; status: EntryStatus; joinedAt: Instant; changedAt: Instant }[]> {
  return db
    .selectFrom('openHiringEntry')
    .select(['id', 'seq as number', 'status', 'joinedAt', 'changedAt'])
    .where('listId', '=', listId)
    .orderBy('seq')
    .execute()
}

export interface CalledPerson {
  entryId: string
  number: number
  status: 'opgeroepen' | 'ja'
  name: string | null
  contact: string | null
  calledAt: Instant
  answerBy: Instant
}

/** Name and contact of those whose turn it is: called and not yet answered, or yes and not yet started. Nobody else's. */
export async function calledPeople(db: Reader, listId: string): Promise<CalledPerson[]> {
  const rows = await db
    .selectFrom('openHiringEntry')
    .innerJoin('openHiringCall', 'openHiringCall.entryId', 'openHiringEntry.id')
    .select(['openHiringEntry.id as entryId', 'seq as number', 'status', 'name', 'contact', 'calledAt', 'answerBy'])
    .where('openHiringEntry.listId', '=', listId)
    .where('status', 'in', ['opgeroepen', 'ja'])
    .where((eb) => eb.or([eb('openHiringCall.answer', 'is', null), eb('openHiringCall.answer', '=', 'ja')]))
    .orderBy('calledAt')
    .orderBy('openHiringEntry.id')
    .execute()
  return rows as CalledPerson[]
}

/** Who has no e-mail address and must still be told of a change: for the account manager only. */
export async function peopleToRing(db: Reader, listId: string) {
  return db
    .selectFrom('openHiringEntry')
    .select(['id', 'seq as number', 'name', 'contact', 'toRing'])
    .where('listId', '=', listId)
    .where('toRing', 'is not', null)
    .orderBy('seq')
    .execute()
}

/** Contacts of the given entries, for messages. */
export async function contactsOf(db: Reader, listId: string, statuses: readonly EntryStatus[]) {
  return db
    .selectFrom('openHiringEntry')
    .select(['id', 'seq as number', 'contact', 'toRing', 'repeatOf', 'status'])
    .where('listId', '=', listId)
    .where('status', 'in', [...statuses])
    .orderBy('seq')
    .execute()
}
