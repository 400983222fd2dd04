import { addDays, addMonths, daysBetween, type IsoDate } from '#app/core/dates.ts'
import { roundHalfUp } from '#app/core/money.ts'
import { monthParts } from '../model.ts'

/** So many whole months, in parts of a month. */
export function wholeMonths(months: number): number {
  return months * monthParts
}

/**
 * Months from one day to another, both included, in whole parts of a month: each calendar month counts its covered days over
 * its own length, so that periods that follow each other add up. 0 when `to` lies before `from`.
 */
export function partsBetween(from: IsoDate, to: IsoDate): number {
  let parts = 0
  let day = from
  while (day <= to) {
    const first = `${day.slice(0, 7)}-01`
    const next = addMonths(first, 1)
    const end = to < next ? addDays(to, 1) : next
    parts += (daysBetween(day, end) * monthParts) / daysBetween(first, next)
    day = next
  }
  return parts
}

/** '9' or '8,53': months with at most two decimals, for the explanation beside an amount. */
export function formatMonths(parts: number): string {
  const hundredths = roundHalfUp(parts * 100, monthParts)
  return (hundredths / 100).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
}
