import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sectors } from '#app/core/classifications.ts'
import { regionKey, type FigureCell, type FigureCode } from '#app/features/reports/model.ts'
import { contractKeys, figureDefinitions, groupKeys } from '#app/features/reports/rules/figure-definitions.ts'
import { protectTotals, suppressQuarter } from '#app/features/reports/rules/suppress.ts'
import { attack, determined, type Shown } from './attack.ts'

type Counts = readonly (readonly number[])[]
interface Breakdown {
  figure: FigureCode
  keys: readonly string[]
  counts: Counts
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const place = (row: number): string => `gemeente-${row}`
const cell = (figure: FigureCode, key: string, value: number): FigureCell => ({ figure, key, value, persons: value })

/** Publishes breakdowns that share the total of placements and tells what the world sees. */
function publish(breakdowns: readonly Breakdown[], threshold: number): Shown[] {
  const rows = breakdowns[0]?.counts.length ?? 0
  const cellsOf = (pick: (counts: Counts, column: number) => number): FigureCell[] => [
    cell('plaatsingen', 'totaal', sum((breakdowns[0]?.keys ?? []).map((_, column) => pick(breakdowns[0]?.counts ?? [], column)))),
    ...breakdowns.flatMap(({ figure, keys, counts }) => keys.map((key, column) => cell(figure, key, pick(counts, column)))),
  ]
  const municipalities = new Map(
    Array.from({ length: rows }, (_, row) => [place(row), cellsOf((counts, column) => counts[row]?.[column] ?? 0)] as const),
  )
  const region = cellsOf((counts, column) => sum(counts.map((row) => row[column] ?? 0)))
  const { cells } = suppressQuarter(municipalities, region, threshold)
  const seen = (where: string, figure: string, key: string) =>
    cells.get(where)?.find((item) => item.figure === figure && item.key === key)?.value ?? null
  const all = Array.from({ length: rows }, (_, row) => place(row))
  return breakdowns.map(({ figure, keys }) => ({
    cells: all.map((where) => keys.map((key) => seen(where, figure, key))),
    rows: all.map((where) => seen(where, 'plaatsingen', 'totaal')),
    columns: keys.map((key) => seen(regionKey, figure, key)),
    total: seen(regionKey, 'plaatsingen', 'totaal') ?? -1,
  }))
}

const small = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 2, arbitrary: fc.integer({ min: 3, max: 9 }) })
const table = (rows: number, columns: number) =>
  fc.array(fc.array(small, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })

test('given all that is shown, every hidden number can differ by the threshold (all worlds tried, one table)', () => {
  fc.assert(
    fc.property(fc.constantFrom([2, 4], [3, 4], [4, 4] as const), fc.constantFrom(2, 3), (size, threshold) => {
      const [rows = 2] = size
      fc.assert(
        fc.property(table(rows, 2), (counts) => {
          const shown = publish([{ figure: 'plaatsingen-jongere', keys: groupKeys, counts }], threshold)
          if ((shown[0]?.total ?? -1) < 0) return
          for (const [name, [low, high]] of attack(shown)) expect(high - low, name).toBeGreaterThanOrEqual(threshold)
        }),
        { numRuns: 40 },
      )
    }),
    { numRuns: 6 },
  )
})

test('the same for three municipalities and four kinds of contract', () => {
  const tiny = fc.array(fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(tiny, (counts) => {
      const shown = publish([{ figure: 'plaatsingen-contract', keys: contractKeys, counts }], 2)
      if ((shown[0]?.total ?? -1) < 0) return
      for (const [name, [low, high]] of attack(shown)) expect(high - low, name).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 40 },
  )
})

test('two breakdowns of one total cannot be played off against each other (all worlds tried)', () => {
  const split = fc.tuple(table(4, 2), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }))
  fc.assert(
    fc.property(split, fc.constantFrom(2, 3), ([counts, shares], threshold) => {
      const other = counts.map((row, index) => {
        const part = Math.floor((sum(row) * (shares[index] ?? 0)) / 100)
        return [part, sum(row) - part]
      })
      const shown = publish(
        [
          { figure: 'plaatsingen-jongere', keys: groupKeys, counts },
          { figure: 'plaatsingen-vijftigplus', keys: groupKeys, counts: other },
        ],
        threshold,
      )
      if ((shown[0]?.total ?? -1) < 0) return
      for (const [name, [low, high]] of attack(shown)) expect(high - low, name).toBeGreaterThanOrEqual(threshold)
    }),
    { numRuns: 120 },
  )
})

