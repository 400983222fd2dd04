/** What an attacker knows of one table: null is hidden. Rows are municipalities; the grand total is shown. */
export interface Shown {
  cells: (number | null)[][]
  rows: (number | null)[]
  columns: (number | null)[]
  total: number
}

/** All ways to divide a sum over places of which some are known; unknown places are zero or more. */
function* divide(known: readonly (number | null)[], total: number, at = 0, sofar: number[] = []): Generator<number[]> {
  if (at === known.length) {
    if (total === 0) yield sofar
    return
  }
  const fixed = known[at]
  const open = known.slice(at + 1).some((value) => value === null)
  const from = fixed ?? (open ? 0 : total - known.slice(at + 1).reduce<number>((sum, value) => sum + (value ?? 0), 0))
  const to = fixed ?? (open ? total : from)
  for (let value = from; value <= to; value += 1) {
    if (value < 0 || value > total) return
    yield* divide(known, total - value, at + 1, [...sofar, value])
  }
}

/** Every table of whole numbers that agrees with what is shown, for given row totals. */
function* tables(shown: Shown, rows: readonly number[], at = 0, sofar: number[][] = []): Generator<number[][]> {
  if (at === rows.length) {
    const sums = shown.columns.map((_, column) => sofar.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    if (shown.columns.every((known, column) => known === null || known === sums[column])) yield sofar
    return
  }
  for (const row of divide(shown.cells[at] ?? [], rows[at] ?? 0)) {
    const fits = shown.columns.every((known, column) => {
      const sum = sofar.reduce((total, other) => total + (other[column] ?? 0), row[column] ?? 0)
      return known === null || sum <= known
    })
    if (fits) yield* tables(shown, rows, at + 1, [...sofar, row])
  }
}

const note = (ranges: Map<string, [number, number]>, name: string, value: number): void => {
  const [low, high] = ranges.get(name) ?? [value, value]
  ranges.set(name, [Math.min(low, value), Math.max(high, value)])
}

/**
 * The smallest and largest value of every hidden number over all worlds that agree with tables that share their row totals.
 * Names: 'table row column', 'row r' and 'table column c'.
 */
export function attack(all: readonly Shown[]): Map<string, [number, number]> {
  const ranges = new Map<string, [number, number]>()
  const first = all[0]
  if (!first) return ranges
  for (const rows of divide(first.rows, first.total)) {
    const worlds = all.map((shown) => [...tables(shown, rows)])
    if (worlds.some((list) => list.length === 0)) continue
    first.rows.forEach((known, row) => {
      if (known === null) note(ranges, `row ${row}`, rows[row] ?? 0)
    })
    all.forEach((shown, index) => {
      for (const world of worlds[index] ?? []) {
        shown.cells.forEach((cells, row) =>
          cells.forEach((known, column) => {
            if (known === null) note(ranges, `${index} ${row} ${column}`, world[row]?.[column] ?? 0)
          }),
        )
        shown.columns.forEach((known, column) => {
          if (known === null)
            note(
              ranges,
              `${index} column ${column}`,
              world.reduce((sum, row) => sum + (row[column] ?? 0), 0),
            )
        })
      }
    })
  }
  return ranges
}

/** Numbers of hidden unknowns that a set of linear equations (rows of coefficients) pins down. */
export function determined(equations: readonly (readonly number[])[], unknowns: number): number[] {
  const rows = equations.map((row) => [...row])
  const pivots: number[] = []
  for (let column = 0; column < unknowns; column += 1) {
    const at = rows.findIndex((row, index) => index >= pivots.length && Math.abs(row[column] ?? 0) > 1e-9)
    if (at < 0) continue
    const pivot = rows[at] ?? []
    rows[at] = rows[pivots.length] ?? []
    rows[pivots.length] = pivot
    const scale = pivot[column] ?? 1
    for (let k = 0; k < unknowns; k += 1) pivot[k] = (pivot[k] ?? 0) / scale
    rows.forEach((row) => {
      const factor = row[column] ?? 0
      if (row === pivot || factor === 0) return
      for (let k = 0; k < unknowns; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0)
    })
    pivots.push(column)
  }
  return pivots.filter((pivot, index) => (rows[index] ?? []).every((value, k) => k === pivot || Math.abs(value) < 1e-9))
}
