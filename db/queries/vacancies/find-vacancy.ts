import type { Scope } from '#app/features/access/model.ts'
import type { Vacancy } from '#app/features/vacancies/model.ts'
import type { Reader } from '#db/database.server.ts'
import { vacancyScope } from '#db/scope.server.ts'
import { toVacancy } from './vacancy-row.ts'

/** A vacancy within the scope, in any status; null when it is not there or not the actor's. */
export async function findVacancy(db: Reader, scope: Scope, id: string): Promise<Vacancy | null> {
  const row = await db
    .selectFrom('vacancy')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => vacancyScope(eb, scope))
    .executeTakeFirst()
  return row ? toVacancy(row) : null
}

/** A vacancy that the public may see, with the name of the employer; null for any other status. */
export async function findPublicVacancy(db: Reader, id: string): Promise<(Vacancy & { employerName: string }) | null> {
  const row = await db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .selectAll('vacancy')
    .select('employer.name as employerName')
    .where('vacancy.id', '=', id)
    .where('vacancy.status', '=', 'open')
    .executeTakeFirst()
  if (!row) return null
  const { employerName, ...vacancy } = row
  return { ...toVacancy(vacancy), employerName }
}
