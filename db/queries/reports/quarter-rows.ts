import { sql } from 'kysely'
import type { ContractKind, ReportingGroup, Sector } from '#app/core/classifications.ts'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { Outflow, WageCheck } from '#app/features/placements/model.ts'
import type { Reader } from '#db/database.server.ts'

/** First and last day of a period with the moments at which it begins and is over. */
export interface Period {
  from: IsoDate
  to: IsoDate
  begins: Instant
  /** First moment that no longer belongs to it. */
  over: Instant
}

/** A placement that started in the period, by its current version. */
export interface StartedPlacement {
  id: string
  municipality: string
  personRef: string
  employerId: string
  startsOn: IsoDate
  earlierStartOn: IsoDate | null
  contractKind: ContractKind
  sector: Sector
  minutesPerWeek: number
  payCentsPerHour: number
  outflow: Outflow
  wageCheck: WageCheck
  groups: ReportingGroup[]
}

function currentPlacements(db: Reader) {
  return db
    .selectFrom('placement')
    .innerJoin('placementVersion', (join) =>
      join.onRef('placementVersion.placementId', '=', 'placement.id').onRef('placementVersion.version', '=', 'placement.currentVersion'),
    )
}

/** The placements that started in the period, oldest first, with the groups of the person for the report. */
export async function startedPlacements(db: Reader, { from, to }: Pick<Period, 'from' | 'to'>): Promise<StartedPlacement[]> {
  const rows = await currentPlacements(db)
    .innerJoin('employer', 'employer.id', 'placement.employerId')
    .leftJoin('occupation', 'occupation.code', 'placementVersion.occupationCode')
    .select((eb) => [
      'placement.id',
      'placement.municipality',
      'placement.personRef',
      'placement.employerId',
      'placement.candidateId',
      'placementVersion.startsOn',
      'placementVersion.contractKind',
      'placementVersion.minutesPerWeek',
      'placementVersion.payCentsPerHour',
      'placementVersion.outflow',
      'placementVersion.wageCheck',
      eb.fn.coalesce('occupation.sector', 'employer.sector').as('sector'),
      eb
        .selectFrom('placement as earlier')
        .innerJoin('placementVersion as earlierVersion', (join) =>
          join
            .onRef('earlierVersion.placementId', '=', 'earlier.id')
            .onRef('earlierVersion.version', '=', 'earlier.currentVersion'),
        )
        .select((inner) => inner.fn.max('earlierVersion.startsOn').as('startsOn'))
        .whereRef('earlier.personRef', '=', 'placement.personRef')
        .whereRef('earlier.employerId', '=', 'placement.employerId')
        .whereRef('earlierVersion.startsOn', '<', 'placementVersion.startsOn')
        .where('earlierVersion.contractKind', '!=', 'proefplaatsing')
        .as('earlierStartOn'),
    ])
    .where('placementVersion.startsOn', '>=', from)
    .where('placementVersion.startsOn', '<=', to)
    .orderBy('placementVersion.startsOn')
    .orderBy('placement.id')
    .execute()
  const groups = await groupsOfStarted(db, from, to)
  return rows.map(({ candidateId, sector, earlierStartOn, ...row }) => ({
    ...row,
    earlierStartOn: earlierStartOn ?? null,
    sector: sector as Sector,
    groups: candidateId === null ? [] : (groups.get(candidateId) ?? []),
  }))
}

async function groupsOfStarted(db: Reader, from: IsoDate, to: IsoDate): Promise<Map<string, ReportingGroup[]>> {
  const rows = await currentPlacements(db)
    .innerJoin('candidateGroup', 'candidateGroup.candidateId', 'placement.candidateId')
    .select(['candidateGroup.candidateId', 'candidateGroup.code'])
    .distinct()
    .where('placementVersion.startsOn', '>=', from)
    .where('placementVersion.startsOn', '<=', to)
    .execute()
  const groups = new Map<string, ReportingGroup[]>()
  for (const { candidateId, code } of rows) groups.set(candidateId, [...(groups.get(candidateId) ?? []), code])
  return groups
}

/** When a person worked, as far as known: for the question whether somebody still works after six months. */
export interface WorkSpell {
  personRef: string
  startsOn: IsoDate
  expectedEndOn: IsoDate | null
  endedOn: IsoDate | null
}

/** All paid work of everybody who started in the period, with any employer, trial placements left out. */
export async function workOfStarted(db: Reader, { from, to }: Pick<Period, 'from' | 'to'>): Promise<WorkSpell[]> {
  return currentPlacements(db)
    .select(['placement.personRef', 'placementVersion.startsOn', 'placementVersion.expectedEndOn', 'placementVersion.endedOn'])
    .where('placementVersion.contractKind', '!=', 'proefplaatsing')
    .where('placement.personRef', 'in', (eb) =>
      eb
        .selectFrom('placement as cohort')
        .innerJoin('placementVersion as cohortVersion', (join) =>
          join.onRef('cohortVersion.placementId', '=', 'cohort.id').onRef('cohortVersion.version', '=', 'cohort.currentVersion'),
        )
        .select('cohort.personRef')
        .where('cohortVersion.startsOn', '>=', from)
        .where('cohortVersion.startsOn', '<=', to),
    )
    .execute()
}

