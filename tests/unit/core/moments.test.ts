import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateOf } from '#app/core/dates.ts'
import { addMinutes, instantAt, minutesBetween, startOfDay } from '#app/core/moments.ts'

describe('moments on the Dutch clock', () => {
  test.each([
    ['2026-11-22', '07:44', '2026-11-22T06:44:00.000Z'],
    ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantAt(date, time)).toBe(instant)
  })

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-11-22', 24],
  ])('%s lasts %i hours', (date, hours) => {
    expect(minutesBetween(startOfDay(date), startOfDay(addDays(date, 1)))).toBe(hours * 60)
  })

  test('a day starts at its own first moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays('1990-01-01', days)
        const start = startOfDay(date)
        expect(dateOf(start)).toBe(date)
        expect(dateOf(addMinutes(start, -1))).toBe(addDays(date, -1))
      }),
    )
  })

  test('minutes are counted whole, rounded down', () => {
    expect(minutesBetween('2026-11-22T06:44:37.000Z', '2026-11-22T06:46:36.999Z')).toBe(1)
    expect(addMinutes('2026-12-31T23:59:30.000Z', 1)).toBe('2027-01-01T00:00:30.000Z')
  })
})
