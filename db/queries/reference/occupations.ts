import type { EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import { occupationsLike, type TitleHit } from '#app/features/vacancies/rules/occupation-titles.ts'
import type { Reader } from '#db/database.server.ts'

/** An occupation of the reference list with all its usual titles. */
export interface OccupationRecord {
  code: string
  /** ISCO-08 unit group, four digits */
  isco: string
  title: string
  alternatives: string[]
  sector: Sector
  /** codes of skills */
  skills: string[]
  tasks: string[]
  demands: WorkDemand[]
  education: EducationLevel
  licences: Licence[]
}

type Row = { [K in keyof OccupationRecord]: string }

function toOccupation(row: Row): OccupationRecord {
  return {
    code: row.code,
    isco: row.isco,
    title: row.title,
    alternatives: JSON.parse(row.alternatives) as string[],
    sector: row.sector as Sector,
    skills: JSON.parse(row.skills) as string[],
    tasks: JSON.parse(row.tasks) as string[],
    demands: JSON.parse(row.demands) as WorkDemand[],
    education: row.education as EducationLevel,
    licences: JSON.parse(row.licences) as Licence[],
  }
}

/** One occupation by its code, or null. */
export async function findOccupation(db: Reader, code: string): Promise<OccupationRecord | null> {
  const row = await db.selectFrom('occupation').selectAll().where('code', '=', code).executeTakeFirst()
  return row ? toOccupation(row) : null
}

/** All occupations, by title. */
export async function allOccupations(db: Reader): Promise<OccupationRecord[]> {
  return (await db.selectFrom('occupation').selectAll().orderBy('title').execute()).map(toOccupation)
}

/** Code, ISCO group and title of every occupation, by title: for lists and for matching. */
export async function allOccupationRefs(db: Reader): Promise<{ code: string; isco: string; title: string }[]> {
  return db.selectFrom('occupation').select(['code', 'isco', 'title']).orderBy('title').execute()
}

/** Titles of these occupations by code; an unknown code is absent. */
export async function occupationTitles(db: Reader, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db.selectFrom('occupation').select(['code', 'title']).where('code', 'in', [...new Set(codes)]).execute()
  return new Map(rows.map((row) => [row.code, row.title]))
}

/** Occupations of which any usual title resembles the text, nearest first. */
export async function searchOccupations(db: Reader, text: string, limit = 8): Promise<TitleHit<OccupationRecord>[]> {
  return occupationsLike(await allOccupations(db), text, limit)
}

/** Labels of skills by code; an unknown code is absent. */
export async function skillLabels(db: Reader, codes?: readonly string[]): Promise<Map<string, string>> {
  if (codes?.length === 0) return new Map()
  const rows = await db
    .selectFrom('skill')
    .select(['code', 'label'])
    .$if(codes !== undefined, (q) => q.where('code', 'in', [...new Set(codes ?? [])]))
    .orderBy('label')
    .execute()
  return new Map(rows.map((row) => [row.code, row.label]))
}
