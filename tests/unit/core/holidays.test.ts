import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '#app/core/dates.ts'
import {
  addWorkingDays, dutchHolidays, easterSunday, isDutchHoliday, isWorkingDay, nextWorkingDay, workingDaysBetween,
} from '#app/core/holidays.ts'

const anyDate = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2018-01-01', days))

describe('holidays of the Algemene termijnenwet', () => {
  test.each([
    [2019, '2019-04-21'], [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'],
    [2028, '2028-04-16'], [2038, '2038-04-25'], [2049, '2049-04-18'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })

  const known: [number, IsoDate[]][] = [
    [2024, ['01-01', '03-29', '04-01', '04-27', '05-05', '05-09', '05-20', '12-25', '12-26']],
    [2025, ['01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
    [2027, ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26']],
    [2028, ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26']],
  ]
  test.each(known)('the holidays of %i', (year, days) => {
    expect(dutchHolidays(year).map((holiday) => holiday.date)).toEqual(days.map((day) => `${year}-${day}`))
  })

  test('names go with dates', () => {
    expect(dutchHolidays(2025).find((holiday) => holiday.date === '2025-04-26')?.name).toBe('Koningsdag')
    expect(isDutchHoliday('2025-04-27')).toBe(false)
    expect(isDutchHoliday('2026-05-05')).toBe(true)
  })
})

describe('working days', () => {
  test.each([
    ['2026-04-03', false], ['2026-04-04', false], ['2026-04-06', false], ['2026-04-07', true], ['2026-11-22', false],
    ['2026-11-23', true],
  ])('%s works: %s', (date, works) => {
    expect(isWorkingDay(date)).toBe(works)
  })

  test.each([
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s plus %i working days is %s', (date, n, expected) => {
    expect(addWorkingDays(date, n)).toBe(expected)
  })

  test('a term that ends on a free day ends on the next working day', () => {
    expect(nextWorkingDay('2026-12-25')).toBe('2026-12-28')
    expect(nextWorkingDay('2026-11-23')).toBe('2026-11-23')
  })

  test('adding and counting agree, in both directions', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, n) => {
        const end = addWorkingDays(date, n)
        expect(workingDaysBetween(date, end)).toBe(n)
        if (n !== 0) expect(isWorkingDay(end)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('counts add up over a day in between', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(90), fc.nat(90), (date, first, second) => {
        const middle = addDays(date, first)
        const end = addDays(middle, second)
        expect(workingDaysBetween(date, middle) + workingDaysBetween(middle, end)).toBe(workingDaysBetween(date, end))
      }),
      { numRuns: 50 },
    )
  })
})
