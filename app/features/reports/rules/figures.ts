import { reportingGroups, type ContractKind } from '#app/core/classifications.ts'
import { addMonths, previousQuarter, quarterRange, type IsoDate, type Quarter } from '#app/core/dates.ts'
import { roundHalfUp } from '#app/core/money.ts'
import {
  totalKey,
  type CohortRow,
  type FigureCell,
  type FigureCode,
  type FigureFacts,
  type PlacementFigureRow,
} from '../model.ts'
import { figureDefinition, type contractKeys, type durableKeys, type hoursKeys, type payKeys } from './figure-definitions.ts'

/** Paid minutes a week that are one job in the sense of the jobs agreement: 25.5 hours. */
const jobMinutes = 1530

const contractKeyOf: Record<ContractKind, (typeof contractKeys)[number] | null> = {
  vast: 'vast',
  tijdelijk: 'tijdelijk',
  uitzend: 'flex',
  oproep: 'flex',
  detachering: 'flex',
  bbl: 'leren-of-beschut',
  beschut: 'leren-of-beschut',
  proefplaatsing: null,
}

function hoursKeyOf(minutes: number): (typeof hoursKeys)[number] {
  if (minutes < 720) return 'tot-12'
  if (minutes < 1440) return '12-24'
  return minutes < 2160 ? '24-36' : 'vanaf-36'
}

function payKeyOf({ payCentsPerHour: pay, minimumCentsPerHour: minimum }: PlacementFigureRow): (typeof payKeys)[number] {
  if (minimum === null || pay < minimum) return 'anders'
  if (pay * 100 < minimum * 110) return 'tot-110'
  return pay * 100 < minimum * 130 ? 'tot-130' : 'vanaf-130'
}

const durableKeyOf = ({ atWorkAfterSixMonths }: CohortRow): (typeof durableKeys)[number] =>
  atWorkAfterSixMonths === null ? 'onbekend' : atWorkAfterSixMonths ? 'ja' : 'nee'

/** The quarter whose placements are all six months old on the last day of this quarter. */
export function durableCohort(quarter: Quarter): { quarter: Quarter; from: IsoDate; to: IsoDate } {
  const cohort = previousQuarter(previousQuarter(quarter))
  return { quarter: cohort, ...quarterRange(cohort) }
}

interface Started {
  personRef: string
  employerId: string
  startsOn: IsoDate
  earlierStartOn: IsoDate | null
  contractKind: ContractKind
}

/**
 * The placements that count: one for a person and an employer in twelve months, trial placements apart (domain.md 8).
 * Of rows that started on the same day the first stays.
 */
export function countedPlacements<Row extends Started>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>()
  return [...rows]
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
    .filter(({ contractKind, earlierStartOn, startsOn, personRef, employerId }) => {
      if (contractKind === 'proefplaatsing') return false
      if (earlierStartOn !== null && addMonths(earlierStartOn, 12) > startsOn) return false
      const pair = `${personRef} ${employerId}`
      if (seen.has(pair)) return false
      seen.add(pair)
      return true
    })
}

const people = (rows: readonly { personRef: string }[]): number => new Set(rows.map(({ personRef }) => personRef)).size

function single(figure: FigureCode, value: number | null, persons: number): FigureCell[] {
  return [{ figure, key: totalKey, value, persons }]
}

function breakdown<Row extends { personRef: string }>(
  figure: FigureCode,
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): FigureCell[] {
  return figureDefinition(figure).keys.map((key) => {
    const inside = rows.filter((row) => keyOf(row) === key)
    return { figure, key, value: inside.length, persons: people(inside) }
  })
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) return null
  const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? middle
  return roundHalfUp(below + middle, 2)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

interface Prepared extends Omit<FigureFacts, 'quarter'> {
  trials: readonly PlacementFigureRow[]
}

/** Takes out what does not count, so that the rows of several municipalities can be put together. */
function prepare(facts: FigureFacts): Prepared {
  return {
    ...facts,
    placements: countedPlacements(facts.placements),
    trials: facts.placements.filter(({ contractKind }) => contractKind === 'proefplaatsing'),
    cohort: countedPlacements(facts.cohort),
  }
}

