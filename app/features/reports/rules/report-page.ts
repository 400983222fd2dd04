import { totalKey, type FigureCode, type FrozenDefinition, type FrozenFigures, type PublishedCell } from '../model.ts'

/** The figures of a report to be looked up by figure and key. */
export interface FigureBook {
  cell(figure: FigureCode, key?: string): PublishedCell | undefined
  definition(figure: FigureCode): FrozenDefinition | undefined
}

export function figureBook({ cells, definitions }: Pick<FrozenFigures, 'cells' | 'definitions'>): FigureBook {
  const cellAt = new Map(cells.map((cell) => [`${cell.figure} ${cell.key}`, cell]))
  const definitionOf = new Map(definitions.map((definition) => [definition.figure, definition]))
  return {
    cell: (figure, key = totalKey) => cellAt.get(`${figure} ${key}`),
    definition: (figure) => definitionOf.get(figure),
  }
}

/** Whole percentage of two shown counts; null when one is hidden or the whole is nothing. */
export function shareOf(part: PublishedCell | undefined, whole: PublishedCell | undefined): number | null {
  const [of, all] = [part?.value ?? null, whole?.value ?? null]
  return of === null || all === null || all === 0 ? null : Math.round((of / all) * 100)
}

export type Trend = { direction: 'up' | 'down' | 'same'; previous: PublishedCell }

/** How a shown figure stands to that of the quarter before; null when one of the two is not shown. */
export function trendOf(now: PublishedCell | undefined, before: PublishedCell | undefined): Trend | null {
  if (!now || !before || now.value === null || before.value === null) return null
  return { direction: now.value > before.value ? 'up' : now.value < before.value ? 'down' : 'same', previous: before }
}