/** Number of each hidden unknown in the equations: rows, columns and totals of every table, row totals shared. */
function pinnedDown(all: readonly Shown[]): number {
  const numbers = new Map<string, number>()
  const equations: Map<number, number>[] = []
  const unknown = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const equation = (terms: readonly (readonly [string, number | null, 1 | -1])[]): void => {
    const row = new Map<number, number>()
    for (const [name, known, sign] of terms) if (known === null) row.set(unknown(name), sign)
    equations.push(row)
  }
  all.forEach(({ cells, rows, columns, total }, t) => {
    cells.forEach((row, r) =>
      equation([...row.map((value, c) => [`${t} ${r} ${c}`, value, 1] as const), [`row ${r}`, rows[r] ?? null, -1]]),
    )
    columns.forEach((value, c) =>
      equation([...cells.map((row, r) => [`${t} ${r} ${c}`, row[c] ?? null, 1] as const), [`${t} column ${c}`, value, -1]]),
    )
    equation([...rows.map((value, r) => [`row ${r}`, value, 1] as const), ['total', total, -1]])
    equation([...columns.map((value, c) => [`${t} column ${c}`, value, 1] as const), ['total', total, -1]])
  })
  const matrix = equations.map((row) => Array.from({ length: numbers.size }, (_, k) => row.get(k) ?? 0))
  return determined(matrix, numbers.size).length
}

test('seven municipalities, all sectors and a group: no equation gives a hidden number back', () => {
  const some = fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(60) })
  const wide = fc.array(fc.array(some, { minLength: sectors.length, maxLength: sectors.length }), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(wide, fc.array(fc.nat(100), { minLength: 7, maxLength: 7 }), (counts, shares) => {
      const group = counts.map((row, index) => {
        const part = Math.floor((sum(row) * (shares[index] ?? 0)) / 100)
        return [part, sum(row) - part]
      })
      const shown = publish(
        [
          { figure: 'plaatsingen-sector', keys: sectors, counts },
          { figure: 'plaatsingen-statushouder', keys: groupKeys, counts: group },
        ],
        5,
      )
      expect(pinnedDown(shown)).toBe(0)
      const visible = shown.flatMap(({ cells }) => cells.flat()).filter((value) => value !== null)
      expect(visible.every((value) => value >= 5)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test.each([
  [[10, 20, 30], 60, [null, null, null], null],
  [[3, 20, 30], 53, ['small', 'extra', null], null],
  [[3, 4, 30], 37, ['small', 'small', null], null],
  [[0, 1, 30], 31, ['small', 'small', 'extra'], null],
  [[1, 1, 2], 4, ['small', 'small', 'small'], 'small'],
  [[0, 0, 0], 0, ['small', 'small', 'small'], 'small'],
  [[4, 4, 4], 12, ['small', 'small', 'small'], null],
  [[3], 30, ['small'], 'extra'],
] as const)('people %j, region %i', (persons, regionPersons, rows, region) => {
  const name = (rule: 'small' | 'extra' | null) =>
    rule === 'small' ? 'onder-de-drempel' : rule === 'extra' ? 'aanvullend' : null
  expect(protectTotals({ persons, regionPersons, threshold: 5 }, 'onder-de-drempel')).toEqual({
    rows: rows.map(name),
    region: name(region),
  })
})

test('averages and sums of few people are hidden, each hidden cell has its rule, and nothing else is lost', () => {
  const of = (value: number, persons: number): FigureCell[] => [
    { figure: 'gemiddelde-uren', key: 'totaal', value, persons },
    { figure: 'social-return', key: 'totaal', value: value * 100, persons },
    { figure: 'vacatures', key: 'totaal', value: 1, persons: 1 },
  ]
  const { cells, log } = suppressQuarter(
    new Map([
      ['druten', of(240, 4)],
      ['heumen', of(250, 6)],
      ['wijchen', of(260, 40)],
    ]),
    of(256, 50),
  )
  const hidden = [...cells].flatMap(([where, list]) =>
    list.filter((item) => item.hidden).map(({ figure }) => `${where} ${figure}`),
  )
  expect(hidden).toEqual(['druten gemiddelde-uren', 'druten social-return', 'heumen gemiddelde-uren', 'heumen social-return'])
  expect(log.map(({ municipality, figure, rule }) => `${municipality} ${figure} ${rule}`)).toEqual([
    'druten gemiddelde-uren te-weinig-mensen',
    'druten social-return te-weinig-mensen',
    'heumen gemiddelde-uren aanvullend',
    'heumen social-return aanvullend',
  ])
  for (const list of cells.values()) for (const item of list) expect(item.hidden).toBe(item.value === null)
})

test('the published cells do not tell by which rule they are hidden', () => {
  const { cells } = suppressQuarter(new Map([['druten', [cell('kandidaten', 'totaal', 2)]]]), [cell('kandidaten', 'totaal', 2)])
  expect(Object.keys(cells.get('druten')?.[0] ?? {}).sort()).toEqual(['figure', 'hidden', 'key', 'value'])
  expect(figureDefinitions.filter(({ guarded }) => !guarded).map(({ code }) => code)).toEqual(['vacatures'])
})
