import type { IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'

/** Pay of the occupations is that of 2026; agreements rose by some four per cent a year. */
const yearOfPay = 2026
const risePerMille = 40

function paidIn(date: IsoDate, cents: Cents): Cents {
  const years = Number(date.slice(0, 4)) - yearOfPay + (Number(date.slice(5, 7)) - 7) / 12
  return Math.round(cents * (1 + (years * risePerMille) / 1000))
}

/** The least that may be paid on that day; past the known amounts the last one with a margin. */
function atLeast(table: MinimumWageTable, date: IsoDate): Cents {
  const minimum = minimumHourlyWage(table, date)
  if (minimum.status === 'bekend') return minimum.cents
  const last = Math.max(...table.filter(({ kind, key }) => kind === 'wml-uur' && key === '21+').map(({ value }) => value))
  return paidIn(date, Math.round(last * 1.05))
}

const upTo5 = (cents: number) => Math.ceil(cents / 5) * 5

/** Pay an hour for this work from this day: in the range of the occupation, never under the minimum wage. */
export function payFor(occupation: Occupation, date: IsoDate, table: MinimumWageTable, chance: Chance): Cents {
  const { payFromCents: from, payToCents: to } = occupation
  const usual = upTo5(paidIn(date, from + (to - from) * chance.next() * 0.7))
  const floor = atLeast(table, date)
  return usual >= floor ? usual : floor + chance.weighted([[50, 0], [20, 10], [15, 25], [15, 45]])
}

/** The range a vacancy names. */
export function payRangeFor(occupation: Occupation, date: IsoDate, table: MinimumWageTable, chance: Chance): { payMinCents: Cents; payMaxCents: Cents } {
  const payMinCents = payFor(occupation, date, table, chance)
  const top = upTo5(paidIn(date, occupation.payToCents))
  return { payMinCents, payMaxCents: Math.max(payMinCents, Math.round(payMinCents + (top - payMinCents) * (0.4 + 0.6 * chance.next()))) }
}
