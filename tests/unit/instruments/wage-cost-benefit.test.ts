import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lkvCategories, type LkvCategory } from '#app/features/instruments/model.ts'
import { wageCostBenefit } from '#app/features/instruments/rules/wage-cost-benefit.ts'
import { schemeAmountRows as table } from '#db/reference/scheme-amounts.ts'

const benefit = (category: LkvCategory, startsOn: string, year: number, hours = 1248, inRegister?: boolean) =>
  wageCostBenefit(table, { category, startsOn, year, paidMinutes: hours * 60, inRegister })

test.each([
  [1248, 380_640, 126_048],
  [1500, 457_500, 151_500],
  [1872, 570_960, 189_072],
  [1967, 599_935, 198_667],
  [1968, 600_000, 198_768],
  [1980, 600_000, 199_980],
  [1981, 600_000, 200_000],
  [2080, 600_000, 200_000],
])('%i paid hours: %i and %i', (hours, disabled, jobsAgreement) => {
  expect(benefit('arbeidsgehandicapt', '2026-01-01', 2026, hours)).toMatchObject({ annualCents: disabled, maximumCents: 600_000 })
  expect(benefit('herplaatsen', '2026-01-01', 2026, hours)).toMatchObject({ annualCents: disabled, maximumCents: 600_000 })
  expect(benefit('banenafspraak', '2026-01-01', 2026, hours)).toMatchObject({ annualCents: jobsAgreement, maximumCents: 200_000 })
})

test.each([
  ['arbeidsgehandicapt', '2024-01-15', '2027-01-31'],
  ['arbeidsgehandicapt', '2024-03-01', '2027-02-28'],
  ['arbeidsgehandicapt', '2024-02-29', '2027-02-28'],
  ['herplaatsen', '2025-06-10', '2026-06-30'],
  ['banenafspraak', '2024-05-01', '2027-04-30'],
] as const)('%s from %s runs to %s', (category, start, end) => {
  expect(benefit(category, start, 2025).period).toEqual({ from: start, to: end })
})

test.each([
  ['arbeidsgehandicapt', '2024-01-15', 2026, true, 'recht'],
  ['arbeidsgehandicapt', '2022-12-20', 2025, true, 'recht'],
  ['arbeidsgehandicapt', '2022-12-20', 2026, false, 'periode-voorbij'],
  ['arbeidsgehandicapt', '2023-01-10', 2026, true, 'recht'],
  ['arbeidsgehandicapt', '2026-05-01', 2025, false, 'nog-niet-begonnen'],
  ['herplaatsen', '2025-01-01', 2026, false, 'periode-voorbij'],
  ['herplaatsen', '2025-01-02', 2026, true, 'recht'],
  ['banenafspraak', '2021-01-01', 2025, false, 'periode-voorbij'],
  ['banenafspraak', '2021-01-01', 2026, true, 'recht'],
  ['banenafspraak', '2026-03-01', 2026, true, 'recht'],
  ['oudere', '2023-06-01', 2024, true, 'recht'],
  ['oudere', '2023-06-01', 2026, true, 'recht'],
  ['oudere', '2024-01-01', 2025, true, 'recht'],
  ['oudere', '2024-01-01', 2026, false, 'gestopt'],
  ['oudere', '2026-07-01', 2026, false, 'gestopt'],
] as const)('%s from %s in %i: right %s (%s)', (category, start, year, entitled, reason) => {
  const answer = benefit(category, start, year)
  expect(answer).toMatchObject({ entitled, reason, status: 'bekend' })
  if (!entitled) expect(answer.annualCents).toBe(0)
})

test.each([
  ['2023-12-31', 2025, 380_640, 600_000],
  ['2024-01-01', 2024, 380_640, 600_000],
  ['2024-01-01', 2025, 168_480, 260_000],
])('older worker from %s in %i: %i, at most %i', (start, year, annualCents, maximumCents) => {
  expect(benefit('oudere', start, year)).toMatchObject({ annualCents, maximumCents })
})

test('jobs agreement: everyone in the register from 2026, others keep the rest of three years and need a declaration', () => {
  expect(benefit('banenafspraak', '2024-05-01', 2026).period).toEqual({ from: '2024-05-01', to: null })
  expect(benefit('banenafspraak', '2024-05-01', 2026, 1248, false)).toMatchObject({
    entitled: true,
    period: { to: '2027-04-30' },
  })
  expect(benefit('banenafspraak', '2022-05-01', 2026, 1248, false)).toMatchObject({ entitled: false, reason: 'periode-voorbij' })
  expect(benefit('banenafspraak', '2026-05-01', 2026, 1248, false)).toMatchObject({ entitled: false, reason: 'niet-in-register' })
  expect(benefit('banenafspraak', '2026-05-01', 2026).application).toEqual({ declaration: false, dueOn: null, warnOn: null })
  expect(benefit('banenafspraak', '2025-12-31', 2026).application).toEqual({
    declaration: true,
    dueOn: '2026-03-31',
    warnOn: '2026-03-30',
  })
})

test('the declaration is asked for within three months, clamped to the end of the month', () => {
  expect(benefit('arbeidsgehandicapt', '2026-11-30', 2026).application).toEqual({
    declaration: true,
    dueOn: '2027-02-28',
    warnOn: '2027-02-27',
  })
})

test('amounts of a year that is not known are null, and the right stays', () => {
  expect(benefit('banenafspraak', '2026-07-01', 2027)).toMatchObject({ status: 'onbekend', entitled: true, annualCents: null })
  expect(benefit('oudere', '2026-07-01', 2027)).toMatchObject({ status: 'bekend', entitled: false, annualCents: 0 })
})

test('never below zero, never above the maximum, more hours never less', () => {
  const start = fc.constantFrom('2023-04-01', '2024-01-31', '2024-02-29', '2025-12-31', '2026-01-01')
  fc.assert(
    fc.property(
      fc.constantFrom(...lkvCategories),
      start,
      fc.integer({ min: 2024, max: 2026 }),
      fc.nat(200_000),
      (category, startsOn, year, paidMinutes) => {
        const here = wageCostBenefit(table, { category, startsOn, year, paidMinutes })
        const more = wageCostBenefit(table, { category, startsOn, year, paidMinutes: paidMinutes + 60 })
        if (here.annualCents === null || more.annualCents === null) return false
        return here.annualCents >= 0 && more.annualCents >= here.annualCents && here.annualCents <= (here.maximumCents ?? 0)
      },
    ),
  )
})
