import type { EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
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

/** A title as it is compared: lower case, without accents, signs as one space. */
function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\((?:m|v|x)(?:\s*\/\s*(?:m|v|x))*\)/g, ' ')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

/** How near a typed text is to one title: 0 the same, higher is farther, null not at all. */
function distance(typed: string, title: string): number | null {
  if (typed === title) return 0
  if (title.startsWith(typed)) return 1
  const words = title.split(' ')
  if (words.some((word) => word.startsWith(typed))) return 2
  if (typed.length >= 4 && (title.includes(typed) || (title.length >= 4 && typed.includes(title)))) return 3
  const asked = typed.split(' ').filter((word) => word.length >= 4)
  return asked.some((word) => words.some((own) => own.startsWith(word) || (own.length >= 5 && word.startsWith(own)))) ? 4 : null
}

export interface OccupationHit {
  occupation: OccupationRecord
  /** true when a title or alternative is the typed text */
  exact: boolean
}

/** Of a list, the occupations of which any usual title resembles the text, nearest first, at most `limit`. */
export function nearestOccupations(occupations: readonly OccupationRecord[], text: string, limit = 8): OccupationHit[] {
  const typed = comparable(text)
  if (typed === '') return []
  const hits = occupations.flatMap((occupation) => {
    const own = distance(typed, comparable(occupation.title))
    const others = occupation.alternatives.flatMap((title) => distance(typed, comparable(title)) ?? [])
    const nearest = Math.min(...(own === null ? [] : [own]), ...others.map((near) => near + 0.5))
    return Number.isFinite(nearest) ? [{ occupation, exact: nearest < 1, nearest }] : []
  })
  hits.sort((one, other) => one.nearest - other.nearest || (one.occupation.title < other.occupation.title ? -1 : 1))
  return hits.slice(0, limit).map(({ occupation, exact }) => ({ occupation, exact }))
}

/** Occupations of which any usual title resembles the text, nearest first, at most `limit`. */
export async function searchOccupations(db: Reader, text: string, limit = 8): Promise<OccupationHit[]> {
  return nearestOccupations(await allOccupations(db), text, limit)
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
