import type { ValueTable } from '#app/features/social-return/model.ts'
import type { Reader } from '#db/database.server.ts'

/** A value table with what a reader must know beside its figures. */
export type NotedTable = { table: ValueTable; note: string }

/** The published value tables, by name. */
export async function valueTables(db: Reader): Promise<NotedTable[]> {
  const rows = await db.selectFrom('valueTable').select(['content', 'note']).orderBy('name').execute()
  return rows.map(({ content, note }) => ({ table: JSON.parse(content) as ValueTable, note }))
}

/** One value table by its id; null when there is none. */
export async function findValueTable(db: Reader, id: string): Promise<ValueTable | null> {
  const row = await db.selectFrom('valueTable').select('content').where('id', '=', id).executeTakeFirst()
  return row ? (JSON.parse(row.content) as ValueTable) : null
}
