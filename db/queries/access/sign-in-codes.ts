import type { Instant } from '#app/core/dates.ts'
import type { Writer } from '#db/database.server.ts'

export async function insertSignInCode(
  tx: Writer,
  code: { id: string; email: string; codeHash: string; createdAt: Instant; expiresAt: Instant },
): Promise<void> {
  await tx
    .updateTable('signInCode')
    .set({ usedAt: code.createdAt })
    .where('email', '=', code.email)
    .where('usedAt', 'is', null)
    .execute()
  await tx.insertInto('signInCode').values({ ...code, usedAt: null }).execute()
}

/** The one code of an address that may still be used, with its count of tries raised by one. */
export async function takeTry(tx: Writer, email: string, now: Instant): Promise<{ id: string; codeHash: string; tries: number } | null> {
  const row = await tx
    .updateTable('signInCode')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('email', '=', email)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning(['id', 'codeHash', 'tries'])
    .executeTakeFirst()
  return row ?? null
}

export async function markCodeUsed(tx: Writer, id: string, at: Instant): Promise<void> {
  await tx.updateTable('signInCode').set({ usedAt: at }).where('id', '=', id).execute()
}
