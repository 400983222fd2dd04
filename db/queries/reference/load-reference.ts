import type { Writer } from '#db/database.server.ts'
import type { Tables } from '#db/tables/tables.ts'
import type { Insertable } from 'kysely'

type Referenced = 'occupation' | 'skill' | 'postcode4' | 'datedAmount' | 'scheme' | 'valueTable' | 'organisation'
const keys = { occupation: 'code', skill: 'code', postcode4: 'code', datedAmount: 'id', scheme: 'id', valueTable: 'id', organisation: 'id' } as const

/** Adds reference rows that are not there yet; what an administrator changed stays as it is. Returns how many were new. */
export async function loadReference<T extends Referenced>(tx: Writer, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<number> {
  let added = 0
  for (let at = 0; at < rows.length; at += 200) {
    const result = await tx
      .insertInto(table)
      .values(rows.slice(at, at + 200) as never)
      .onConflict((oc) => oc.column(keys[table] as never).doNothing())
      .executeTakeFirst()
    added += Number(result.numInsertedOrUpdatedRows ?? 0)
  }
  return added
}
