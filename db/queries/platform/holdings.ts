import type { Reader } from '#db/database.server.ts'

/** What a database holds beside reference data, as far as filling it matters. */
export async function holdings(db: Reader): Promise<{ employers: boolean; events: boolean }> {
  const employer = await db.selectFrom('employer').select('id').limit(1).executeTakeFirst()
  const event = await db.selectFrom('event').select('n').limit(1).executeTakeFirst()
  return { employers: employer !== undefined, events: event !== undefined }
}
