import type { Consent } from '#app/features/candidates/model.ts'
import type { Instant } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export async function insertConsent(tx: Writer, consent: Consent): Promise<void> {
  await tx.insertInto('consent').values(consent).execute()
}

export async function findConsent(db: Reader, id: string): Promise<Consent | null> {
  const row = await db.selectFrom('consent').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? { ...row, how: row.how as Consent['how'] } : null
}

/** Notes that the person took the consent back. */
export async function withdrawConsent(tx: Writer, id: string, at: Instant): Promise<void> {
  await tx.updateTable('consent').set({ withdrawnAt: at }).where('id', '=', id).where('withdrawnAt', 'is', null).execute()
}
