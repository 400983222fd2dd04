import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthParts, type ValueTable } from '#app/features/social-return/model.ts'
import { creditFor, type Effort } from '#app/features/social-return/rules/credit-for.ts'
import { formatMonths, partsBetween, wholeMonths } from '#app/features/social-return/rules/month-parts.ts'
import { fulfilment, obligation, tableHolds } from '#app/features/social-return/rules/obligation.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'

const tableOf = (id: string): ValueTable => {
  const table = socialReturnTables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(id)
  return table
}
const haaglanden = tableOf('haaglanden-2023-07')
const credit = (table: ValueTable, effort: Effort) => {
  const result = creditFor(table, effort)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const person = (
  block: string,
  hours: number,
  months: number,
  more: Partial<Extract<Effort, { parts: number }>> = {},
): Effort => ({
  block,
  minutesPerWeek: hours * 60,
  parts: wholeMonths(months),
  ...more,
})

test('worked example, first mix: one candidate of 57 fulfils exactly', () => {
  const owed = obligation({ valueCents: 50_000_000, labourSharePercent: 60, table: haaglanden })
  expect(owed).toMatchObject({ permille: 50, obligationCents: 2_500_000, reduced: false })
  const one = credit(haaglanden, person('participatiewet', 24, 9, { age: 57 }))
  expect(one).toMatchObject({
    valueCents: 2_500_000,
    posts: [
      { post: 'blok', valueCents: 2_000_000 },
      { post: 'bonus 55+', valueCents: 500_000 },
    ],
    rules: [],
  })
  expect(fulfilment(owed.obligationCents, [one])).toEqual({ totalCents: 2_500_000, restCents: 0, fulfilled: true, percent: 100 })
})

test('worked example, second mix: learner, purchase, intern and hours of knowledge (rate of Utrecht)', () => {
  const mix = [
    credit(haaglanden, person('bbl-2', 36, 6)),
    credit(haaglanden, { block: 'sw-inkoop', invoiceCents: 750_000 }),
    credit(haaglanden, person('bol', 36, 6)),
    credit(tableOf('utrecht'), { block: 'kennis', minutes: 25 * 60 }),
  ]
  expect(mix.map(({ valueCents }) => valueCents)).toEqual([1_250_000, 750_000, 250_000, 250_000])
  expect(fulfilment(2_500_000, mix)).toMatchObject({ restCents: 0, fulfilled: true })
})

test.each([
  [20, 20, 1_000_000, true],
  [29, 20, 1_000_000, true],
  [30, 50, 2_500_000, false],
  [null, 50, 2_500_000, false],
])('labour share %s: %i permille, %i cents', (labourSharePercent, permille, obligationCents, reduced) => {
  const of = (table: ValueTable) => obligation({ valueCents: 50_000_000, labourSharePercent, table })
  expect(of(haaglanden)).toMatchObject({ permille, obligationCents, reduced, assumed: false })
  expect(of(tableOf('leiden-2023-09'))).toMatchObject({ permille, reduced, assumed: reduced })
})

test.each([
  ['haaglanden-2023-07', '2024-03-01', true],
  ['haaglanden-2023-07', '2023-06-30', false],
  ['leiden-2023-09', '2023-08-31', false],
  ['utrecht', '2015-01-01', true],
])('table %s for a tender of %s: %s', (id, publishedOn, holds) => {
  expect(tableHolds(tableOf(id), publishedOn).ok).toBe(holds)
})

test.each([
  ['haaglanden-2023-07', person('participatiewet', 40, 12), 4_000_000, ['uren-afgetopt']],
  ['haaglanden-2023-07', person('participatiewet', 36, 30), 8_000_000, ['maximum-maanden']],
  ['haaglanden-2023-07', person('participatiewet', 36, 30, { subsidised: true }), 10_000_000, ['maximum-opgeheven']],
  ['haaglanden-2023-07', person('banenafspraak', 36, 60), 25_000_000, []],
  ['haaglanden-2023-07', person('ww', 36, 13), 2_000_000, ['maximum-maanden']],
  ['haaglanden-2023-07', person('bbl-3', 36, 40), 4_500_000, ['maximum-maanden']],
  ['haaglanden-2023-07', person('vso-pro', 36, 12, { bonuses: ['vso-pro-in-dienst'] }), 3_250_000, []],
  ['haaglanden-2023-07', person('ww', 36, 12, { bonuses: ['vso-pro-in-dienst'] }), 2_000_000, ['bonus-past-niet']],
  ['haaglanden-2023-07', person('participatiewet', 24, 9, { age: 54 }), 2_000_000, []],
  ['harlingen', person('ww-kort', 11, 12), 0, ['onder-minimumuren']],
  ['harlingen', person('ww-kort', 12, 12), 500_000, []],
  ['harlingen', person('ww-kort', 36, 12, { age: 54 }), 2_000_000, []],
  ['harlingen', person('ww-kort', 36, 12, { age: 55 }), 2_250_000, []],
  ['harlingen', { block: 'sw-inkoop', invoiceCents: 12_345 }, 12_345, []],
  ['utrecht', person('nug', 36, 12, { age: 50, bonuses: ['vast-contract', 'statushouder-taal'] }), 4_000_000, []],
  ['utrecht', person('nug', 36, 12, { subsidised: true }), 1_000_000, ['subsidie-niet-in-tabel']],
] as const)('%s %j: %i %j', (id, effort, valueCents, rules) => {
  expect(credit(tableOf(id), effort)).toMatchObject({ valueCents, rules })
})

test.each([
  [{ block: 'bestaat-niet', minutesPerWeek: 60, parts: 1 }, 'blok-onbekend'],
  [{ block: 'ww', invoiceCents: 100 }, 'inzet-past-niet'],
  [{ block: 'sw-inkoop', minutesPerWeek: 60, parts: 1 }, 'inzet-past-niet'],
  [{ block: 'sw-inkoop', minutes: 60 }, 'inzet-past-niet'],
  [{ block: 'ww', minutesPerWeek: -60, parts: 1 }, 'waarde-ongeldig'],
  [{ block: 'sw-inkoop', invoiceCents: 0.5 }, 'waarde-ongeldig'],
] as const)('%j is refused: %s', (effort, refusal) => {
  expect(creditFor(haaglanden, effort)).toEqual({ ok: false, refusal })
})

test.each([
  ['2026-01-01', '2026-06-30', 6],
  ['2026-01-01', '2026-12-31', 12],
  ['2026-02-01', '2026-02-14', 0.5],
  ['2026-04-16', '2026-05-31', 1.5],
  ['2026-05-02', '2026-05-01', 0],
])('%s to %s is %s months', (from, to, months) => {
  expect(partsBetween(from, to)).toBe(months * monthParts)
})

test.each([
  [wholeMonths(9), '9'],
  [wholeMonths(1.5), '1,5'],
  [partsBetween('2026-01-15', '2026-02-14'), '1,05'],
])('%i parts read as %s', (parts, text) => {
  expect(formatMonths(parts)).toBe(text)
})

const anyEffort = fc.record({
  table: fc.constantFrom(...socialReturnTables),
  index: fc.nat(9),
  minutes: fc.integer({ min: 60, max: 3600 }),
  parts: fc.nat(wholeMonths(48)),
  age: fc.option(fc.integer({ min: 15, max: 70 }), { nil: undefined }),
})

test('never below zero, never above the cap, more hours or months never less, posts add up', () => {
  fc.assert(
    fc.property(anyEffort, ({ table, index, minutes, parts, age }) => {
      const people = table.blocks.filter(({ kind }) => kind === 'jaarwaarde')
      const block = people[index % people.length]
      if (!block) return
      const of = (week: number, time: number) => credit(table, { block: block.code, minutesPerWeek: week, parts: time, age })
      const here = of(minutes, parts)
      const value = here.valueCents
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBe(here.posts.reduce((sum, post) => sum + post.valueCents, 0))
      expect(of(minutes + 60, parts).valueCents).toBeGreaterThanOrEqual(value)
      expect(of(minutes, parts + monthParts).valueCents).toBeGreaterThanOrEqual(value)
      expect(value).toBeLessThanOrEqual(of(2160, parts).valueCents)
      if (block.maxMonths !== null) expect(value).toBeLessThanOrEqual(of(minutes, wholeMonths(block.maxMonths)).valueCents)
    }),
  )
})

test('additive in months below the cap, but for the rounding of each post', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 3600 }),
      fc.nat(wholeMonths(12)),
      fc.nat(wholeMonths(12)),
      (minutes, first, second) => {
        const of = (parts: number) =>
          credit(haaglanden, { block: 'participatiewet', minutesPerWeek: minutes, parts, age: 60 }).valueCents
        expect(Math.abs(of(first) + of(second) - of(first + second))).toBeLessThanOrEqual(2)
      },
    ),
  )
})

test('months add up wherever a period is cut', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      const [from = a, cut = b, to = c] = [a, b, c].sort()
      const before = new Date(Date.parse(cut) - 86_400_000).toISOString().slice(0, 10)
      expect(partsBetween(from, before) + partsBetween(cut, to)).toBe(partsBetween(from, to))
    }),
  )
})
