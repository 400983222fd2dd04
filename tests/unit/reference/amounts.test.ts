import { describe, expect, test } from 'vitest'
import { addDays } from '#app/core/dates.ts'
import { amountKinds, amountUnits } from '#app/features/instruments/model.ts'
import type { DatedRow } from '#db/reference/dated.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'
import { schemeAmountRows } from '#db/reference/scheme-amounts.ts'

const rows = [...minimumWageRows, ...schemeAmountRows]

function grouped(list: readonly DatedRow[]): Map<string, DatedRow[]> {
  const groups = new Map<string, DatedRow[]>()
  for (const row of list) {
    const name = `${row.kind} ${row.key}`
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return groups
}

function valueOn(kind: string, key: string, date: string): number | undefined {
  return rows.find(
    (row) => row.kind === kind && row.key === key && row.validFrom <= date && (row.validTo === null || date <= row.validTo),
  )?.value
}

test.each([...grouped(rows)])('%s: rows follow each other without gap or overlap', (_name, group) => {
  group.forEach((row, index) => {
    if (row.validTo !== null) expect(row.validFrom <= row.validTo).toBe(true)
    const next = group[index + 1]
    if (next) expect(row.validTo).toBe(addDays(next.validFrom, -1))
  })
})

test('every row has a source, a day of checking, a known kind and unit, and a whole value', () => {
  for (const row of rows) {
    expect(row.source.length, `${row.kind} ${row.key}`).toBeGreaterThan(5)
    expect(row.checkedOn).toBe('2026-11-22')
    expect(amountKinds).toContain(row.kind)
    expect(amountUnits).toContain(row.unit)
    expect(Number.isInteger(row.value)).toBe(true)
  }
})

describe('minimum wage', () => {
  test.each([
    ['2024-01-01', 1327, 206_940],
    ['2024-12-31', 1368, 213_360],
    ['2025-06-30', 1406, 219_180],
    ['2025-07-01', 1440, 224_580],
    ['2026-06-30', 1471, 229_440],
    ['2026-12-31', 1499, 233_700],
  ])('on %s the adult hour is %i and the month %i cents', (date, hour, month) => {
    expect(valueOn('wml-uur', '21+', date)).toBe(hour)
    expect(valueOn('referentiemaandloon', '21+', date)).toBe(month)
  })

  test('nothing is known before 2024 and from 2027', () => {
    for (const row of minimumWageRows) {
      expect(row.validFrom >= '2024-01-01').toBe(true)
      expect(row.validTo !== null && row.validTo <= '2026-12-31').toBe(true)
    }
  })

  test('published youth amounts are the percentage of the adult amount, half-up', () => {
    const youth = minimumWageRows.filter((row) => row.kind.startsWith('wml-uur') && row.key !== '21+')
    expect(youth).toHaveLength(54)
    for (const row of youth) {
      const adult = valueOn('wml-uur', '21+', row.validFrom) ?? 0
      const share = valueOn(row.kind === 'wml-uur' ? 'jeugdpercentage' : 'bbl-percentage', row.key, row.validFrom) ?? 0
      expect(row.value, `${row.kind} ${row.key} ${row.validFrom}`).toBe(Math.floor((adult * share + 500) / 1000))
    }
  })

  test('hour and month of one day belong to each other', () => {
    for (const row of minimumWageRows.filter(({ kind }) => kind === 'referentiemaandloon')) {
      const hour = valueOn('wml-uur', '21+', row.validFrom) ?? 0
      expect(hour).toBeGreaterThanOrEqual(Math.ceil((row.value - 30) / 156))
      expect(hour).toBeLessThanOrEqual(Math.ceil((row.value + 30) / 156))
    }
  })
})

describe('amounts of schemes', () => {
  test.each([
    ['lks', 'werkgeverslasten', '2017-12-31', 230],
    ['lks', 'werkgeverslasten', '2018-01-01', 235],
    ['lks', 'maximum', '2026-11-22', 700],
    ['lkv-uur', 'banenafspraak', '2026-11-22', 101],
    ['lkv-maximum', 'herplaatsen', '2024-01-01', 600_000],
    ['lkv-uur', 'oudere-start-vanaf-2024', '2025-03-01', 135],
    ['lkv-maximum', 'oudere-start-vanaf-2024', '2026-03-01', 0],
    ['banenafspraak', 'uren-per-baan', '2026-11-22', 1530],
    ['termijn', 'lkv-banenafspraak-duur', '2026-01-01', undefined],
    ['lkv-uur', 'banenafspraak', '2027-01-01', undefined],
    ['liv', 'uur', '2025-01-01', undefined],
  ])('%s %s on %s is %s', (kind, key, date, value) => {
    expect(valueOn(kind, key, date)).toBe(value)
  })

  test.each([
    ['small, permanent', ['awf-laag', 'aof-klein'], 1713],
    ['small, flexible', ['awf-hoog', 'aof-klein'], 2213],
    ['large, permanent', ['awf-laag', 'aof-groot'], 1849],
    ['large, flexible', ['awf-hoog', 'aof-groot'], 2349],
  ])('employer premiums of 2026 for %s', (_name, keys, sum) => {
    const all = [...keys, 'wko', 'whk-gemiddeld', 'zvw']
    expect(all.reduce((total, key) => total + (valueOn('premie', key, '2026-07-01') ?? 0), 0)).toBe(sum)
  })
})
