import type { Instant } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export type FormKeyRow = { state: 'pending' | 'committed' | 'done'; location: string | null; owner: string; content: string; createdAt: Instant }

/** Claims a form key for one person and one content (both as keyed hashes). Returns null when it is ours now, else what is known of the earlier submit. */
export async function claimFormKey(
  tx: Writer,
  claim: { key: string; owner: string; content: string; at: Instant; staleBefore: Instant },
): Promise<FormKeyRow | null> {
  const { key, owner, content, at, staleBefore } = claim
  await tx.deleteFrom('formKey').where('key', '=', key).where('state', '=', 'pending').where('createdAt', '<', staleBefore).execute()
  const inserted = await tx
    .insertInto('formKey')
    .values({ key, owner, content, state: 'pending', location: null, createdAt: at })
    .onConflict((oc) => oc.column('key').doNothing())
    .executeTakeFirst()
  if (Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0) return null
  return findFormKey(tx, key)
}

export async function findFormKey(db: Reader, key: string): Promise<FormKeyRow | null> {
  return (await db.selectFrom('formKey').select(['state', 'location', 'owner', 'content', 'createdAt']).where('key', '=', key).executeTakeFirst()) ?? null
}

/** Marks the key in the transaction of the fact itself: after a crash the repeat is known to be one. */
export async function markFormKeyCommitted(tx: Writer, key: string): Promise<void> {
  await tx.updateTable('formKey').set({ state: 'committed' }).where('key', '=', key).execute()
}

export async function finishFormKey(tx: Writer, key: string, location: string): Promise<void> {
  await tx.updateTable('formKey').set({ state: 'done', location }).where('key', '=', key).execute()
}

/** The submit was refused (or failed before anything was written): the same form may be sent again. */
export async function releaseFormKey(tx: Writer, key: string, why: 'refused' | 'failed'): Promise<void> {
  await tx
    .deleteFrom('formKey')
    .where('key', '=', key)
    .$if(why === 'failed', (q) => q.where('state', '=', 'pending'))
    .execute()
}
