import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  candidateNumber, formatPhone, parseBranchNumber, parseCandidateNumber, parseEmail, parseKvk, parsePayrollTaxNumber, parsePhone,
  parsePostcode, parseRsin, parseVacancyNumber, postcode4Of, vacancyNumber,
} from '#app/core/identifiers.ts'

describe.each<[string, (text: string) => string | null, [string, string | null][]]>([
  ['KVK number', parseKvk, [
    ['12345678', '12345678'], ['01234567', '01234567'], [' 1234 5678 ', '12345678'], ['1234567', null], ['123456789', null],
    ['1234567a', null], ['', null], ['١٢٣٤٥٦٧٨', null],
  ]],
  ['branch number', parseBranchNumber, [['000012345678', '000012345678'], ['12345678', null]]],
  ['RSIN', parseRsin, [
    ['123456782', '123456782'], ['111222333', '111222333'], ['123456789', null], ['000000000', null], ['12345678', null],
    ['1234.56.782', '123456782'],
  ]],
  ['payroll tax number', parsePayrollTaxNumber, [
    ['123456782L01', '123456782L01'], ['123456782 l01', '123456782L01'], ['123456789L01', null], ['123456782B01', null],
    ['123456782', null],
  ]],
  ['postcode', parsePostcode, [
    ['6601 AB', '6601 AB'], ['6601ab', '6601 AB'], [' 6511 xe ', '6511 XE'], ['0123 AB', null], ['6601 SA', null], ['6601 SD', null],
    ['6601ss', null], ['6601 SB', '6601 SB'], ['6601  AB', null], ['6601', null], ['6601 A1', null],
  ]],
  ['e-mail address', parseEmail, [
    ['Naam@Bedrijf.NL', 'naam@bedrijf.nl'], [' a.b+c@x.co.uk ', 'a.b+c@x.co.uk'], ['naam@bedrijf', null], ['naam', null],
    ['a..b@x.nl', null], ['.a@x.nl', null], ['a.@x.nl', null], ['a b@x.nl', null], ['a@-x.nl', null], ['a@x.nl\nbcc: b@y.nl', null],
    ['a@x.nl, b@y.nl', null], ['<a@x.nl>', null], [`${'a'.repeat(65)}@x.nl`, null], [`a@${'b'.repeat(260)}.nl`, null],
  ]],
  ['telephone number', parsePhone, [
    ['06 12345678', '+31612345678'], ['06-12 34 56 78', '+31612345678'], ['(024) 123 45 67', '+31241234567'],
    ['+31 6 12345678', '+31612345678'], ['+31 (0)24 1234567', '+31241234567'], ['0031612345678', '+31612345678'],
    ['0800-1234', '+318001234'], ['+49 211 1234567', '+492111234567'], ['0032 2 123 45 67', '+3221234567'], ['612345678', null],
    ['0612345', null], ['06123456789', null], ['bel mij', null], ['', null], ['+', null], ['++31612345678', null],
  ]],
])('%s', (_name, parse, cases) => {
  test.each(cases)('%j gives %j', (text, expected) => {
    expect(parse(text)).toBe(expected)
  })

  test('reads its own outcome again, and never throws', () => {
    for (const [, outcome] of cases) if (outcome !== null) expect(parse(outcome)).toBe(outcome)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const outcome = parse(text)
        if (outcome !== null) expect(parse(outcome)).toBe(outcome)
      }),
    )
  })
})

test('one wrong digit never passes the eleven test', () => {
  fc.assert(
    fc.property(fc.constantFrom('123456782', '111222333'), fc.nat(8), fc.integer({ min: 1, max: 9 }), (good, place, shift) => {
      const wrong = [...good].map((digit, index) => (index === place ? String((Number(digit) + shift) % 10) : digit)).join('')
      expect(parseRsin(wrong)).toBeNull()
    }),
  )
})

test('a long hostile address is refused without trying every way to read it', () => {
  expect(parseEmail(`a@${'a.'.repeat(500_000)}!`)).toBeNull()
})

test('the area of a postcode', () => {
  expect(postcode4Of('6601 AB')).toBe('6601')
})

test.each([
  ['+31612345678', '06 12 34 56 78'], ['+31241234567', '024 123 45 67'], ['+31487123456', '0487 12 34 56'], ['+318001234', '0800 1234'],
  ['+492111234567', '+492111234567'],
])('%s is shown as %s', (phone, shown) => {
  expect(formatPhone(phone)).toBe(shown)
  expect(parsePhone(shown)).toBe(phone)
})

describe('numbers people quote', () => {
  test('are written with five digits at least', () => {
    expect(vacancyNumber(2026, 123)).toBe('V-2026-00123')
    expect(candidateNumber(2026, 123456)).toBe('K-2026-123456')
    expect(() => vacancyNumber(2026, 0)).toThrow(RangeError)
    expect(() => candidateNumber(26, 1)).toThrow(RangeError)
  })

  test.each([
    ['V-2026-00123', 'V-2026-00123'], ['v2026-123', 'V-2026-00123'], ['v 2026 00123', 'V-2026-00123'], ['K-2026-00123', null],
    ['V-2026-00000', null], ['2026-00123', null],
  ])('vacancy number %j gives %j', (text, expected) => {
    expect(parseVacancyNumber(text)).toBe(expected)
  })

  test('a candidate number is no vacancy number', () => {
    expect(parseCandidateNumber('k-2026-00123')).toBe('K-2026-00123')
    expect(parseCandidateNumber('V-2026-00123')).toBeNull()
  })
})