export interface MunicipalityCounts {
  candidates: number
  candidatesNew: number
  vacancies: number
  /** Moments of publication and closing of each vacancy filled in the period. */
  filled: { publishedAt: Instant; closedAt: Instant }[]
  openHiringSignUps: number
  openHiringStarts: number
  socialReturnCents: number
  socialReturnPersons: number
}

const zero = (): MunicipalityCounts => ({
  candidates: 0,
  candidatesNew: 0,
  vacancies: 0,
  filled: [],
  openHiringSignUps: 0,
  openHiringStarts: 0,
  socialReturnCents: 0,
  socialReturnPersons: 0,
})

/**
 * The counts that are no placements, by slug of the municipality. A candidate who is inactive now was on file at the end of the
 * period when there was contact after it.
 */
export async function municipalityCounts(db: Reader, period: Period): Promise<Map<string, MunicipalityCounts>> {
  const { from, to, begins, over } = period
  const found = new Map<string, MunicipalityCounts>()
  const of = (municipality: string | null): MunicipalityCounts => {
    const known = found.get(municipality ?? '') ?? zero()
    found.set(municipality ?? '', known)
    return known
  }
  const candidates = await db
    .selectFrom('candidate')
    .select(['municipality', sql<number>`count(*)`.as('all'), sql<number>`sum(case when registered_on >= ${from} then 1 else 0 end)`.as('fresh')])
    .where('registeredOn', '<=', to)
    .where((eb) => eb.or([eb('status', '!=', 'inactief'), eb('lastContactOn', '>', to)]))
    .groupBy('municipality')
    .execute()
  for (const row of candidates) Object.assign(of(row.municipality), { candidates: Number(row.all), candidatesNew: Number(row.fresh) })

  const vacancies = await db
    .selectFrom('vacancy')
    .select(['municipality', 'publishedAt', 'closedAt', 'status'])
    .where('publishedAt', 'is not', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('publishedAt', '>=', begins), eb('publishedAt', '<', over)]),
        eb.and([eb('status', '=', 'vervuld'), eb('closedAt', '>=', begins), eb('closedAt', '<', over)]),
      ]),
    )
    .execute()
  for (const { municipality, publishedAt, closedAt, status } of vacancies) {
    if (publishedAt === null) continue
    const counts = of(municipality)
    if (publishedAt >= begins && publishedAt < over) counts.vacancies += 1
    if (status === 'vervuld' && closedAt !== null && closedAt >= begins && closedAt < over) counts.filled.push({ publishedAt, closedAt })
  }

  const entries = await db
    .selectFrom('openHiringEntry')
    .innerJoin('openHiringList', 'openHiringList.id', 'openHiringEntry.listId')
    .select((eb) => ['openHiringList.municipality', eb.fn.countAll().as('count')])
    .where('openHiringEntry.joinedAt', '>=', begins)
    .where('openHiringEntry.joinedAt', '<', over)
    .where('openHiringEntry.repeatOf', 'is', null)
    .groupBy('openHiringList.municipality')
    .execute()
  for (const row of entries) of(row.municipality).openHiringSignUps = Number(row.count)

  const starts = await db
    .selectFrom('openHiringEntry')
    .innerJoin('openHiringList', 'openHiringList.id', 'openHiringEntry.listId')
    .select((eb) => ['openHiringList.municipality', eb.fn.countAll().as('count')])
    .where('openHiringEntry.status', '=', 'gestart')
    .where('openHiringEntry.changedAt', '>=', begins)
    .where('openHiringEntry.changedAt', '<', over)
    .groupBy('openHiringList.municipality')
    .execute()
  for (const row of starts) of(row.municipality).openHiringStarts = Number(row.count)

  const credits = await db
    .selectFrom('srCredit')
    .innerJoin('srContract', 'srContract.id', 'srCredit.contractId')
    .select((eb) => [
      'srContract.municipality',
      eb.fn.sum('srCredit.valueCents').as('cents'),
      eb.fn.count('srCredit.personRef').distinct().as('persons'),
    ])
    .where('srCredit.supersededAt', 'is', null)
    .where('srCredit.fromDate', '>=', from)
    .where('srCredit.fromDate', '<=', to)
    .groupBy('srContract.municipality')
    .execute()
  for (const row of credits) Object.assign(of(row.municipality), { socialReturnCents: Number(row.cents), socialReturnPersons: Number(row.persons) })
  return found
}
