import { describe, expect, test } from 'vitest'
import { holdsBsn } from '#app/core/identifiers.ts'
import { registerSchema } from '#app/features/candidates/schema.ts'

describe('a text that may hold a BSN', () => {
  test.each([
    ['the number alone', '123456782', true],
    ['in a sentence', 'Nummer 111222333, graag bellen', true],
    ['in groups of four, two and three', '1234.56.782', true],
    ['in groups of three', '123 456 782', true],
    ['nine digits that fail the eleven test', '123456789', false],
    ['nine zeros', '000000000', false],
    ['a mobile phone', '06 12 34 56 78', false],
    ['a phone without spaces', '0612345678', false],
    ['a trade register number', '12345678', false],
    ['ten digits that hold a BSN', '1234567820', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => expect(holdsBsn(text)).toBe(expected))
})

const filled = {
  naam: 'Jolanda Verhoeven',
  email: 'jolanda@voorbeeld.example',
  postcode4: '6602',
  gewenst1: 'magazijnmedewerker',
  urenVan: '24',
  urenTot: '32',
  beschikbaarVanaf: '01-12-2026',
  maxKm: '20',
  opleiding: 'vmbo',
  nederlands: 'b1',
  klaar: 'ja',
}
const errorsOf = (form: Record<string, unknown>) => {
  const parsed = registerSchema.safeParse(form)
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].sort()
}

describe('the form of a registration', () => {
  test('a full form goes through', () => expect(errorsOf(filled)).toEqual([]))
  test('an empty form names each field that must be filled, in Dutch', () => {
    expect(errorsOf({})).toEqual(['beschikbaarVanaf', 'email', 'klaar', 'maxKm', 'naam', 'nederlands', 'opleiding', 'postcode4', 'urenTot', 'urenVan'].sort())
    const parsed = registerSchema.safeParse({})
    expect(parsed.error?.issues.every((issue) => /^[A-Z].*\.$/.test(issue.message))).toBe(true)
  })
  test.each([
    ['a BSN as client number', { clientnummer: '123456782' }, ['clientnummer']],
    ['a BSN in the own words', { eigenWoorden: 'Mijn nummer is 111222333.' }, ['eigenWoorden']],
    ['a BSN as name', { naam: '123456782' }, ['naam']],
    ['a BSN as occupation', { gewenst2: '123456782' }, ['gewenst2']],
    ['a BSN as skill', { vaardigheden: 'lassen, 123456782' }, ['vaardigheden']],
    ['a name that is too long', { naam: 'x'.repeat(121) }, ['naam']],
    ['own words that are too long', { eigenWoorden: 'x'.repeat(1001) }, ['eigenWoorden']],
    ['hours the wrong way round', { urenVan: '36' }, ['urenTot']],
    ['hours that are no number', { urenVan: 'veel' }, ['urenVan']],
    ['a forged education', { opleiding: 'doctor' }, ['opleiding']],
    ['a forged demand', { kanNiet: ['tillen-licht', 'ziek'] }, ['kanNiet']],
    ['a forged group', { groepen: 'ziek' }, ['groepen']],
    ['a postcode with letters', { postcode4: '6602 AB' }, ['postcode4']],
    ['two names', { naam: ['a', 'b'] }, ['naam']],
    ['no way to reach the person', { email: '' }, ['email']],
  ])('%s is told beside the field', (_, change, expected) => expect(errorsOf({ ...filled, ...change })).toEqual(expected))
  test('a phone number alone is enough', () => expect(errorsOf({ ...filled, email: '', telefoon: '06 12 34 56 78' })).toEqual([]))
})
