import type { HideRule } from '../model.ts'
import { cheapestCycle, isProtected, type Edge } from './flow.ts'

/** A published table: municipalities × keys of a breakdown, with the total of each row and of the region under each key. */
export interface CountTable {
  /** cells[row][column] and the people behind each. */
  cells: readonly (readonly number[])[]
  persons: readonly (readonly number[])[]
  columnPersons: readonly number[]
  /** Rows whose total is hidden; every cell of such a row is hidden in every table of the same total. */
  hiddenRows: readonly boolean[]
  threshold: number
}

export interface TableSuppression {
  /** Rule by which a cell is hidden, null when it is shown. */
  cells: (HideRule | null)[][]
  columns: (HideRule | null)[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const columnCost = 1_000_000

interface Graph {
  edges: Edge[]
  nodes: number
  cellAt: (row: number, column: number) => number
  columnAt: (column: number) => number
}

function graphOf({ cells, persons, columnPersons, hiddenRows, threshold }: CountTable): Graph {
  const columns = columnPersons.length
  const rows = cells.length
  const top = rows + columns
  const bottom = top + 1
  const edges: Edge[] = []
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      const hidden = hiddenRows[r] === true || (persons[r]?.[c] ?? 0) < threshold
      edges.push({ from: r, to: rows + c, value, hidden, cost: 1000 + value })
    }),
  )
  columnPersons.forEach((people, c) => {
    const value = sum(cells.map((row) => row[c] ?? 0))
    edges.push({ from: rows + c, to: bottom, value, hidden: people < threshold, cost: columnCost + value })
  })
  cells.forEach((row, r) => {
    edges.push({ from: top, to: r, value: sum(row), hidden: hiddenRows[r] === true, cost: null })
  })
  edges.push({ from: bottom, to: top, value: sum(cells.map(sum)), hidden: false, cost: null })
  return { edges, nodes: top + 2, cellAt: (row, column) => row * columns + column, columnAt: (column) => rows * columns + column }
}

const firstOpen = ({ edges, nodes }: Graph, threshold: number): number =>
  edges.findIndex((edge, index) => edge.hidden && edge.cost !== null && !isProtected(edges, nodes, index, threshold))

/** Hides more cells until every hidden number can differ by the threshold, the cheapest first. */
function hideUntilSafe(graph: Graph, threshold: number): void {
  const { edges, nodes } = graph
  for (let open = firstOpen(graph, threshold); open >= 0; open = firstOpen(graph, threshold)) {
    const cycle = cheapestCycle(edges, nodes, open, threshold)
    const shown = edges.flatMap((edge, index) => (!edge.hidden && edge.cost !== null ? [{ index, cost: edge.cost }] : []))
    const next =
      cycle.length > 0
        ? cycle
        : shown
            .sort((a, b) => a.cost - b.cost)
            .slice(0, 1)
            .map(({ index }) => index)
    if (next.length === 0) return
    for (const index of next) {
      const edge = edges[index]
      if (edge) edge.hidden = true
    }
  }
}

/** Shows again what turned out not to be needed, the largest numbers first. */
function showWhatMayBeShown(graph: Graph, first: ReadonlySet<number>, threshold: number): void {
  const extra = graph.edges.flatMap((edge, index) =>
    edge.hidden && edge.cost !== null && !first.has(index) ? [{ index, cost: edge.cost }] : [],
  )
  for (const { index } of extra.sort((a, b) => b.cost - a.cost)) {
    const edge = graph.edges[index]
    if (!edge) continue
    edge.hidden = false
    if (firstOpen(graph, threshold) >= 0) edge.hidden = true
  }
}

/**
 * Hides cells under the threshold and as many others as are needed, so that no hidden number follows from rows, columns and
 * totals: given everything shown, its largest and smallest possible value lie at least the threshold apart. Row totals stay as
 * they are; a column total is hidden only when cells alone do not do it.
 */
export function protectTable(table: CountTable): TableSuppression {
  const graph = graphOf(table)
  const first = new Set(graph.edges.flatMap((edge, index) => (edge.hidden ? [index] : [])))
  hideUntilSafe(graph, table.threshold)
  showWhatMayBeShown(graph, first, table.threshold)
  const ruleAt = (index: number, total: boolean): HideRule | null => {
    if (graph.edges[index]?.hidden !== true) return null
    if (!first.has(index)) return 'aanvullend'
    return total ? 'totaal-verborgen' : 'onder-de-drempel'
  }
  return {
    cells: table.cells.map((row, r) => row.map((_, c) => ruleAt(graph.cellAt(r, c), table.hiddenRows[r] === true))),
    columns: table.columnPersons.map((_, c) => ruleAt(graph.columnAt(c), false)),
  }
}
