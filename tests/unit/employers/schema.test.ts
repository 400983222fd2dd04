import { describe, expect, test } from 'vitest'
import { firstErrors } from '#app/core/form-object.ts'
import { createEmployerSchema, employerSearchSchema, inviteColleagueSchema } from '#app/features/employers/schema.ts'

const good = {
  kvk: '12 34 56 78',
  bedrijfsnaam: ' Bakkerij De Korenbloem ',
  sector: 'productie',
  postcode: '6601ab',
  plaats: 'Wijchen',
  naam: 'Sanne de Vries',
  telefoon: '06-12345678',
}

function errorsOf(change: Record<string, unknown>) {
  const parsed = createEmployerSchema.safeParse({ ...good, ...change })
  return parsed.success ? {} : { ...firstErrors(parsed.error) }
}

describe('the form of a company', () => {
  test('reads what people type', () => {
    expect(createEmployerSchema.parse(good)).toEqual({
      kvk: '12345678',
      bedrijfsnaam: 'Bakkerij De Korenbloem',
      sector: 'productie',
      postcode: '6601 AB',
      plaats: 'Wijchen',
      naam: 'Sanne de Vries',
      telefoon: '+31612345678',
    })
  })

  test.each([
    ['kvk', '', /Vul het KVK-nummer in/],
    ['kvk', '1234567', /met 8 cijfers/],
    ['kvk', 'abcdefgh', /met 8 cijfers/],
    ['kvk', ['12345678', '87654321'], /maar één antwoord/],
    ['bedrijfsnaam', '', /Vul de naam van het bedrijf in/],
    ['bedrijfsnaam', 'x'.repeat(121), /hooguit 120 tekens/],
    ['sector', '', /Kies een sector/],
    ['sector', 'misdaad', /uit de lijst/],
    ['postcode', '12345', /zoals 6601 AB/],
    ['plaats', '   ', /Vul de plaats in/],
    ['naam', '', /Vul uw naam in/],
    ['telefoon', 'bel maar', /zoals 06 12 34 56 78/],
  ])('%s = %j', (field, value, sentence) => {
    const errors = errorsOf({ [field]: value })
    expect(Object.keys(errors)).toEqual([field])
    expect(errors[field as keyof typeof errors]).toMatch(sentence)
  })

  test('empty names every field', () => {
    const parsed = createEmployerSchema.safeParse({})
    expect(parsed.success ? [] : Object.keys(firstErrors(parsed.error)).sort()).toEqual(Object.keys(good).sort())
  })
})

test.each([{}, { naam: 'Bram' }, { naam: 'Bram', email: 'geen adres' }, { naam: 'x'.repeat(101), email: 'bram@bedrijf.example' }])('no invitation for %j', (form) => {
  expect(inviteColleagueSchema.safeParse(form).success).toBe(false)
})

test.each([
  [{ pagina: '0' }, 1],
  [{ pagina: 'x' }, 1],
  [{ pagina: '3' }, 3],
  [{ pagina: '-1', q: 'x'.repeat(300) }, 1],
])('an unreadable search is no condition: %j', (search, page) => {
  expect(employerSearchSchema.parse(search)).toMatchObject({ pagina: page, ...('q' in search ? { q: '' } : {}) })
})
