import { addDays, type IsoDate } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'

/** A row of one series (kind and key), as far as its place in time goes. */
export interface SeriesRow {
  id: string
  value: number
  validFrom: IsoDate
  validTo: IsoDate | null
}

export const seriesRefusals = ['einde-voor-begin', 'overlap', 'gat', 'groot-verschil', 'niets-gewijzigd'] as const
export type SeriesRefusal = (typeof seriesRefusals)[number]

/** The last day of a neighbour that has to move along. */
export interface MovedEnd {
  id: string
  validTo: IsoDate
}

/** An amount that differs from its neighbour by more than half was probably typed wrongly; it needs a second yes. */
function isFarOff(value: number, neighbour: number | undefined): boolean {
  return neighbour !== undefined && Math.abs(value - neighbour) * 2 > neighbour
}

const inOrder = (series: readonly SeriesRow[]): SeriesRow[] => [...series].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))

interface NewRow {
  value: number
  validFrom: IsoDate
  validTo: IsoDate | null
  /** The far-off value was confirmed. */
  sure: boolean
}

/**
 * Puts a new row behind the last one of a series, so that every day has one amount. A last row without an end, or with a later
 * one, ends the day before; one that ended earlier would leave days without an amount, and that is refused.
 * Out: the end of the last row that has to move, null when none has.
 */
export function placeNext(series: readonly SeriesRow[], row: NewRow): Result<MovedEnd | null, SeriesRefusal> {
  const last = inOrder(series).at(-1)
  if (row.validTo !== null && row.validTo < row.validFrom) return refuse('einde-voor-begin')
  if (last && row.validFrom <= last.validFrom) return refuse('overlap')
  if (last && last.validTo !== null && last.validTo < addDays(row.validFrom, -1)) return refuse('gat')
  if (!row.sure && isFarOff(row.value, last?.value)) return refuse('groot-verschil')
  const end = addDays(row.validFrom, -1)
  return ok(last && last.validTo !== end ? { id: last.id, validTo: end } : null)
}

/**
 * Changes one row of a series. Its first day moves the end of the row before it; its last day can be changed only when no row
 * follows. Out: the end of the row before that has to move, null when none has.
 */
export function changeRow(series: readonly SeriesRow[], id: string, row: NewRow): Result<MovedEnd | null, SeriesRefusal> {
  const ordered = inOrder(series)
  const at = ordered.findIndex((one) => one.id === id)
  const [before, own, after] = [ordered[at - 1], ordered[at], ordered[at + 1]]
  if (row.validTo !== null && row.validTo < row.validFrom) return refuse('einde-voor-begin')
  if (after && (row.validTo === null || row.validTo >= after.validFrom)) return refuse('overlap')
  if (after && own?.validTo !== row.validTo) return refuse('gat')
  if (before && row.validFrom <= before.validFrom) return refuse('overlap')
  if (!row.sure && row.value !== own?.value && isFarOff(row.value, before?.value ?? own?.value)) return refuse('groot-verschil')
  const end = addDays(row.validFrom, -1)
  const moved = before && own?.validFrom !== row.validFrom && before.validTo !== end
  return ok(moved ? { id: before.id, validTo: end } : null)
}

/** How a row stands to today. */
export function rowTiming({ validFrom, validTo }: Pick<SeriesRow, 'validFrom' | 'validTo'>, today: IsoDate): 'geldt' | 'komt-nog' | 'voorbij' {
  if (validFrom > today) return 'komt-nog'
  return validTo !== null && validTo < today ? 'voorbij' : 'geldt'
}

/** True when nothing is known within so many days from now, though something holds today: somebody must look for the next amount. */
export function runsOut(series: readonly SeriesRow[], today: IsoDate, days: number): boolean {
  const last = inOrder(series).at(-1)
  if (!last || last.validTo === null) return false
  return last.validTo >= today && last.validTo < addDays(today, days)
}
