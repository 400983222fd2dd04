/** A calendar day in the Netherlands, '2026-11-22'. Sorts and compares as text. */
export type IsoDate = string

/** A moment in UTC, '2026-11-22T06:44:37.000Z'. Sorts and compares as text. */
export type Instant = string

/** A calendar quarter, '2026-K4'. Sorts and compares as text. */
export type Quarter = string

/** The clock of every screen and every term. */
export const timeZone = 'Europe/Amsterdam'

const msPerDay = 86_400_000
const isoPattern = /^\d{4}-\d{2}-\d{2}$/
const quarterPattern = /^(\d{4})-K([1-4])$/

const weekdayNames = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
const monthNames = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const

// Swedish writes a moment as '2026-11-22 07:44'; building a formatter is a hundred times dearer than using one.
const localClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

function dateFromParts(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

function dayStart(date: IsoDate): number {
  const ms = isoPattern.test(date) ? Date.parse(date) : NaN
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(date.slice(8))) {
    throw new RangeError(`Not a date: ${date}`)
  }
  return ms
}

function dateAtDayStart(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10)
}

/** True when the text is an existing day written as '2026-11-22'. */
export function isIsoDate(text: string): boolean {
  if (!isoPattern.test(text)) return false
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && dateAtDayStart(ms) === text
}

/** The moment as the clock on a Dutch wall shows it: '2026-11-22 07:44'. */
function localMoment(instant: Instant): string {
  return localClock.format(Date.parse(instant))
}

/** The day in Europe/Amsterdam on which the moment falls. */
export function dateOf(instant: Instant): IsoDate {
  return localMoment(instant).slice(0, 10)
}

/** The day n days later (or earlier when n is negative). */
export function addDays(date: IsoDate, n: number): IsoDate {
  return dateAtDayStart(dayStart(date) + n * msPerDay)
}

/** The day n months later; a day that does not exist there becomes the last day of that month (31-01 + 1 = 28-02). */
export function addMonths(date: IsoDate, n: number): IsoDate {
  const start = new Date(dayStart(date))
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + n
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return dateFromParts(year, month, Math.min(start.getUTCDate(), lastDay))
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((dayStart(to) - dayStart(from)) / msPerDay)
}

/** True when the first day (or moment) comes before the second. */
export function isBefore(a: IsoDate, b: IsoDate): boolean {
  return a < b
}

/** Sort order of two days or moments: -1, 0 or 1. */
export function compare(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Day of the week as ISO counts: 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(dayStart(date)).getUTCDay() || 7
}

/** The Monday of the week in which the day falls. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date))
}

/** ISO week number, 1 to 53; the days around New Year may belong to a week of the other year. */
export function weekNumber(date: IsoDate): number {
  const thursday = addDays(mondayOf(date), 3)
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}

/** '22-11-2026' */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`
}

/** 'zondag 22 november 2026' */
export function formatLongDate(date: IsoDate): string {
  const day = new Date(dayStart(date))
  return `${weekdayNames[day.getUTCDay()] ?? ''} ${day.getUTCDate()} ${monthNames[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`
}

/** '22-11-2026 om 07.44 uur', on the Dutch clock. */
export function formatMoment(instant: Instant): string {
  const local = localMoment(instant)
  return `${formatDate(local)} om ${local.slice(11, 16).replace(':', '.')} uur`
}

/**
 * Reads a day as people type it: '22-11-2026', '1/2/2026', '22 november 2026' or '2026-11-22'.
 * Gives null for anything else, for days that do not exist and for years outside 1900-2199.
 */
export function parseDutchDate(text: string): IsoDate | null {
  const clean = text.trim().toLowerCase()
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(clean)
  const words = /^(\d{1,2}) +([a-z]+) +(\d{4})$/.exec(clean)
  let date = clean
  if (numbers) date = dateFromParts(Number(numbers[4]), Number(numbers[3]), Number(numbers[1]))
  else if (words) date = dateFromParts(Number(words[3]), monthNames.findIndex((name) => name === words[2]) + 1, Number(words[1]))
  return isIsoDate(date) && date >= '1900' && date < '2200' ? date : null
}

/** The quarter in which the day falls: '2026-K4'. */
export function quarterOf(date: IsoDate): Quarter {
  return `${date.slice(0, 4)}-K${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

function quarterParts(quarter: Quarter): { year: number; number: number } {
  const match = quarterPattern.exec(quarter)
  if (!match) throw new RangeError(`Not a quarter: ${quarter}`)
  return { year: Number(match[1]), number: Number(match[2]) }
}

/** True when the text is a quarter, '2026-K4'. */
export function isQuarter(text: string): boolean {
  return quarterPattern.test(text)
}

/** First and last day of the quarter, both inclusive. */
export function quarterRange(quarter: Quarter): { from: IsoDate; to: IsoDate } {
  const { year, number } = quarterParts(quarter)
  const from = dateFromParts(year, number * 3 - 2, 1)
  return { from, to: addDays(addMonths(from, 3), -1) }
}

/** The quarter before this one: '2026-K1' gives '2025-K4'. */
export function previousQuarter(quarter: Quarter): Quarter {
  const { year, number } = quarterParts(quarter)
  return number === 1 ? `${pad(year - 1, 4)}-K4` : `${pad(year, 4)}-K${number - 1}`
}

/** Age in whole years on a day; someone born on 29 February turns a year older on 1 March in ordinary years. */
export function ageOn(birth: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4))
  return date.slice(5) < birth.slice(5) ? years - 1 : years
}
