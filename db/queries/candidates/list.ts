import { sql } from 'kysely'
import type { DutchLevel, Sector } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { CandidateStatus } from '#app/features/candidates/model.ts'
import type { Reader } from '#db/database.server.ts'
import { candidateScope } from '#db/scope.server.ts'

/** A candidate in a list: number, occupations, area and status; a name stands on the file only. */
export interface ListedCandidate {
  id: string
  number: string
  municipality: string
  postcode4: string
  status: CandidateStatus
  confirmedOn: IsoDate
  occupationsWanted: string[]
  sectors: Sector[]
  hoursMin: number
  hoursMax: number
  availableFrom: IsoDate
  dutchLevel: DutchLevel
}

export interface CandidateFilter {
  status?: CandidateStatus | null
  sector?: Sector | null
  /** the one with this number */
  number?: string | null
  /** only these, as found by the search port */
  ids?: readonly string[] | null
}

function filtered(db: Reader, scope: Scope, filter: CandidateFilter) {
  return db
    .selectFrom('candidate')
    .innerJoin('candidateProfile', 'candidateProfile.candidateId', 'candidate.id')
    .where((eb) => candidateScope(eb as never, scope))
    .$if(Boolean(filter.status), (q) => q.where('candidate.status', '=', filter.status ?? 'actief'))
    .$if(Boolean(filter.sector), (q) => q.where('candidateProfile.sectors', 'like', `%"${filter.sector ?? ''}"%`))
    .$if(Boolean(filter.number), (q) => q.where('candidate.number', '=', filter.number ?? ''))
    .$if(Boolean(filter.ids), (q) => q.where('candidate.id', 'in', [...(filter.ids ?? [])]))
}

const columns = [
  'candidate.id',
  'candidate.number',
  'candidate.municipality',
  'candidate.postcode4',
  'candidate.status',
  'candidate.confirmedOn',
  'candidateProfile.occupationsWanted',
  'candidateProfile.sectors',
  'candidateProfile.hoursMin',
  'candidateProfile.hoursMax',
  'candidateProfile.availableFrom',
  'candidateProfile.dutchLevel',
] as const

type Row = Omit<ListedCandidate, 'occupationsWanted' | 'sectors' | 'dutchLevel'> & { occupationsWanted: string; sectors: string; dutchLevel: string }

function toListed(row: Row): ListedCandidate {
  return {
    ...row,
    occupationsWanted: JSON.parse(row.occupationsWanted) as string[],
    sectors: JSON.parse(row.sectors) as Sector[],
    dutchLevel: row.dutchLevel as DutchLevel,
  }
}

/** One page of the candidates within the scope, newest first, with the number of all of them: two queries. */
export async function listCandidates(
  db: Reader,
  scope: Scope,
  filter: CandidateFilter,
  page: { number: number; size: number },
): Promise<{ total: number; rows: ListedCandidate[] }> {
  const count = await filtered(db, scope, filter)
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirst()
  const rows = await filtered(db, scope, filter)
    .select([...columns])
    .orderBy('candidate.registeredOn', 'desc')
    .orderBy('candidate.number', 'desc')
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .execute()
  return { total: Number(count?.n ?? 0), rows: rows.map(toListed) }
}

/** Of these ids those within scope and filter, in the order given: the hits of a search, narrowed to whom the actor may see. */
export async function narrowCandidates(db: Reader, scope: Scope, filter: CandidateFilter, ids: readonly string[]): Promise<string[]> {
  const seen = new Set<string>()
  for (let at = 0; at < ids.length; at += 5000) {
    const rows = await filtered(db, scope, { ...filter, ids: ids.slice(at, at + 5000) }).select('candidate.id').execute()
    for (const row of rows) seen.add(row.id)
  }
  return ids.filter((id) => seen.has(id))
}

/** These candidates within the scope, in the order of the ids. */
export async function candidatesByIds(db: Reader, scope: Scope, ids: readonly string[]): Promise<ListedCandidate[]> {
  if (ids.length === 0) return []
  const rows = await filtered(db, scope, { ids }).select([...columns]).execute()
  const byId = new Map(rows.map((row) => [row.id, toListed(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** How many candidates have each status within the scope. */
export async function candidateCounts(db: Reader, scope: Scope): Promise<Record<CandidateStatus, number>> {
  const rows = await db
    .selectFrom('candidate')
    .select(['status', sql<number>`count(*)`.as('n')])
    .where((eb) => candidateScope(eb, scope))
    .groupBy('status')
    .execute()
  const counts = new Map(rows.map((row) => [row.status, Number(row.n)]))
  return {
    geregistreerd: counts.get('geregistreerd') ?? 0,
    actief: counts.get('actief') ?? 0,
    geplaatst: counts.get('geplaatst') ?? 0,
    inactief: counts.get('inactief') ?? 0,
  }
}
