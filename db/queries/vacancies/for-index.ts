import type { Reader } from '#db/database.server.ts'
import { dateOf } from '#app/core/dates.ts'

/** One published vacancy with what a search index holds of it; the boot's indexer hands it to the search port. */
export interface IndexableVacancy {
  id: string
  title: string
  employerName: string
  occupationCode: string
  occupationTitle: string
  occupationAlternatives: string[]
  /** codes of skills */
  skillCodes: string[]
  tasks: string[]
  /** slug, '' outside the region */
  municipality: string
  place: string
  sector: string
  hoursMin: number
  hoursMax: number
  payMinCents: number
  payMaxCents: number
  contractKind: string
  education: string
  noDiploma: boolean
  openHiring: boolean
  licences: string[]
  demands: string[]
  lat: number | null
  lon: number | null
  publishedOn: string
  closesOn: string
  startsOn: string | null
  places: number
  version: number
}

/** Of these ids (or all when none are given) the vacancies that the public may find; an id that is missing belongs out of the index. */
export async function vacanciesForIndex(db: Reader, ids?: readonly string[]): Promise<IndexableVacancy[]> {
  if (ids?.length === 0) return []
  const rows = await db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .leftJoin('occupation', 'occupation.code', 'vacancy.occupationCode')
    .selectAll('vacancy')
    .select(['employer.name as employerName', 'occupation.title as occupationTitle', 'occupation.alternatives', 'occupation.skills'])
    .where('vacancy.status', '=', 'open')
    .$if(ids !== undefined, (q) => q.where('vacancy.id', 'in', [...(ids ?? [])]))
    .orderBy('vacancy.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    employerName: row.employerName,
    occupationCode: row.occupationCode,
    occupationTitle: row.occupationTitle ?? '',
    occupationAlternatives: JSON.parse(row.alternatives ?? '[]') as string[],
    skillCodes: JSON.parse(row.skills ?? '[]') as string[],
    tasks: JSON.parse(row.tasks) as string[],
    municipality: row.municipality ?? '',
    place: row.place,
    sector: row.sector,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    payMinCents: row.payMinCents,
    payMaxCents: row.payMaxCents,
    contractKind: row.contractKind,
    education: row.education,
    noDiploma: row.noDiploma === 1,
    openHiring: false,
    licences: JSON.parse(row.licences) as string[],
    demands: JSON.parse(row.demands) as string[],
    lat: row.latitude,
    lon: row.longitude,
    publishedOn: dateOf(row.publishedAt ?? row.createdAt),
    closesOn: row.closesOn,
    startsOn: row.startsOn,
    places: row.places,
    version: row.version,
  }))
}

/** Id → version of every vacancy that belongs in the index. */
export async function vacancyVersions(db: Reader): Promise<Map<string, number>> {
  const rows = await db.selectFrom('vacancy').select(['id', 'version']).where('status', '=', 'open').execute()
  return new Map(rows.map((row) => [row.id, row.version]))
}
