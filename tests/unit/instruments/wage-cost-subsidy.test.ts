import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wageCostSubsidy, type SubsidyQuestion } from '#app/features/instruments/rules/wage-cost-subsidy.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'
import { schemeAmountRows } from '#db/reference/scheme-amounts.ts'

const table = [...minimumWageRows, ...schemeAmountRows]
const measured = (
  startsOn: string,
  productivityPercent: number,
  hours: number,
  more: Partial<SubsidyQuestion> = {},
): SubsidyQuestion => ({
  startsOn,
  route: 'gemeten',
  productivityPercent,
  minutesPerWeek: hours * 60,
  ...more,
})
const cents = (question: SubsidyQuestion): number => {
  const subsidy = wageCostSubsidy(table, question)
  if (subsidy.status === 'onbekend') throw new Error(subsidy.reason)
  return subsidy.monthlyCents
}

test.each([
  ['2026-07-01', 60, 36, 124_684],
  ['2026-07-01', 60, 32, 110_830],
  ['2026-07-01', 60, 28, 96_976],
  ['2026-07-01', 60, 24, 83_122],
  ['2026-07-01', 60, 40, 138_537],
  ['2026-07-01', 80, 36, 62_342],
  ['2026-07-01', 20, 36, 218_196],
  ['2026-01-01', 60, 36, 122_411],
  ['2026-06-30', 60, 36, 122_411],
  ['2025-07-01', 60, 36, 119_818],
  ['2025-07-01', 60, 24, 79_879],
  ['2026-07-01', 100, 36, 0],
])('start %s, productivity %i%%, %i hours: %i cents a month', (start, productivity, hours, expected) => {
  expect(cents(measured(start, productivity, hours))).toBe(expected)
})

test.each([
  [20, 66_498],
  [19, 49_873],
  [18, 41_561],
  [17, 32_833],
])('24 hours, productivity 60%%, age %i: %i', (age, expected) => {
  expect(cents(measured('2026-07-01', 60, 24, { age }))).toBe(expected)
})

test('the flat rate is half, for six months', () => {
  const subsidy = wageCostSubsidy(table, { startsOn: '2026-07-01', route: 'forfaitair', minutesPerWeek: 2160 })
  expect(subsidy).toMatchObject({
    monthlyCents: 155_855,
    capped: false,
    flatRateEnds: { dueOn: '2027-01-01', warnOn: '2026-12-31' },
  })
})

test('hours above the full week of the employer do not count', () => {
  expect(cents(measured('2026-07-01', 60, 50))).toBe(cents(measured('2026-07-01', 60, 40)))
  expect(cents(measured('2026-07-01', 60, 40, { fullTimeMinutes: 2280 }))).toBe(cents(measured('2026-07-01', 60, 38)))
})

test('the bbl percentage of 18 to 20 goes into the amount', () => {
  expect(cents(measured('2026-07-01', 60, 24, { age: 20, bbl: true }))).toBe(51_120)
  expect(cents(measured('2026-07-01', 60, 24, { age: 21, bbl: true }))).toBe(83_122)
})

test.each([
  [measured('2027-01-01', 60, 24), 'datum-zonder-bedrag'],
  [measured('2023-12-31', 60, 24), 'datum-zonder-bedrag'],
  [measured('2026-07-01', 60, 24, { age: 14 }), 'leeftijd-onder-15'],
  [measured('2026-07-01', 60, 24, { productivityPercent: undefined }), 'loonwaarde-ontbreekt'],
] as const)('unknown is said, never guessed (%#)', (question, reason) => {
  expect(wageCostSubsidy(table, question)).toEqual({ status: 'onbekend', reason })
})

test('steps carry the factors with their sources', () => {
  const subsidy = wageCostSubsidy(table, measured('2026-07-01', 20, 24))
  if (subsidy.status === 'onbekend') throw new Error(subsidy.reason)
  expect(subsidy.steps.map((step) => [step.code, step.value])).toEqual([
    ['referentiemaandloon', 233_700],
    ['leeftijd', 1000],
    ['vakantiebijslag', 1080],
    ['maximum', 700],
    ['werkgeverslasten', 1235],
    ['uren', 1440],
  ])
  expect(subsidy.capped).toBe(true)
  expect(subsidy.sources.length).toBeGreaterThan(3)
})

test('never below zero, more hours never less, higher productivity never more, never above the cap', () => {
  const start = fc.constantFrom('2024-02-01', '2024-07-01', '2025-03-01', '2025-11-30', '2026-01-01', '2026-12-31')
  const minutes = fc.integer({ min: 60, max: 3600 })
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 0, max: 99 }),
      minutes,
      fc.integer({ min: 15, max: 70 }),
      (day, productivity, week, age) => {
        const of = (p: number, m: number) =>
          cents({ startsOn: day, route: 'gemeten', productivityPercent: p, minutesPerWeek: m, age })
        const here = of(productivity, week)
        expect(here).toBeGreaterThanOrEqual(0)
        expect(of(productivity, week + 60)).toBeGreaterThanOrEqual(here)
        expect(of(productivity + 1, week)).toBeLessThanOrEqual(here)
        expect(here).toBeLessThanOrEqual(of(30, week))
      },
    ),
  )
})
