import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactKey, decideJoin, normaliseContact } from '#app/features/open-hiring/rules/join.ts'
import {
  formatReceiptCode,
  parseReceiptCode,
  receiptBytes,
  receiptCodeFrom,
  receiptLength,
} from '#app/features/open-hiring/rules/receipt.ts'

const bytes = fc.uint8Array({ minLength: receiptBytes, maxLength: receiptBytes })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a receipt code', () => {
  test('reads back, however it is typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = receiptCodeFrom(random)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
        expect(parseReceiptCode(code)).toBe(code)
        expect(parseReceiptCode(` ${formatReceiptCode(code).toLowerCase()} `)).toBe(code)
        expect(parseReceiptCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code)
      }),
    )
  })

  test('notices any one wrong character', () => {
    fc.assert(
      fc.property(bytes, fc.nat(receiptLength - 1), fc.constantFrom(...alphabet), (random, at, wrong) => {
        const code = receiptCodeFrom(random)
        const typed = code.slice(0, at) + wrong + code.slice(at + 1)
        expect(parseReceiptCode(typed)).toBe(typed === code ? code : null)
      }),
    )
  })

  test('notices two neighbours that changed places', () => {
    fc.assert(
      fc.property(bytes, fc.nat(receiptLength - 2), (random, at) => {
        const code = receiptCodeFrom(random)
        const typed = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
        expect(parseReceiptCode(typed)).toBe(typed === code ? code : null)
      }),
    )
  })

  test.each(['', 'ABC', 'ABC-DEF-GH123', 'UUU-UUU-UUUU', '🙂🙂🙂🙂🙂'])('%j is none', (typed) => {
    expect(parseReceiptCode(typed)).toBeNull()
  })

  test('is grouped to be said aloud, and needs its bytes', () => {
    expect(formatReceiptCode('ABCDEFGH12')).toBe('ABC-DEF-GH12')
    expect(() => receiptCodeFrom(new Uint8Array(5))).toThrow(RangeError)
  })
})

describe('one place per contact and list', () => {
  test.each([
    ['06 12 34 56 78', '+31 6 12345678'],
    ['0031612345678', '06-12345678'],
    [' Jan@Voorbeeld.NL ', 'jan@voorbeeld.nl'],
  ])('%s is %s', (one, other) => {
    const [a, b] = [normaliseContact(one), normaliseContact(other)]
    expect(a).not.toBeNull()
    expect(a).toEqual(b)
    if (a && b) expect(contactKey('l1', a)).toBe(contactKey('l1', b))
    if (a) expect(contactKey('l1', a)).not.toBe(contactKey('l2', a))
  })

  test.each(['', 'Jan', '12', 'jan@', '@voorbeeld.nl'])('%j is no contact', (text) => {
    expect(normaliseContact(text)).toBeNull()
  })

  test('new, known, left before, and closed', () => {
    expect(decideJoin('open', [])).toEqual({ ok: true, value: { kind: 'nieuw' } })
    const known = { id: 'e1', sequence: 1, status: 'gestart' } as const
    const left = { id: 'e0', sequence: 0, status: 'vertrokken' } as const
    expect(decideJoin('open', [left, known])).toEqual({ ok: true, value: { kind: 'bekend', entryId: 'e1' } })
    expect(decideJoin('open', [left])).toEqual({ ok: true, value: { kind: 'nieuw' } })
    for (const status of ['concept', 'gepauzeerd', 'gesloten'] as const) {
      expect(decideJoin(status, [])).toEqual({ ok: false, refusal: 'lijst-niet-open' })
    }
  })
})
