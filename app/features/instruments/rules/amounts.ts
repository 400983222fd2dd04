import { addDays, addMonths, type IsoDate } from '#app/core/dates.ts'
import type { AmountRow, AmountTable } from '../model.ts'

/** The row of this kind and key that holds on the date; the one that started last when rows overlap, null when none holds. */
export function amountOn(table: AmountTable, kind: string, key: string, date: IsoDate): AmountRow | null {
  let found: AmountRow | null = null
  for (const row of table) {
    if (row.kind !== kind || row.key !== key) continue
    if (row.validFrom > date || (row.validTo !== null && row.validTo < date)) continue
    if (!found || row.validFrom > found.validFrom) found = row
  }
  return found
}

/** Months of a legal term on the date, null when the table does not have it. */
export function termMonths(table: AmountTable, key: string, date: IsoDate): number | null {
  return amountOn(table, 'termijn', key, date)?.value ?? null
}

/**
 * A term of N months after a start: the same day number N months later, or the last day of that month.
 * People are warned for the day before.
 */
export function termAfterStart(start: IsoDate, months: number): { dueOn: IsoDate; warnOn: IsoDate } {
  const dueOn = addMonths(start, months)
  return { dueOn, warnOn: addDays(dueOn, -1) }
}

/** The period in which both rows hold; used when an amount is made of two rows. */
export function commonPeriod(rows: readonly AmountRow[]): { validFrom: IsoDate; validTo: IsoDate | null } {
  const validFrom = rows.reduce((latest, row) => (row.validFrom > latest ? row.validFrom : latest), '')
  const ends = rows.flatMap((row) => (row.validTo === null ? [] : [row.validTo])).sort()
  return { validFrom, validTo: ends[0] ?? null }
}
