import type { IsoDate } from '#app/core/dates.ts'
import type { Executor } from '#app/features/instruments/model.ts'
import type { Reader } from '#db/database.server.ts'
import type { Scheme } from '#db/reference/schemes/scheme.ts'

export type { Scheme } from '#db/reference/schemes/scheme.ts'

/** A line of the catalogue. */
export interface SchemeLine {
  id: string
  name: string
  status: Scheme['status']
  summary: string
  executors: Executor[]
  checkedOn: IsoDate
}

/** All schemes of the catalogue, ended ones too, in the order of the catalogue. */
export async function allSchemes(db: Reader): Promise<SchemeLine[]> {
  const rows = await db
    .selectFrom('scheme')
    .select(['id', 'name', 'status', 'summary', 'executor', 'checkedOn'])
    .orderBy('position')
    .execute()
  return rows.map(({ executor, ...row }) => ({ ...row, executors: executor.split(',') as Executor[] }))
}

/** One scheme with everything that is told of it; null when there is none. */
export async function findScheme(db: Reader, id: string): Promise<Scheme | null> {
  const row = await db.selectFrom('scheme').select('content').where('id', '=', id).executeTakeFirst()
  return row ? (JSON.parse(row.content) as Scheme) : null
}

/** Name, who decides and status of these schemes by id. */
export async function schemeDeciders(db: Reader, ids: readonly string[]): Promise<Map<string, { name: string; decidedBy: string; gives: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('scheme').select(['id', 'name', 'content']).where('id', 'in', [...ids]).execute()
  return new Map(
    rows.map(({ id, name, content }) => {
      const { decidedBy, gives } = JSON.parse(content) as Scheme
      return [id, { name, decidedBy, gives }]
    }),
  )
}
