import type { Instant } from '#app/core/dates.ts'
import type { EntryStatus, OpenHiringEntry, RingReason } from '#app/features/open-hiring/model.ts'
import type { Writer } from '#db/database.server.ts'

export async function insertEntry(
  tx: Writer,
  entry: OpenHiringEntry,
  hashes: { contactHash: string; receiptHash: string },
): Promise<void> {
  const { sequence, ...row } = entry
  await tx
    .insertInto('openHiringEntry')
    .values({ ...row, ...hashes, seq: sequence, rules: JSON.stringify(entry.rules), mailReceiptHash: null })
    .execute()
}

/** Moves entries to a status. */
export async function moveEntries(tx: Writer, ids: readonly string[], status: EntryStatus, at: Instant): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    await tx
      .updateTable('openHiringEntry')
      .set((eb) => ({ status, changedAt: at, version: eb('version', '+', 1) }))
      .where('id', 'in', ids.slice(from, from + 500))
      .execute()
  }
}

/**
 * Lets the next sign-up of the same contact take over from an entry that left: it becomes a place of its own, where it stands.
 * So nobody who signed somebody else up first can make that person's own sign-up worthless.
 */
export async function promoteRepeat(tx: Writer, leftId: string): Promise<void> {
  const heir = await tx
    .selectFrom('openHiringEntry')
    .select('id')
    .where('repeatOf', '=', leftId)
    .where('status', '=', 'wacht')
    .orderBy('seq')
    .executeTakeFirst()
  if (!heir) return
  await tx.updateTable('openHiringEntry').set({ repeatOf: null }).where('id', '=', heir.id).execute()
  await tx.updateTable('openHiringEntry').set({ repeatOf: heir.id }).where('repeatOf', '=', leftId).execute()
}

/** Counts one call more on an entry that is called. */
export async function countCall(tx: Writer, id: string): Promise<void> {
  await tx
    .updateTable('openHiringEntry')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** The hash of a code that goes to the contact by mail; an earlier mailed code stops working, the receipt's goes on. */
export async function setMailReceipt(tx: Writer, id: string, mailReceiptHash: string): Promise<void> {
  await tx.updateTable('openHiringEntry').set({ mailReceiptHash }).where('id', '=', id).execute()
}

/** Notes what must be told by telephone, or that it was told (`null`). */
export async function setToRing(tx: Writer, ids: readonly string[], toRing: RingReason | null): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    await tx
      .updateTable('openHiringEntry')
      .set({ toRing })
      .where('id', 'in', ids.slice(from, from + 500))
      .execute()
  }
}

/**
 * Forgets name, contact and its hash of who left or started before `before`, or whose list closed before then; at most `limit`.
 * The order, the moments and the receipt stay. Returns how many were forgotten.
 */
export async function eraseEntries(tx: Writer, before: Instant, at: Instant, limit: number): Promise<number> {
  const rows = await tx
    .selectFrom('openHiringEntry')
    .innerJoin('openHiringList', 'openHiringList.id', 'openHiringEntry.listId')
    .select('openHiringEntry.id')
    .where('erasedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('openHiringEntry.status', 'in', ['vertrokken', 'gestart']), eb('changedAt', '<', before)]),
        eb('closedAt', '<', before),
      ]),
    )
    .orderBy('openHiringEntry.id')
    .limit(limit)
    .execute()
  for (const { id } of rows) {
    await tx
      .updateTable('openHiringEntry')
      .set({ name: null, contact: null, contactHash: `erased:${id}`, mailReceiptHash: null, toRing: null, erasedAt: at })
      .where('id', '=', id)
      .execute()
  }
  return rows.length
}
