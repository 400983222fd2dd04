import type { IsoDate } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { Vacancy } from '#app/features/vacancies/model.ts'
import type { Reader } from '#db/database.server.ts'
import { vacancyScope } from '#db/scope.server.ts'
import { toVacancy } from './vacancy-row.ts'

export type ListedVacancy = Vacancy & { employerName: string }

function withEmployer(db: Reader) {
  return db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .selectAll('vacancy')
    .select('employer.name as employerName')
}
type Row = Awaited<ReturnType<ReturnType<typeof withEmployer>['execute']>>[number]

function toListed({ employerName, ...row }: Row): ListedVacancy {
  return { ...toVacancy(row), employerName }
}

/** Vacancies of one employer within the scope, newest first. */
export async function vacanciesOfEmployer(db: Reader, scope: Scope, employerId: string, limit = 100): Promise<Vacancy[]> {
  const rows = await db
    .selectFrom('vacancy')
    .selectAll()
    .where('employerId', '=', employerId)
    .where((eb) => vacancyScope(eb, scope))
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toVacancy)
}

/** All vacancies that the public may see, newest first. */
export async function openVacancies(db: Reader): Promise<ListedVacancy[]> {
  const rows = await withEmployer(db)
    .where('vacancy.status', '=', 'open')
    .orderBy('vacancy.publishedAt', 'desc')
    .orderBy('vacancy.id')
    .execute()
  return rows.map(toListed)
}

/** Of these ids the vacancies that the public may see, in the order of the ids: the rows behind the hits of a search. */
export async function openVacanciesByIds(db: Reader, ids: readonly string[]): Promise<ListedVacancy[]> {
  if (ids.length === 0) return []
  const rows = await withEmployer(db)
    .where('vacancy.id', 'in', [...ids])
    .where('vacancy.status', '=', 'open')
    .execute()
  const byId = new Map(rows.map((row) => [row.id, toListed(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What a list of vacancies shows of one. */
export type VacancyInList = Pick<
  ListedVacancy,
  | 'id'
  | 'title'
  | 'employerName'
  | 'place'
  | 'hoursMin'
  | 'hoursMax'
  | 'payMinCents'
  | 'payMaxCents'
  | 'contractKind'
  | 'noDiploma'
  | 'replyDays'
  | 'publishedAt'
>

/** The same for the public list, which shows few facts of many: it reads no more than it shows. */
export async function openVacancyLinesByIds(db: Reader, ids: readonly string[]): Promise<VacancyInList[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .select([
      'vacancy.id',
      'vacancy.title',
      'employer.name as employerName',
      'vacancy.place',
      'vacancy.hoursMin',
      'vacancy.hoursMax',
    ])
    .select(['payMinCents', 'payMaxCents', 'contractKind', 'noDiploma', 'replyDays', 'publishedAt'])
    .where('vacancy.id', 'in', [...ids])
    .where('vacancy.status', '=', 'open')
    .execute()
  const byId = new Map(rows.map((row) => [row.id, { ...row, noDiploma: row.noDiploma === 1 }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Ids of the vacancies whose closing date is over and that have not ended, at most `limit`. */
export async function vacanciesPastClosing(db: Reader, today: IsoDate, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('vacancy')
    .select('id')
    .where('status', 'in', ['te-controleren', 'teruggestuurd', 'open', 'gepauzeerd'])
    .where('closesOn', '<', today)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}
