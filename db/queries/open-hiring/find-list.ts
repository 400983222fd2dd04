import type { Scope } from '#app/features/access/model.ts'
import type { OpenHiringList } from '#app/features/open-hiring/model.ts'
import type { Reader } from '#db/database.server.ts'
import { openHiringScope } from '#db/scope.server.ts'
import { toList } from './list-row.ts'

/** A list within the scope, in any status; null when it is not there or not the actor's. */
export async function findList(db: Reader, scope: Scope, id: string): Promise<OpenHiringList | null> {
  const row = await db
    .selectFrom('openHiringList')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => openHiringScope(eb, scope))
    .executeTakeFirst()
  return row ? toList(row) : null
}

export type NamedList = OpenHiringList & { employerName: string; accountManagerId: string | null }

async function named(db: Reader, id: string): Promise<NamedList | null> {
  const row = await db
    .selectFrom('openHiringList')
    .innerJoin('employer', 'employer.id', 'openHiringList.employerId')
    .selectAll('openHiringList')
    .select(['employer.name as employerName', 'employer.accountManagerId'])
    .where('openHiringList.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { employerName, accountManagerId, ...list } = row
  return { ...toList(list), employerName, accountManagerId }
}

/** A list with its employer, whatever its status: for who has a place on it, and for what the program itself does. */
export function listWithEmployer(db: Reader, id: string): Promise<NamedList | null> {
  return named(db, id)
}

/** A list as the public may see it, also when it is paused or closed; null when it was never open. */
export async function findPublicList(db: Reader, id: string): Promise<NamedList | null> {
  const list = await named(db, id)
  return list?.openedAt ? list : null
}
