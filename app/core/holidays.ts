import { addDays, weekday, type IsoDate } from './dates.ts'

/** A public holiday and its Dutch name. */
export type Holiday = { readonly date: IsoDate; readonly name: string }

/** Easter Sunday of a Gregorian year (method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const month = Math.floor(sum / 31)
  const day = (sum % 31) + 1
  return `${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}`
}

function kingsDay(year: number): IsoDate {
  const day = `${year}-04-27`
  return weekday(day) === 7 ? addDays(day, -1) : day
}

const byYear = new Map<number, readonly Holiday[]>()
const datesByYear = new Map<number, ReadonlySet<IsoDate>>()

/**
 * The days that the Algemene termijnenwet, article 3, treats as public holidays, in calendar order.
 * Good Friday is put on a par with them there; 5 May counts every year. Easter and Whit Sunday are Sundays already.
 */
export function dutchHolidays(year: number): readonly Holiday[] {
  const known = byYear.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const list: Holiday[] = [
    { date: `${year}-01-01`, name: 'Nieuwjaarsdag' },
    { date: addDays(easter, -2), name: 'Goede Vrijdag' },
    { date: addDays(easter, 1), name: 'Tweede paasdag' },
    { date: kingsDay(year), name: 'Koningsdag' },
    { date: `${year}-05-05`, name: 'Bevrijdingsdag' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 50), name: 'Tweede pinksterdag' },
    { date: `${year}-12-25`, name: 'Eerste kerstdag' },
    { date: `${year}-12-26`, name: 'Tweede kerstdag' },
  ]
  list.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  byYear.set(year, list)
  return list
}

/** True on a public holiday of the Algemene termijnenwet. */
export function isDutchHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4))
  let dates = datesByYear.get(year)
  if (!dates) {
    dates = new Set(dutchHolidays(year).map((holiday) => holiday.date))
    datesByYear.set(year, dates)
  }
  return dates.has(date)
}

/** True on Monday to Friday, public holidays excepted. */
export function isWorkingDay(date: IsoDate): boolean {
  return weekday(date) <= 5 && !isDutchHoliday(date)
}

/** The day itself when it is a working day, otherwise the first working day after it (Algemene termijnenwet, article 1). */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** The n-th working day after the day, or before it when n is negative; n = 0 gives the day itself, working day or not. */
export function addWorkingDays(date: IsoDate, n: number): IsoDate {
  const step = n < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/**
 * Working days from one day to another: the first day does not count, the last does, so that
 * workingDaysBetween(d, addWorkingDays(d, n)) is n. Negative when `to` lies before `from`.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  const step = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to; ) {
    day = addDays(day, step)
    if (isWorkingDay(day)) count += step
  }
  return count
}
