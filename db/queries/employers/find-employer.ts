import type { Selectable } from 'kysely'
import type { Sector } from '#app/core/classifications.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { Employer } from '#app/features/employers/model.ts'
import type { Reader } from '#db/database.server.ts'
import { employerScope } from '#db/scope.server.ts'
import type { EmployerTable } from '#db/tables/employers.ts'

export function toEmployer(row: Selectable<EmployerTable>): Employer {
  return { ...row, sector: row.sector as Sector }
}

/** A company within the scope; null when it is not there or not the actor's. */
export async function findEmployer(db: Reader, scope: Scope, id: string): Promise<Employer | null> {
  const row = await db
    .selectFrom('employer')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => employerScope(eb, scope))
    .executeTakeFirst()
  return row ? toEmployer(row) : null
}

/** True when a company with this number in the trade register is known. Says nothing more. */
export async function kvkIsKnown(db: Reader, kvkNumber: string): Promise<boolean> {
  const row = await db.selectFrom('employer').select('id').where('kvkNumber', '=', kvkNumber).executeTakeFirst()
  return row !== undefined
}

/** Id, name, place and number of all companies within the scope, by name: for pickers of staff. */
export async function employerChoices(
  db: Reader,
  scope: Scope,
): Promise<{ id: string; name: string; place: string; kvkNumber: string }[]> {
  return db
    .selectFrom('employer')
    .select(['id', 'name', 'place', 'kvkNumber'])
    .where((eb) => employerScope(eb, scope))
    .orderBy('name')
    .orderBy('id')
    .execute()
}
