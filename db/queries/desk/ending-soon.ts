import { sql } from 'kysely'
import type { IsoDate } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'
import { contractScope, placementScope } from '#db/scope.server.ts'

export interface Ending {
  kind: 'vacancy' | 'placement' | 'contract'
  id: string
  title: string
  employer: string
  on: IsoDate
}

export interface EndingQuestion {
  scope: Scope
  /** only what this person looks after; null: all within the scope */
  userId: string | null
  kinds: readonly Ending['kind'][]
  from: IsoDate
  to: IsoDate
}

const text = (value: string) => sql<string>`cast(${value} as text)`

/** What ends between two days, soonest first: vacancies that close, placements and social-return contracts. One query. */
export async function endingSoon(db: Reader, { scope, userId, kinds, from, to }: EndingQuestion, limit: number): Promise<Ending[]> {
  const vacancies = db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .select([text('vacancy').as('kind'), 'vacancy.id as id', 'vacancy.title as title', 'employer.name as employer', 'vacancy.closesOn as on'])
    .where('vacancy.status', '=', 'open')
    .where('vacancy.closesOn', '>=', from)
    .where('vacancy.closesOn', '<=', to)
    .where((eb) => (kinds.includes('vacancy') ? eb('vacancy.accountManagerId', '=', userId ?? '') : sql<boolean>`1 = 0`))
  const placements = db
    .selectFrom('placement')
    .innerJoin('placementVersion', (join) =>
      join.onRef('placementVersion.placementId', '=', 'placement.id').onRef('placementVersion.version', '=', 'placement.currentVersion'),
    )
    .innerJoin('employer', 'employer.id', 'placement.employerId')
    .leftJoin('candidate', 'candidate.id', 'placement.candidateId')
    .select([
      text('placement').as('kind'),
      'placement.id as id',
      sql<string>`coalesce(candidate.number, 'Plaatsing')`.as('title'),
      'employer.name as employer',
      sql<string>`placement_version.expected_end_on`.as('on'),
    ])
    .where('placementVersion.endedOn', 'is', null)
    .where('placementVersion.expectedEndOn', '>=', from)
    .where('placementVersion.expectedEndOn', '<=', to)
    .where((eb) => (kinds.includes('placement') ? placementScope(eb as never, scope) : sql<boolean>`1 = 0`))
    .where((eb) =>
      userId === null ? sql<boolean>`1 = 1` : eb.or([eb('employer.accountManagerId', '=', userId), eb('candidate.accountManagerId', '=', userId)]),
    )
  const contracts = db
    .selectFrom('srContract')
    .innerJoin('employer', 'employer.id', 'srContract.employerId')
    .select([text('contract').as('kind'), 'srContract.id as id', 'srContract.title as title', 'employer.name as employer', 'srContract.endsOn as on'])
    .where('srContract.status', '!=', 'afgerond')
    .where('srContract.endsOn', '>=', from)
    .where('srContract.endsOn', '<=', to)
    .where((eb) => (kinds.includes('contract') ? contractScope(eb as never, scope) : sql<boolean>`1 = 0`))
  const rows = await vacancies.unionAll(placements).unionAll(contracts).orderBy('on').orderBy('id').limit(limit).execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Ending['kind'] }))
}
