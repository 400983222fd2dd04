import { Temporal } from 'temporal-polyfill'
import { timeZone, type Instant, type IsoDate } from './dates.ts'

/** The moment n minutes later (or earlier when n is negative). */
export function addMinutes(instant: Instant, n: number): Instant {
  return new Date(Date.parse(instant) + n * 60_000).toISOString()
}

/** Whole minutes from one moment to another, rounded down; negative when `to` lies before `from`. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)
}

/**
 * The moment at which a Dutch wall clock shows this day and time ('09:30').
 * A time that the spring clock change skips becomes the same time an hour later; of a doubled time the first is meant.
 */
export function instantAt(date: IsoDate, time: string): Instant {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
  return new Date(zoned.epochMilliseconds).toISOString()
}

/** The first moment of the day in Europe/Amsterdam; a day runs from here until startOfDay of the next day. */
export function startOfDay(date: IsoDate): Instant {
  return instantAt(date, '00:00')
}
