import { expect, test } from 'vitest'
import type { CohortRow, FigureFacts, PlacementFigureRow } from '#app/features/reports/model.ts'
import { figureCodes } from '#app/features/reports/model.ts'
import { figureDefinition, figureDefinitions } from '#app/features/reports/rules/figure-definitions.ts'
import { computeFigures, computeRegionFigures, countedPlacements, durableCohort } from '#app/features/reports/rules/figures.ts'
import { figureKeyText } from '#app/features/reports/texts/nl.ts'

const row = (personRef: string, change: Partial<PlacementFigureRow> = {}): PlacementFigureRow => ({
  personRef,
  employerId: 'e1',
  startsOn: '2026-08-01',
  earlierStartOn: null,
  contractKind: 'tijdelijk',
  sector: 'zorg',
  minutesPerWeek: 1440,
  payCentsPerHour: 1499,
  minimumCentsPerHour: 1499,
  outflow: 'deeltijd',
  groups: [],
  jobsAgreement: false,
  ...change,
})
const cohort = (personRef: string, atWorkAfterSixMonths: boolean | null): CohortRow => ({
  ...row(personRef),
  atWorkAfterSixMonths,
})
const facts = (change: Partial<FigureFacts> = {}): FigureFacts => ({
  quarter: '2026-K3',
  candidates: 0,
  candidatesNew: 0,
  placements: [],
  cohort: [],
  vacancies: 0,
  daysToFill: [],
  openHiringSignUps: 0,
  openHiringStarts: 0,
  socialReturnCents: 0,
  socialReturnPersons: 0,
  ...change,
})
const value = (given: FigureFacts, figure: string, key = 'totaal') =>
  computeFigures(given).find((cell) => cell.figure === figure && cell.key === key)?.value

const placements = [
  row('a', {
    contractKind: 'vast',
    minutesPerWeek: 2160,
    payCentsPerHour: 1649,
    groups: ['jongere', 'beperking'],
    jobsAgreement: true,
  }),
  row('b', { contractKind: 'bbl', minutesPerWeek: 1920, minimumCentsPerHour: 899, payCentsPerHour: 990, jobsAgreement: true }),
  row('c', { contractKind: 'oproep', minutesPerWeek: 719, outflow: 'geen', payCentsPerHour: 2100, minimumCentsPerHour: null }),
  row('d', { contractKind: 'proefplaatsing', payCentsPerHour: 0 }),
  row('e', { payCentsPerHour: 900, groups: ['beperking'], sector: 'groen' }),
]

test.each([
  ['plaatsingen', 'totaal', 4],
  ['proefplaatsingen', 'totaal', 1],
  ['plaatsingen-contract', 'vast', 1],
  ['plaatsingen-contract', 'tijdelijk', 1],
  ['plaatsingen-contract', 'flex', 1],
  ['plaatsingen-contract', 'leren-of-beschut', 1],
  ['plaatsingen-uren', 'tot-12', 1],
  ['plaatsingen-uren', '12-24', 0],
  ['plaatsingen-uren', '24-36', 2],
  ['plaatsingen-uren', 'vanaf-36', 1],
  ['plaatsingen-sector', 'zorg', 3],
  ['plaatsingen-uitstroom', 'deeltijd', 3],
  ['plaatsingen-loon', 'tot-110', 0],
  ['plaatsingen-loon', 'tot-130', 2],
  ['plaatsingen-loon', 'anders', 2],
  ['plaatsingen-beperking', 'wel', 2],
  ['plaatsingen-beperking', 'niet', 2],
  ['plaatsingen-jongere', 'wel', 1],
  ['gemiddelde-uren', 'totaal', 260],
  ['loon-boven-minimum', 'totaal', 91],
  ['banen', 'totaal', 267],
])('%s, %s: %i', (figure, key, expected) => {
  expect(value(facts({ placements }), figure, key)).toBe(expected)
})

test.each([
  [[1920], 125],
  [[720], 47],
  [[720, 720, 720], 141],
  [[], 0],
])('minutes %j are %i hundredths of a job', (minutes, expected) => {
  const rows = minutes.map((minutesPerWeek, index) => row(`p${index}`, { minutesPerWeek, jobsAgreement: true }))
  expect(value(facts({ placements: rows }), 'banen')).toBe(expected)
})

