import type { Instant } from '#app/core/dates.ts'
import type { CallAnswer, OpenHiringCall } from '#app/features/open-hiring/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export async function insertCall(tx: Writer, call: OpenHiringCall): Promise<void> {
  await tx.insertInto('openHiringCall').values(call).execute()
}

/** The calls of an entry, oldest first. */
export async function callsOf(db: Reader, entryId: string): Promise<OpenHiringCall[]> {
  return db.selectFrom('openHiringCall').selectAll().where('entryId', '=', entryId).orderBy('calledAt').orderBy('id').execute()
}

/** Calls whose window is over and that nobody answered, at most `limit`, longest ago first. */
export async function overdueCalls(db: Reader, now: Instant, limit: number): Promise<OpenHiringCall[]> {
  return db
    .selectFrom('openHiringCall')
    .selectAll()
    .where('answer', 'is', null)
    .where('answerBy', '<', now)
    .orderBy('answerBy')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Ids of the entries of a list whose call is open. */
export async function openCallsOfList(db: Reader, listId: string): Promise<{ id: string; entryId: string }[]> {
  return db
    .selectFrom('openHiringCall')
    .select(['id', 'entryId'])
    .where('listId', '=', listId)
    .where('answer', 'is', null)
    .orderBy('id')
    .execute()
}

/** Notes the end of a call; false when it was answered already. */
export async function endCall(tx: Writer, id: string, answer: CallAnswer, at: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('openHiringCall')
    .set({ answer, answeredAt: at })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
