import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatHours, parseHours } from '#app/core/hours.ts'
import { formatEuro, parseEuro, roundHalfUp } from '#app/core/money.ts'

describe('money', () => {
  test.each([
    [0, '€ 0,00'], [5, '€ 0,05'], [1499, '€ 14,99'], [123456, '€ 1.234,56'], [100000000, '€ 1.000.000,00'],
    [-123456, '€ -1.234,56'],
  ])('%i cents is written %s', (cents, text) => {
    expect(formatEuro(cents)).toBe(text)
  })

  test.each([
    ['14,99', 1499], ['14.99', 1499], ['€ 14,99', 1499], ['€14,99', 1499], ['€\u00a014,99', 1499], ['1.234,56', 123456],
    ['15', 1500], ['15,-', 1500], ['14,5', 1450], [' 0,05 ', 5], ['1.234', 123400], ['1.234.567,89', 123456789], ['1234,56', 123456],
  ])('%s is read as %i cents', (text, cents) => {
    expect(parseEuro(text)).toBe(cents)
  })

  test.each([
    '1.2.3', '14,999', 'abc', '-1', '-14,99', '€ -1', '', '€', ',50', '14,', '14.', '1,234.56', '12.34,5', '1.23,45', '0.123,45',
    '1e3', '0x10', '14,99 euro', '1 234', '٣', 'Infinity', '999999999999999999', '€€ 1',
  ])('%s is not an amount', (text) => {
    expect(parseEuro(text)).toBeNull()
  })

  test('what is written can be read back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        expect(parseEuro(formatEuro(cents))).toBe(cents)
      }),
    )
  })

  test('any text gives whole cents or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[€ ]{0,2}[0-9.,-]{0,14}$/)), (text) => {
        const cents = parseEuro(text)
        expect(cents === null || (Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
      }),
    )
  })

  test('refuses parts of a cent', () => {
    expect(() => formatEuro(14.5)).toThrow(RangeError)
  })
})

describe('rounding', () => {
  test.each([
    [1471 * 500, 1000, 736], [1499 * 500, 1000, 750], [1471 * 345, 1000, 507], [1499 * 615, 1000, 922], [1, 2, 1], [-1, 2, -1],
    [1, 3, 0], [-1, 3, 0], [2, 3, 1], [0, 7, 0], [10n ** 30n, 10n ** 25n, 100000],
  ])('%s / %s rounds to %i', (top, bottom, expected) => {
    expect(roundHalfUp(top, bottom)).toBe(expected)
  })

  test('is within half of the fraction and mirrors below zero', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 6n), (top, bottom) => {
        const rounded = BigInt(roundHalfUp(top, bottom))
        const distance = (rounded * bottom - top) * 2n
        expect(distance <= bottom && distance >= -bottom).toBe(true)
        expect(BigInt(roundHalfUp(-top, bottom))).toBe(-rounded)
      }),
    )
  })

  test.each([[1, 0], [1, -2], [1.5, 2], [10n ** 30n, 1]])('refuses %s / %s', (top, bottom) => {
    expect(() => roundHalfUp(top, bottom)).toThrow(RangeError)
  })
})

describe('hours a week', () => {
  test.each([
    ['25,5', 1530], ['25.5', 1530], ['36', 2160], ['36 uur', 2160], ['0', 0], ['25,33', 1520], ['168', 10080], [' 8,25 ', 495],
  ])('%s is %i minutes', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes)
  })

  test.each(['1.2.3', '14,999', 'abc', '-8', '', '168,01', '999', '1.000', '8:30', ',5', '8,', '1e1'])('%s is not hours', (text) => {
    expect(parseHours(text)).toBeNull()
  })

  test('are written with as few decimals as needed, and read back to the minute', () => {
    expect(formatHours(1530)).toBe('25,5')
    expect(formatHours(2160)).toBe('36')
    expect(formatHours(495)).toBe('8,25')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_080 }), (minutes) => {
        expect(parseHours(formatHours(minutes))).toBe(minutes)
      }),
    )
  })
})