test.each([
  [[], null],
  [[10], 10],
  [[30, 10, 20], 20],
  [[10, 13], 12],
])('days to fill %j: the middle is %s', (daysToFill, expected) => {
  const given = facts({ daysToFill, vacancies: 9 })
  expect(value(given, 'dagen-tot-vervuld')).toBe(expected)
  expect(value(given, 'vacatures-vervuld')).toBe(daysToFill.length)
  expect(value(given, 'vacatures')).toBe(9)
})

test('one placement for a person and an employer in twelve months', () => {
  const kept = countedPlacements([
    row('a', { startsOn: '2026-09-01' }),
    row('a', { startsOn: '2026-08-01' }),
    row('a', { employerId: 'e2' }),
    row('b', { earlierStartOn: '2025-08-02' }),
    row('c', { earlierStartOn: '2025-08-01' }),
  ])
  expect(kept.map(({ personRef, employerId, startsOn }) => [personRef, employerId, startsOn])).toEqual([
    ['a', 'e1', '2026-08-01'],
    ['a', 'e2', '2026-08-01'],
    ['c', 'e1', '2026-08-01'],
  ])
})

test('two jobs of one person are two placements and one person', () => {
  const cells = computeFigures(facts({ placements: [row('a'), row('a', { employerId: 'e2' })] }))
  expect(cells.find(({ figure }) => figure === 'plaatsingen')).toMatchObject({ value: 2, persons: 1 })
})

test('durable: whole cohorts only, and unknown is said', () => {
  expect(durableCohort('2026-K4')).toEqual({ quarter: '2026-K2', from: '2026-04-01', to: '2026-06-30' })
  expect(durableCohort('2026-K1').quarter).toBe('2025-K3')
  const given = facts({ cohort: [cohort('a', true), cohort('b', true), cohort('c', false), cohort('d', null)] })
  expect(['totaal', 'ja', 'nee', 'onbekend'].map((key) => value(given, 'duurzaam-6-maanden', key))).toEqual([4, 2, 1, 1])
})

test('every figure is defined once and computed with all its keys; breakdowns add up to their total', () => {
  expect(figureDefinitions.map(({ code }) => code)).toEqual([...figureCodes])
  const cells = computeFigures(facts({ placements, cohort: [cohort('a', true)] }))
  for (const { code, keys, partOf } of figureDefinitions) {
    const own = cells.filter(({ figure }) => figure === code)
    const expected = partOf === code ? ['totaal', ...keys] : [...keys]
    expect(own.map(({ key }) => key)).toEqual(expected)
    if (keys.length === 0) continue
    const parts = own.filter(({ key }) => key !== 'totaal').reduce((sum, cell) => sum + (cell.value ?? 0), 0)
    expect(parts).toBe(cells.find(({ figure, key }) => figure === partOf && key === 'totaal')?.value)
    for (const key of keys) expect(figureKeyText(key)).not.toBe(key)
  }
})

test('counts of the region are the sum of the municipalities, averages are made from all rows', () => {
  const wijchen = facts({ placements, candidates: 12, daysToFill: [10, 20], socialReturnCents: 100 })
  const druten = facts({
    placements: [row('a'), row('z', { minutesPerWeek: 600 })],
    candidates: 3,
    daysToFill: [90],
    socialReturnCents: 50,
  })
  const region = computeRegionFigures([wijchen, druten])
  for (const cell of region.filter(({ figure }) => figureDefinition(figure).kind === 'aantal')) {
    const parts = [wijchen, druten].map((given) => value(given, cell.figure, cell.key) ?? 0)
    expect(cell.value).toBe((parts[0] ?? 0) + (parts[1] ?? 0))
  }
  const of = (figure: string) => region.find((cell) => cell.figure === figure)
  expect(of('dagen-tot-vervuld')?.value).toBe(20)
  expect(of('social-return')?.value).toBe(150)
  expect(of('plaatsingen')).toMatchObject({ value: 6, persons: 5 })
})
