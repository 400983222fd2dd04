import { addDays, dateOf, previousQuarter, quarterOf, weekday, type Instant, type IsoDate, type Quarter } from '#app/core/dates.ts'
import { addWorkingDays, isWorkingDay } from '#app/core/holidays.ts'
import { addMinutes, startOfDay } from '#app/core/moments.ts'
import type { Chance } from './chance.ts'

/** The six quarters before this one, oldest first, and this one as far as it is. */
export function quartersUpTo(today: IsoDate): Quarter[] {
  const quarters = [quarterOf(today)]
  while (quarters.length < 7) quarters.unshift(previousQuarter(quarters[0] as Quarter))
  return quarters
}

/** The day itself when people work, else the next working day. */
export function workday(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1)
}

/** A moment in the working hours of the day, or of the next working day. */
export function duringWork(date: IsoDate, chance: Chance): Instant {
  return addMinutes(startOfDay(workday(date)), chance.int(8 * 60 + 30, 16 * 60 + 50))
}

/** The working day on or before this one. */
export function workdayBefore(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, -1)
}

/** A moment when people are at home: also on weekends and in the evening. */
export function anyTime(date: IsoDate, chance: Chance): Instant {
  return addMinutes(startOfDay(date), chance.int(8 * 60, 22 * 60 + 30))
}

/** So many working days after a moment, in working hours. */
export function workdaysLater(moment: Instant, days: number, chance: Chance): Instant {
  const date = dateOf(moment)
  return days === 0 ? addMinutes(moment, chance.int(20, 90)) : duringWork(addWorkingDays(date, days), chance)
}

/** The Monday on or after this day: the day on which work usually starts. */
export function nextMonday(date: IsoDate): IsoDate {
  return addDays(date, (8 - weekday(date)) % 7)
}
