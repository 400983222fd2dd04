import type { Instant } from '#app/core/dates.ts'
import type { ListStatus, OpenHiringList } from '#app/features/open-hiring/model.ts'
import type { Writer } from '#db/database.server.ts'

export async function insertList(tx: Writer, list: OpenHiringList): Promise<void> {
  await tx
    .insertInto('openHiringList')
    .values({ ...list, demands: JSON.stringify(list.demands), rules: JSON.stringify(list.rules) })
    .execute()
}

/** Takes the next sequence number of a list; two sign-ups never get the same one. */
export async function takeSequence(tx: Writer, listId: string): Promise<number> {
  const row = await tx
    .updateTable('openHiringList')
    .set((eb) => ({ nextSeq: eb('nextSeq', '+', 1) }))
    .where('id', '=', listId)
    .returning('nextSeq')
    .executeTakeFirstOrThrow()
  return row.nextSeq - 1
}

/**
 * Raises the version of a list over the one that was on the screen, with what else changes.
 * False when somebody else was first: then nothing is written.
 */
export async function changeList(
  tx: Writer,
  id: string,
  version: number,
  change: { status?: ListStatus; closedAt?: Instant | null } = {},
): Promise<boolean> {
  const result = await tx
    .updateTable('openHiringList')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
