/** The filterable side of an index in memory: codes per facet, numbers and a point per document. Pure. */
import { distanceMetres } from '#app/core/geo.ts'
import type { Near } from '../port.ts'

/** What is stored per document beside its text. */
export interface StoredRow {
  id: string
  codes: Record<string, string[]>
  numbers: Record<string, number>
  lat: number | null
  lon: number | null
}

export interface Row {
  readonly key: number
  readonly id: string
  /** Per facet, the numbers of its codes. */
  readonly codes: readonly (readonly number[])[]
  readonly numbers: Record<string, number>
  readonly lat: number
  readonly lon: number
}

/** A condition on rows; `facet` is its place in the list of facets when it is the selection within a facet. */
export interface Condition {
  facet: number
  test(row: Row): boolean
}

export interface Selection {
  rows: Row[]
  facets: Record<string, Record<string, number>>
}

/** Rows of one index with their codes as small numbers, in a base order that answers a question without text at once. */
export class Rows {
  private readonly byKey = new Map<number, Row>()
  private readonly numbersOfCodes: Map<string, number>[]
  private readonly codesOfNumbers: string[][]
  private ordered: Row[] | null = null

  constructor(
    private readonly facets: readonly string[],
    private readonly baseOrder: (a: Row, b: Row) => number,
  ) {
    this.numbersOfCodes = facets.map(() => new Map())
    this.codesOfNumbers = facets.map(() => [])
  }

  put(key: number, stored: StoredRow): void {
    this.byKey.set(key, {
      key,
      id: stored.id,
      codes: this.facets.map((facet, at) => (stored.codes[facet] ?? []).map((code) => this.numberOf(at, code))),
      numbers: stored.numbers,
      lat: stored.lat ?? NaN,
      lon: stored.lon ?? NaN,
    })
    this.ordered = null
  }

  drop(key: number): void {
    if (this.byKey.delete(key)) this.ordered = null
  }

  clear(): void {
    this.byKey.clear()
    this.ordered = null
  }

  get(key: number): Row | undefined {
    return this.byKey.get(key)
  }

  /** All rows in the base order. */
  all(): Row[] {
    this.ordered ??= [...this.byKey.values()].sort(this.baseOrder)
    return this.ordered
  }

  private numberOf(facet: number, code: string): number {
    const numbers = this.numbersOfCodes[facet]!
    const known = numbers.get(code)
    if (known !== undefined) return known
    const next = numbers.size
    numbers.set(code, next)
    this.codesOfNumbers[facet]!.push(code)
    return next
  }

  /** Condition: the row has one of these codes (or, with `all`, every one); null when nothing is selected. */
  selected(facetName: string, codes: readonly string[] | undefined, all = false): Condition | null {
    if (!codes?.length) return null
    const facet = this.facets.indexOf(facetName)
    const wanted = codes.map((code) => this.numbersOfCodes[facet]?.get(code) ?? -1)
    const has = (row: Row, code: number) => row.codes[facet]!.includes(code)
    return { facet, test: (row) => (all ? wanted.every((code) => has(row, code)) : wanted.some((code) => has(row, code))) }
  }

  /**
   * Rows that meet all conditions, in the order given, with the counts per facet. A row that fails only on the selection of one
   * facet still counts for that facet, so that its other codes show what they would add.
   */
  select(rows: readonly Row[], conditions: readonly Condition[], withFacets: boolean): Selection {
    const kept: Row[] = []
    const counts = this.codesOfNumbers.map((codes) => new Int32Array(codes.length))
    for (const row of rows) {
      let failed = -2
      for (const condition of conditions) {
        if (condition.test(row)) continue
        failed = failed === -2 && condition.facet >= 0 && withFacets ? condition.facet : -1
        if (failed === -1) break
      }
      if (failed === -1) continue
      if (failed === -2) kept.push(row)
      if (!withFacets) continue
      for (let facet = failed === -2 ? 0 : failed; facet < counts.length; facet++) {
        for (const code of row.codes[facet]!) counts[facet]![code]!++
        if (failed >= 0) break
      }
    }
    return { rows: kept, facets: this.named(counts, withFacets) }
  }

  private named(counts: readonly Int32Array[], withFacets: boolean): Record<string, Record<string, number>> {
    const facets: Record<string, Record<string, number>> = {}
    this.facets.forEach((facet, at) => {
      const named: Record<string, number> = {}
      if (withFacets) counts[at]!.forEach((count, code) => count > 0 && (named[this.codesOfNumbers[at]![code]!] = count))
      facets[facet] = named
    })
    return facets
  }
}

/** Metres from a point to a row; NaN when the row has no point. */
export function metresFrom(near: Near, row: Row): number {
  return Number.isNaN(row.lat) ? NaN : distanceMetres(near, row)
}

/** The first `count` items by `compare`, in order, without sorting the rest. */
export function firstBy<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (count * 4 >= items.length) return [...items].sort(compare).slice(0, count)
  let kept: T[] = []
  let worst: T | undefined
  for (const item of items) {
    if (worst !== undefined && compare(item, worst) >= 0) continue
    kept.push(item)
    if (kept.length >= count * 2) {
      kept = kept.sort(compare).slice(0, count)
      worst = kept[count - 1]
    }
  }
  return kept.sort(compare).slice(0, count)
}
