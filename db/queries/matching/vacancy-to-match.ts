import type { Scope } from '#app/features/access/model.ts'
import type { Vacancy } from '#app/features/vacancies/model.ts'
import type { Reader } from '#db/database.server.ts'
import { toVacancy } from '#db/queries/vacancies/vacancy-row.ts'
import { vacancyScope } from '#db/scope.server.ts'

export interface VacancyToMatch {
  vacancy: Vacancy
  employer: { id: string; name: string; verified: boolean }
  /** null when the code is not in the reference list */
  occupation: { code: string; isco: string; title: string; skills: string[] } | null
}

/** A vacancy with its employer and occupation, as the workspace needs them: one query. Null: not found. */
export async function vacancyToMatch(db: Reader, scope: Scope, id: string): Promise<VacancyToMatch | null> {
  const row = await db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .leftJoin('occupation', 'occupation.code', 'vacancy.occupationCode')
    .selectAll('vacancy')
    .select(['employer.name as employerName', 'employer.verifiedAt', 'occupation.isco', 'occupation.title as occupationTitle', 'occupation.skills'])
    .where('vacancy.id', '=', id)
    .where((eb) => vacancyScope(eb as never, scope))
    .executeTakeFirst()
  if (!row) return null
  const { employerName, verifiedAt, isco, occupationTitle, skills, ...vacancy } = row
  return {
    vacancy: toVacancy(vacancy),
    employer: { id: vacancy.employerId, name: employerName, verified: verifiedAt !== null },
    occupation:
      isco === null || occupationTitle === null
        ? null
        : { code: vacancy.occupationCode, isco, title: occupationTitle, skills: JSON.parse(skills ?? '[]') as string[] },
  }
}
