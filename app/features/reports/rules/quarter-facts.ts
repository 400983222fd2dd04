import { addDays, addMonths, daysBetween, dateOf, previousQuarter, quarterOf, type IsoDate, type Quarter } from '#app/core/dates.ts'
import { startOfDay } from '#app/core/moments.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import type { WageCheck } from '#app/features/placements/model.ts'
import { quartersBack, type FigureFacts, type PlacementFigureRow } from '../model.ts'

/** The period of a quarter: first and last day, and the moments at which it begins and is over on the Dutch clock. */
export function periodOf({ from, to }: { from: IsoDate; to: IsoDate }) {
  return { from, to, begins: startOfDay(from), over: startOfDay(addDays(to, 1)) }
}

/** The quarters that are over on this day, newest first, as many as reports are made of. */
export function completeQuarters(today: IsoDate): Quarter[] {
  const quarters: Quarter[] = []
  for (let quarter = previousQuarter(quarterOf(today)); quarters.length < quartersBack; quarter = previousQuarter(quarter)) quarters.push(quarter)
  return quarters
}

interface Spell {
  startsOn: IsoDate
  expectedEndOn: IsoDate | null
  endedOn: IsoDate | null
}

/**
 * Whether somebody with this work was still at work six months after a start, with the same or another employer.
 * Work whose expected end has passed without anybody noting the end is not known: null, unless other work is certain.
 */
export function atWorkAfterSixMonths(spells: readonly Spell[], start: IsoDate): boolean | null {
  const day = addMonths(start, 6)
  const running = spells.filter(({ startsOn, endedOn }) => startsOn <= day && (endedOn === null || endedOn >= day))
  if (running.some(({ expectedEndOn, endedOn }) => endedOn !== null || expectedEndOn === null || expectedEndOn >= day)) return true
  return running.length > 0 ? null : false
}

interface StartedRow extends Omit<PlacementFigureRow, 'minimumCentsPerHour' | 'jobsAgreement'> {
  wageCheck: WageCheck
}

/**
 * A placement as the figures need it. The age is not kept, so pay is compared with the adult minimum; pay below it that was
 * lawful for the age is compared with nothing. Sheltered work is no job in the sense of the jobs agreement.
 */
export function placementFigureRow(row: StartedRow, table: MinimumWageTable): PlacementFigureRow {
  const { wageCheck, ...rest } = row
  const minimum = minimumHourlyWage(table, row.startsOn)
  const adult = minimum.status === 'bekend' ? minimum.cents : null
  const lawfulForAge = adult !== null && row.payCentsPerHour < adult && wageCheck === 'voldoet'
  return {
    ...rest,
    minimumCentsPerHour: lawfulForAge ? null : adult,
    jobsAgreement: row.groups.includes('beperking') && row.contractKind !== 'beschut',
  }
}

interface Rows {
  quarter: Quarter
  municipality: string
  started: readonly (StartedRow & { municipality: string })[]
  cohort: readonly (StartedRow & { municipality: string })[]
  work: ReadonlyMap<string, readonly Spell[]>
  table: MinimumWageTable
  counts:
    | (Omit<FigureFacts, 'quarter' | 'placements' | 'cohort' | 'daysToFill'> & {
        filled: readonly { publishedAt: string; closedAt: string }[]
      })
    | undefined
}

/** Everything one municipality's figures are computed from, out of the rows of the whole region. */
export function factsOf({ quarter, municipality, started, cohort, work, table, counts }: Rows): FigureFacts {
  const own = <Row extends { municipality: string }>(rows: readonly Row[]) => rows.filter((row) => row.municipality === municipality)
  return {
    quarter,
    candidates: counts?.candidates ?? 0,
    candidatesNew: counts?.candidatesNew ?? 0,
    placements: own(started).map((row) => placementFigureRow(row, table)),
    cohort: own(cohort).map(({ personRef, employerId, startsOn, earlierStartOn, contractKind }) => ({
      personRef,
      employerId,
      startsOn,
      earlierStartOn,
      contractKind,
      atWorkAfterSixMonths: atWorkAfterSixMonths(work.get(personRef) ?? [], startsOn),
    })),
    vacancies: counts?.vacancies ?? 0,
    daysToFill: (counts?.filled ?? []).map(({ publishedAt, closedAt }) => daysBetween(dateOf(publishedAt), dateOf(closedAt))),
    openHiringSignUps: counts?.openHiringSignUps ?? 0,
    openHiringStarts: counts?.openHiringStarts ?? 0,
    socialReturnCents: counts?.socialReturnCents ?? 0,
    socialReturnPersons: counts?.socialReturnPersons ?? 0,
  }
}