function placementCells({ placements: rows, trials, cohort }: Prepared): FigureCell[] {
  const jobs = rows.filter(({ jobsAgreement }) => jobsAgreement)
  const withMinimum = rows.filter(({ minimumCentsPerHour }) => minimumCentsPerHour !== null)
  const minimumSum = sum(withMinimum.map(({ minimumCentsPerHour }) => minimumCentsPerHour ?? 0))
  const minutes = sum(rows.map(({ minutesPerWeek }) => minutesPerWeek))
  const paid = sum(withMinimum.map(({ payCentsPerHour }) => payCentsPerHour))
  return [
    ...single('plaatsingen', rows.length, people(rows)),
    ...breakdown('plaatsingen-contract', rows, (row) => contractKeyOf[row.contractKind]),
    ...breakdown('plaatsingen-uren', rows, (row) => hoursKeyOf(row.minutesPerWeek)),
    ...breakdown('plaatsingen-sector', rows, (row) => row.sector),
    ...breakdown('plaatsingen-uitstroom', rows, (row) => row.outflow),
    ...breakdown('plaatsingen-loon', rows, payKeyOf),
    ...reportingGroups.flatMap((group) =>
      breakdown(`plaatsingen-${group}`, rows, (row) => (row.groups.includes(group) ? 'wel' : 'niet')),
    ),
    ...single('gemiddelde-uren', rows.length === 0 ? null : roundHalfUp(minutes * 10, 60 * rows.length), people(rows)),
    ...single('loon-boven-minimum', minimumSum === 0 ? null : roundHalfUp(paid * 100, minimumSum), people(withMinimum)),
    ...single('proefplaatsingen', trials.length, people(trials)),
    ...single('duurzaam-6-maanden', cohort.length, people(cohort)),
    ...breakdown('duurzaam-6-maanden', cohort, durableKeyOf),
    ...single('banen', roundHalfUp(sum(jobs.map(({ minutesPerWeek }) => minutesPerWeek)) * 100, jobMinutes), people(jobs)),
  ]
}

function cellsOf(facts: Prepared): FigureCell[] {
  const filled = facts.daysToFill.length
  return [
    ...single('kandidaten', facts.candidates, facts.candidates),
    ...single('kandidaten-nieuw', facts.candidatesNew, facts.candidatesNew),
    ...placementCells(facts),
    ...single('vacatures', facts.vacancies, facts.vacancies),
    ...single('vacatures-vervuld', filled, filled),
    ...single('dagen-tot-vervuld', median(facts.daysToFill), filled),
    ...single('open-hiring-aanmeldingen', facts.openHiringSignUps, facts.openHiringSignUps),
    ...single('open-hiring-starts', facts.openHiringStarts, facts.openHiringStarts),
    ...single('social-return', facts.socialReturnCents, facts.socialReturnPersons),
  ]
}

/**
 * All figures of one municipality in one quarter, before anything is hidden. Hours, jobs and euros are summed first and rounded
 * once; a value with decimals is a whole number of tenths or hundredths (see its definition).
 */
export function computeFigures(facts: FigureFacts): FigureCell[] {
  return cellsOf(prepare(facts))
}

/** The same for several municipalities together: counts are the sum of theirs, averages are made from all rows. */
export function computeRegionFigures(all: readonly FigureFacts[]): FigureCell[] {
  const parts = all.map(prepare)
  const total = (pick: (part: Prepared) => number): number => sum(parts.map(pick))
  return cellsOf({
    candidates: total(({ candidates }) => candidates),
    candidatesNew: total(({ candidatesNew }) => candidatesNew),
    placements: parts.flatMap(({ placements }) => placements),
    trials: parts.flatMap(({ trials }) => trials),
    cohort: parts.flatMap(({ cohort }) => cohort),
    vacancies: total(({ vacancies }) => vacancies),
    daysToFill: parts.flatMap(({ daysToFill }) => daysToFill),
    openHiringSignUps: total(({ openHiringSignUps }) => openHiringSignUps),
    openHiringStarts: total(({ openHiringStarts }) => openHiringStarts),
    socialReturnCents: total(({ socialReturnCents }) => socialReturnCents),
    socialReturnPersons: total(({ socialReturnPersons }) => socialReturnPersons),
  })
}
