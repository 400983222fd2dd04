import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPay, isPlausiblePair, minimumHourlyWage, monthlyPay } from '#app/features/instruments/rules/minimum-wage.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'

const starts = ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01']
const ends = ['2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31']

const normal: Record<number, number[]> = {
  21: [1327, 1368, 1406, 1440, 1471, 1499],
  20: [1062, 1094, 1125, 1152, 1177, 1199],
  19: [796, 821, 844, 864, 883, 899],
  18: [664, 684, 703, 720, 736, 750],
  17: [524, 540, 555, 569, 581, 592],
  16: [458, 472, 485, 497, 507, 517],
  15: [398, 410, 422, 432, 441, 450],
}
const bbl: Record<number, number[]> = {
  20: [816, 841, 865, 886, 905, 922],
  19: [697, 718, 738, 756, 772, 787],
  18: [604, 622, 640, 655, 669, 682],
}

const cases = (amounts: Record<number, number[]>) =>
  Object.entries(amounts).flatMap(([age, list]) =>
    list.map((cents, index) => [Number(age), starts[index] ?? '', ends[index] ?? '', cents] as const),
  )
const withoutPublishedYouth = minimumWageRows.filter(
  (row) => !(row.kind === 'wml-uur' && row.key !== '21+') && row.kind !== 'wml-uur-bbl',
)

describe.each([
  ['published amounts', minimumWageRows],
  ['percentages of the adult amount', withoutPublishedYouth],
])('minimum wage an hour from %s', (_name, table) => {
  test.each(cases(normal))('age %i from %s to %s: %i', (age, from, to, cents) => {
    for (const date of [from, to]) {
      expect(minimumHourlyWage(table, date, age)).toMatchObject({ status: 'bekend', cents, validFrom: from, validTo: to })
    }
  })

  test.each(cases(bbl))('bbl age %i from %s to %s: %i', (age, from, _to, cents) => {
    expect(minimumHourlyWage(table, from, age, true)).toMatchObject({ status: 'bekend', cents })
  })

  test.each([17, 21, 40])('bbl changes nothing at age %i', (age) => {
    expect(minimumHourlyWage(table, '2026-07-01', age, true)).toEqual(minimumHourlyWage(table, '2026-07-01', age, false))
  })
})

test('without an age the adult amount holds', () => {
  expect(minimumHourlyWage(minimumWageRows, '2026-11-22')).toMatchObject({
    cents: 1499,
    source: expect.stringContaining('Rijksoverheid'),
  })
})

test.each([
  ['2023-12-31', 30, 'datum-zonder-bedrag'],
  ['2027-01-01', 30, 'datum-zonder-bedrag'],
  ['2027-01-01', 19, 'datum-zonder-bedrag'],
  ['2026-07-01', 14, 'leeftijd-onder-15'],
])('on %s at age %i nothing is known: %s', (date, age, reason) => {
  expect(minimumHourlyWage(minimumWageRows, date, age)).toEqual({ status: 'onbekend', reason })
})

test('one added adult row for next January is followed; youth stays unknown until its percentages are there', () => {
  const adult = { kind: 'wml-uur', key: '21+', value: 1530, validFrom: '2027-01-01', validTo: null, source: 'Staatscourant' }
  const share = { kind: 'jeugdpercentage', key: '20', value: 875, validFrom: '2027-01-01', validTo: null, source: 'Besluit' }
  expect(minimumHourlyWage([...minimumWageRows, adult], '2027-03-01')).toMatchObject({ cents: 1530, validTo: null })
  expect(minimumHourlyWage([...minimumWageRows, adult], '2027-03-01', 20)).toEqual({
    status: 'onbekend',
    reason: 'percentage-onbekend',
  })
  expect(minimumHourlyWage([...minimumWageRows, adult, share], '2027-03-01', 20)).toMatchObject({ cents: 1339 })
})

test.each([
  [1499, '2026-07-01', undefined, 'voldoet', 1499],
  [1498, '2026-07-01', undefined, 'te-laag', 1499],
  [1498, '2026-06-30', undefined, 'voldoet', 1471],
  [900, '2026-07-01', 19, 'voldoet', 899],
  [898, '2026-07-01', 19, 'te-laag', 899],
  [5000, '2027-01-01', undefined, 'onbekend', null],
  [1, '2027-01-01', 17, 'onbekend', null],
] as const)('pay %i on %s at age %s: %s', (centsPerHour, date, age, outcome, minimumCents) => {
  expect(checkPay(minimumWageRows, { centsPerHour, date, age })).toMatchObject({ outcome, minimumCents })
})

test('the reasons say that the age is not known, and which scale was used', () => {
  expect(checkPay(minimumWageRows, { centsPerHour: 1200, date: '2026-07-01' }).reasons).toEqual([
    'loon-onder-minimum',
    'minimumloon-21-plus',
    'leeftijd-niet-bekend',
  ])
  expect(checkPay(minimumWageRows, { centsPerHour: 922, date: '2026-07-01', age: 20, bbl: true }).reasons).toEqual([
    'loon-vanaf-minimum',
    'minimumloon-bbl',
  ])
})

test.each([
  [24, 155_896],
  [28, 181_879],
  [32, 207_861],
  [36, 233_844],
  [38, 246_835],
  [40, 259_827],
])('month indication at 14.99 and %i hours: %i', (hours, cents) => {
  expect(monthlyPay(1499, hours * 60)).toBe(cents)
})

test('every published pair of month and hour is plausible', () => {
  for (const month of minimumWageRows.filter((row) => row.kind === 'referentiemaandloon')) {
    const hour = minimumHourlyWage(minimumWageRows, month.validFrom)
    expect(hour.status === 'bekend' && isPlausiblePair(month.value, hour.cents)).toBe(true)
  }
  expect(isPlausiblePair(219_180, 1405)).toBe(true)
  expect(isPlausiblePair(219_180, 1403)).toBe(false)
})

test('older is never less, and what voldoet is never under the minimum', () => {
  const date = fc.constantFrom(...starts, ...ends)
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 15, max: 99 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 5000 }),
      (day, age, learner, cents) => {
        const here = minimumHourlyWage(minimumWageRows, day, age, learner)
        const older = minimumHourlyWage(minimumWageRows, day, age + 1, learner)
        if (here.status === 'onbekend' || older.status === 'onbekend') return false
        const check = checkPay(minimumWageRows, { centsPerHour: cents, date: day, age, bbl: learner })
        return here.cents <= older.cents && (check.outcome === 'voldoet') === cents >= here.cents
      },
    ),
  )
})
