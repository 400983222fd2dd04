import {
  defaultThreshold,
  regionKey,
  totalKey,
  type FigureCell,
  type FigureDefinition,
  type HideRule,
  type PublishedCell,
  type PublishedQuarter,
  type SuppressedCell,
} from '../model.ts'
import { figureDefinitions } from './figure-definitions.ts'
import { protectTable } from './protect-table.ts'

export interface TotalsInput {
  /** People behind each municipality's number. */
  persons: readonly number[]
  regionPersons: number
  threshold: number
}

export interface TotalsSuppression {
  rows: (HideRule | null)[]
  region: HideRule | null
}

/**
 * Hides numbers of which the region's is the sum (or the average): each with fewer people than the threshold, then the next
 * smallest, until at least two are hidden with the threshold of people behind them together. `small` names the rule of the first.
 */
export function protectTotals({ persons, regionPersons, threshold }: TotalsInput, small: HideRule): TotalsSuppression {
  const rows: (HideRule | null)[] = persons.map((people) => (people < threshold ? small : null))
  if (regionPersons < threshold)
    return { rows: persons.map((people) => (people < threshold ? small : 'aanvullend')), region: small }
  const order = persons.map((people, index) => ({ people, index })).sort((a, b) => a.people - b.people || a.index - b.index)
  const safe = (): boolean => {
    const hidden = persons.filter((_, index) => rows[index] !== null)
    return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, people) => sum + people, 0) >= threshold)
  }
  for (const { index } of order) {
    if (safe()) break
    rows[index] ??= 'aanvullend'
  }
  return { rows, region: safe() ? null : 'aanvullend' }
}

const id = (figure: string, key: string): string => `${figure} ${key}`

/** The cells of all municipalities and the region, to be found by figure and key. */
class Grid {
  readonly places: readonly string[]
  private readonly cells = new Map<string, Map<string, FigureCell>>()
  private readonly rules = new Map<string, Map<string, HideRule>>()

  constructor(
    municipalities: ReadonlyMap<string, readonly FigureCell[]>,
    readonly region: readonly FigureCell[],
  ) {
    this.places = [...municipalities.keys()].sort()
    for (const [place, cells] of [...municipalities, [regionKey, region] as const]) {
      this.cells.set(place, new Map(cells.map((cell) => [id(cell.figure, cell.key), cell])))
      this.rules.set(place, new Map())
    }
  }

  cell(place: string, figure: string, key: string): FigureCell | undefined {
    return this.cells.get(place)?.get(id(figure, key))
  }
  persons(place: string, figure: string, key: string): number {
    return this.cell(place, figure, key)?.persons ?? 0
  }
  hide(place: string, figure: string, key: string, rule: HideRule | null): void {
    if (rule !== null) this.rules.get(place)?.set(id(figure, key), rule)
  }
  rule(place: string, figure: string, key: string): HideRule | null {
    return this.rules.get(place)?.get(id(figure, key)) ?? null
  }
}

function hideTotals(grid: Grid, { code, kind }: FigureDefinition, threshold: number): void {
  const persons = grid.places.map((place) => grid.persons(place, code, totalKey))
  const regionPersons = grid.persons(regionKey, code, totalKey)
  const { rows, region } = protectTotals(
    { persons, regionPersons, threshold },
    kind === 'aantal' ? 'onder-de-drempel' : 'te-weinig-mensen',
  )
  grid.places.forEach((place, index) => grid.hide(place, code, totalKey, rows[index] ?? null))
  grid.hide(regionKey, code, totalKey, region)
}

function hideBreakdown(grid: Grid, { code, keys, partOf }: FigureDefinition, threshold: number): void {
  if (grid.rule(regionKey, partOf, totalKey) !== null) {
    for (const place of [...grid.places, regionKey]) for (const key of keys) grid.hide(place, code, key, 'totaal-verborgen')
    return
  }
  const outcome = protectTable({
    cells: grid.places.map((place) => keys.map((key) => grid.cell(place, code, key)?.value ?? 0)),
    persons: grid.places.map((place) => keys.map((key) => grid.persons(place, code, key))),
    columnPersons: keys.map((key) => grid.persons(regionKey, code, key)),
    hiddenRows: grid.places.map((place) => grid.rule(place, partOf, totalKey) !== null),
    threshold,
  })
  keys.forEach((key, column) => {
    grid.places.forEach((place, row) => grid.hide(place, code, key, outcome.cells[row]?.[column] ?? null))
    grid.hide(regionKey, code, key, outcome.columns[column] ?? null)
  })
}

/**
 * What may be published of one quarter: the figures of every municipality and of the region together, because one gives away the
 * other. A total is hidden before its breakdowns, and with it every cell of that municipality in them: so the breakdowns of one
 * total share only numbers that are shown, or rows that are hidden whole, and cannot be played off against each other.
 */
export function suppressQuarter(
  municipalities: ReadonlyMap<string, readonly FigureCell[]>,
  region: readonly FigureCell[],
  threshold: number = defaultThreshold,
): PublishedQuarter {
  const grid = new Grid(municipalities, region)
  const guarded = figureDefinitions.filter((definition) => definition.guarded)
  for (const definition of guarded) if (definition.partOf === definition.code) hideTotals(grid, definition, threshold)
  for (const definition of guarded) if (definition.keys.length > 0) hideBreakdown(grid, definition, threshold)

  const log: SuppressedCell[] = []
  const publish = (place: string, cells: readonly FigureCell[]): PublishedCell[] =>
    cells.map(({ figure, key, value }) => {
      const rule = grid.rule(place, figure, key)
      if (rule !== null) log.push({ municipality: place, figure, key, rule })
      return { figure, key, value: rule === null ? value : null, hidden: rule !== null }
    })
  const cells = new Map(grid.places.map((place) => [place, publish(place, municipalities.get(place) ?? [])]))
  cells.set(regionKey, publish(regionKey, region))
  return { cells, log }
}
