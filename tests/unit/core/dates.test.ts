import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays, addMonths, ageOn, compare, dateOf, daysBetween, formatDate, formatLongDate, formatMoment, isBefore, isIsoDate,
  isQuarter, mondayOf, parseDutchDate, previousQuarter, quarterOf, quarterRange, weekday, weekNumber,
} from '#app/core/dates.ts'

const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

describe('the day of a moment', () => {
  test.each([
    ['2026-11-22T06:44:37.000Z', '2026-11-22'],
    ['2026-01-01T22:59:59.999Z', '2026-01-01'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T21:59:00.000Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T22:59:00.000Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('%s falls on %s', (instant, date) => {
    expect(dateOf(instant)).toBe(date)
  })

  test('refuses what is no moment', () => {
    expect(() => dateOf('gisteren')).toThrow(RangeError)
  })
})

describe('calendar arithmetic', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  test('months move by the number asked and never past the day of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const moved = addMonths(date, n)
        expect(moved).toBe(Temporal.PlainDate.from(date).add({ months: n }).toString())
        const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
        expect(monthIndex(moved)).toBe(monthIndex(date) + n)
        if (moved.slice(8) === date.slice(8)) return
        expect(moved < `${moved.slice(0, 8)}${date.slice(8)}`).toBe(true)
        expect(addDays(moved, 1).slice(8)).toBe('01')
      }),
    )
  })

  test('days there and days back are each other’s opposite, clock changes or not', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, n) => {
        const moved = addDays(date, n)
        expect(isIsoDate(moved)).toBe(true)
        expect(daysBetween(date, moved)).toBe(n)
        expect(addDays(moved, -n)).toBe(date)
        expect(compare(date, moved)).toBe(Math.sign(-n) + 0)
        expect(isBefore(date, moved)).toBe(n > 0)
      }),
    )
  })

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
    '%s is not a date',
    (text) => {
      expect(isIsoDate(text)).toBe(false)
      expect(() => addDays(text, 1)).toThrow(RangeError)
    },
  )

  test.each([
    ['2026-11-22', 7, '2026-11-16'],
    ['2026-11-23', 1, '2026-11-23'],
    ['2027-01-01', 5, '2026-12-28'],
  ])('%s is day %i of the week that starts on %s', (date, day, monday) => {
    expect(weekday(date)).toBe(day)
    expect(mondayOf(date)).toBe(monday)
  })

  test.each([
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2025-12-28', 52],
    ['2025-12-29', 1],
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2021-01-03', 53],
  ])('%s lies in week %i', (date, week) => {
    expect(weekNumber(date)).toBe(week)
  })

  test('a week has one number from Monday to Sunday, and the Monday after has another', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = mondayOf(date)
        expect(weekNumber(date)).toBe(weekNumber(monday))
        expect(weekNumber(date)).toBe(Temporal.PlainDate.from(date).weekOfYear)
        expect(weekNumber(addDays(monday, 7))).not.toBe(weekNumber(monday))
      }),
    )
  })

  test.each([
    ['2000-05-10', '2026-05-09', 25],
    ['2000-05-10', '2026-05-10', 26],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('born %s is on %s %i years old', (birth, date, age) => {
    expect(ageOn(birth, date)).toBe(age)
  })
})

describe('quarters', () => {
  test.each([
    ['2026-01-01', '2026-K1', '2026-01-01', '2026-03-31'],
    ['2028-02-29', '2028-K1', '2028-01-01', '2028-03-31'],
    ['2026-06-30', '2026-K2', '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-K3', '2026-07-01', '2026-09-30'],
    ['2026-11-22', '2026-K4', '2026-10-01', '2026-12-31'],
  ])('%s lies in %s, from %s to %s', (date, quarter, from, to) => {
    expect(quarterOf(date)).toBe(quarter)
    expect(quarterRange(quarter)).toEqual({ from, to })
  })

  test('quarters cover every day once and join without a gap', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const quarter = quarterOf(date)
        const { from, to } = quarterRange(quarter)
        expect(from <= date && date <= to).toBe(true)
        expect(addDays(quarterRange(previousQuarter(quarter)).to, 1)).toBe(from)
        expect(isQuarter(quarter)).toBe(true)
      }),
    )
  })

  test.each(['2026-K5', '2026-Q4', '2026-K0', '2026', ''])('%s is not a quarter', (text) => {
    expect(isQuarter(text)).toBe(false)
    expect(() => quarterRange(text)).toThrow(RangeError)
  })
})

describe('dates on the screen', () => {
  test('are written the Dutch way', () => {
    expect(formatDate('2026-11-02')).toBe('02-11-2026')
    expect(formatLongDate('2026-11-22')).toBe('zondag 22 november 2026')
    expect(formatLongDate('2027-05-05')).toBe('woensdag 5 mei 2027')
    expect(formatMoment('2026-11-22T06:44:37.000Z')).toBe('22-11-2026 om 07.44 uur')
    expect(formatMoment('2026-07-01T22:00:00.000Z')).toBe('02-07-2026 om 00.00 uur')
  })

  test.each([
    ['22-11-2026', '2026-11-22'],
    [' 2-1-2026 ', '2026-01-02'],
    ['2/1/2026', '2026-01-02'],
    ['2.1.2026', '2026-01-02'],
    ['22 November 2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['29-02-2028', '2028-02-29'],
  ])('%s is read as %s', (text, date) => {
    expect(parseDutchDate(text)).toBe(date)
  })

  test.each(['29-02-2026', '31-11-2026', '0-1-2026', '1-13-2026', '22-11-26', '22-11/2026', '22 foo 2026', '1-1-0026', 'morgen', ''])(
    '%s is not read',
    (text) => {
      expect(parseDutchDate(text)).toBeNull()
    },
  )

  test('what is written can be read back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDutchDate(formatDate(date))).toBe(date)
        expect(parseDutchDate(formatLongDate(date).replace(/^\S+ /, ''))).toBe(date)
      }),
    )
  })
})
