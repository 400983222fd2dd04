import { sql, type SqlBool } from 'kysely'
import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { PlacementSource, WageCheck } from '#app/features/placements/model.ts'
import type { Reader } from '#db/database.server.ts'
import { placementScope } from '#db/scope.server.ts'

export interface PlacementFilter {
  municipality?: string | undefined
  /** first and last start date, both included */
  from?: IsoDate | undefined
  to?: IsoDate | undefined
  employerId?: string | undefined
  /** part of the employer's name, or its KvK number */
  employer?: string | undefined
  contractKind?: ContractKind | undefined
}

export interface ListedPlacement {
  id: string
  startsOn: IsoDate
  expectedEndOn: IsoDate | null
  endedOn: IsoDate | null
  employerId: string
  employerName: string
  candidateId: string | null
  candidateNumber: string | null
  municipality: string
  source: PlacementSource
  occupationTitle: string
  contractKind: ContractKind
  minutesPerWeek: number
  payCentsPerHour: number
  wageCheck: WageCheck
  /** number of the current version; above 1 something was corrected */
  version: number
}

function selection(db: Reader, scope: Scope, filter: PlacementFilter) {
  const employer = filter.employer?.trim().toLowerCase()
  return db
    .selectFrom('placement')
    .innerJoin('placementVersion as facts', (join) =>
      join.onRef('facts.placementId', '=', 'placement.id').onRef('facts.version', '=', 'placement.currentVersion'),
    )
    .innerJoin('employer', 'employer.id', 'placement.employerId')
    .where((eb) => placementScope(eb as never, scope))
    .$if(filter.municipality !== undefined, (q) => q.where('placement.municipality', '=', filter.municipality ?? ''))
    .$if(filter.from !== undefined, (q) => q.where('facts.startsOn', '>=', filter.from ?? ''))
    .$if(filter.to !== undefined, (q) => q.where('facts.startsOn', '<=', filter.to ?? ''))
    .$if(filter.employerId !== undefined, (q) => q.where('placement.employerId', '=', filter.employerId ?? ''))
    .$if(filter.contractKind !== undefined, (q) => q.where('facts.contractKind', '=', filter.contractKind ?? 'vast'))
    .$if(Boolean(employer), (q) =>
      q.where((eb) =>
        eb.or([eb('employer.kvkNumber', '=', employer ?? ''), sql<SqlBool>`lower(${eb.ref('employer.name')}) like ${`%${literally(employer ?? '')}%`} escape '\\'`]),
      ),
    )
}

/** Text to be found as it is: the wild cards of LIKE are escaped. */
const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** One page of the placements within the scope that meet the filter, latest start first. */
export async function listPlacements(
  db: Reader,
  scope: Scope,
  filter: PlacementFilter,
  page: { limit: number; offset: number },
): Promise<ListedPlacement[]> {
  const rows = await selection(db, scope, filter)
    .leftJoin('occupation', 'occupation.code', 'facts.occupationCode')
    .leftJoin('candidate', 'candidate.id', 'placement.candidateId')
    .select([
      'placement.id',
      'facts.startsOn',
      'facts.expectedEndOn',
      'facts.endedOn',
      'placement.employerId',
      'employer.name as employerName',
      'placement.candidateId',
      'candidate.number as candidateNumber',
      'placement.municipality',
      'placement.source',
      'facts.occupationCode',
      'occupation.title as occupationTitle',
      'facts.contractKind',
      'facts.minutesPerWeek',
      'facts.payCentsPerHour',
      'facts.wageCheck',
      'facts.version',
    ])
    .orderBy('facts.startsOn', 'desc')
    .orderBy('placement.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(({ occupationCode, occupationTitle, ...row }) => ({ ...row, occupationTitle: occupationTitle ?? occupationCode }))
}

/** How many placements within the scope meet the filter. */
export async function countPlacements(db: Reader, scope: Scope, filter: PlacementFilter): Promise<number> {
  const row = await selection(db, scope, filter)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
