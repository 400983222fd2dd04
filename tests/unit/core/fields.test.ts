import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import * as fields from '#app/core/fields.ts'
import { firstErrors } from '#app/core/form-object.ts'

const list = ['zorg', 'bouw', 'groen'] as const

function outcome(field: z.ZodType, raw: unknown): unknown {
  const parsed = z.object({ field }).safeParse(raw === undefined ? {} : { field: raw })
  return parsed.success ? { value: parsed.data.field } : firstErrors(parsed.error)['field']
}

const value = (of: unknown) => ({ value: of })

describe.each<[string, z.ZodType, [unknown, unknown][]]>([
  ['text', fields.text({ label: 'uw naam', max: 5, min: 2 }), [
    [' Anna ', value('Anna')], ['', 'Vul uw naam in.'], ['  \n ', 'Vul uw naam in.'], [undefined, 'Vul uw naam in.'],
    ['Annika', 'Gebruik hooguit 5 tekens voor uw naam.'], ['A', 'Gebruik minstens 2 tekens voor uw naam.'],
    [['Anna', 'Bo'], 'Geef maar één antwoord voor uw naam.'], ['A\u0000n\u0007n\u202ea', value('Anna')], ['\u0000', 'Vul uw naam in.'],
    ['A\r\nb', value('A b')], ['😀😀😀😀😀', value('😀😀😀😀😀')], ['e\u0301é', value('éé')],
  ]],
  ['text over several lines', fields.text({ multiline: true }), [[' a\r\nb\u0000\tc\u0007\n', value('a\nb\tc')], ['', 'Vul dit veld in.']]],
  ['optional text', fields.optionalText({ label: 'de toelichting', max: 3 }), [
    ['', value(null)], [undefined, value(null)], ['abc', value('abc')], ['abcd', 'Gebruik hooguit 3 tekens voor de toelichting.'],
    [['a', 'b'], 'Geef maar één antwoord voor de toelichting.'],
  ]],
  ['email', fields.email(), [
    ['A@X.nl', value('a@x.nl')], ['a', 'Vul uw e-mailadres in zoals naam@bedrijf.nl.'], ['', 'Vul uw e-mailadres in.'],
  ]],
  ['phone', fields.phone(), [['06 12345678', value('+31612345678')], ['12', 'Vul uw telefoonnummer in zoals 06 12 34 56 78.']]],
  ['kvk', fields.kvk(), [['1234 5678', value('12345678')], ['123', 'Vul het KVK-nummer in met 8 cijfers.']]],
  ['postcode', fields.postcode(), [['6601ab', value('6601 AB')], ['x', 'Vul de postcode in zoals 6601 AB.']]],
  ['euros', fields.euros({ label: 'het uurloon', min: 100, max: 10000 }), [
    ['14,99', value(1499)], ['0,50', 'Vul voor het uurloon minstens € 1,00 in.'], ['101', 'Vul voor het uurloon hooguit € 100,00 in.'],
    ['-5', 'Vul het uurloon in als bedrag in euro, zoals 14,99.'], ['', 'Vul het uurloon in.'],
  ]],
  ['whole number', fields.wholeNumber({ label: 'het aantal plaatsen', min: 1, max: 20 }), [
    ['3', value(3)], ['0', 'Vul voor het aantal plaatsen minstens 1 in.'], ['21', 'Vul voor het aantal plaatsen hooguit 20 in.'],
    ['1,5', 'Vul het aantal plaatsen in als heel getal, zoals 3.'], ['1e1', 'Vul het aantal plaatsen in als heel getal, zoals 3.'],
  ]],
  ['hours', fields.hours({ max: 2400 }), [
    ['25,5', value(1530)], ['41', 'Vul voor het aantal uren per week hooguit 40 uur in.'],
    ['veel', 'Vul het aantal uren per week in als getal, zoals 25,5.'],
  ]],
  ['date', fields.date({ label: 'de startdatum', min: '2026-01-01', max: '2026-12-31' }), [
    ['22-11-2026', value('2026-11-22')], ['31-11-2026', 'Vul de startdatum in zoals 22-11-2026.'],
    ['31-12-2025', 'Vul voor de startdatum een dag in vanaf 01-01-2026.'],
    ['01-01-2027', 'Vul voor de startdatum een dag in tot en met 31-12-2026.'],
  ]],
  ['choice', fields.choice(list, { label: 'een sector' }), [
    ['zorg', value('zorg')], ['', 'Kies een sector.'], [undefined, 'Kies een sector.'], ['ict', 'Kies een sector uit de lijst.'],
    ['toString', 'Kies een sector uit de lijst.'], [['zorg', 'bouw'], 'Geef maar één antwoord voor een sector.'],
  ]],
  ['optional choice', fields.optionalChoice(list), [['', value(null)], ['bouw', value('bouw')], ['x', 'Kies een antwoord uit de lijst.']]],
  ['choices', fields.choices(list, { label: 'de sectoren' }), [
    [undefined, value([])], ['', value([])], ['bouw', value(['bouw'])], [['groen', 'zorg', 'groen', ''], value(['zorg', 'groen'])],
    [['zorg', 'ict'], 'Kies de sectoren uit de lijst.'], [[['zorg']], 'Kies de sectoren uit de lijst.'],
  ]],
  ['choices with a limit', fields.choices(list, { label: 'een sector', min: 1, max: 2 }), [
    [[], 'Kies een sector.'], [['zorg', 'bouw', 'groen'], 'Kies hooguit 2 antwoorden.'],
  ]],
  ['checkbox', fields.checkbox({ label: 'de voorwaarden' }), [
    ['on', value(true)], ['ja', value(true)], [undefined, value(false)], ['nee', value(false)],
    ['misschien', 'Zet wel of geen vinkje bij de voorwaarden.'], [['on', 'on'], 'Zet wel of geen vinkje bij de voorwaarden.'],
  ]],
  ['required checkbox', fields.checkbox({ label: 'de voorwaarden', required: true }), [
    ['on', value(true)], [undefined, 'Zet een vinkje bij de voorwaarden.'],
  ]],
  ['optional versions', fields.optionalEuros(), [['', value(null)], ['15', value(1500)]]],
])('%s', (_name, field, cases) => {
  test.each(cases)('%j gives %j', (raw, expected) => {
    expect(outcome(field, raw)).toEqual(expected)
  })

  test('never throws, and every sentence is a Dutch sentence', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const result = outcome(field, raw)
        if (typeof result === 'string') expect(result).toMatch(/^(Vul|Gebruik|Geef|Kies|Zet) .+\.$/)
      }),
    )
  })
})

test.each([
  fields.optionalText(), fields.optionalEmail(), fields.optionalPhone(), fields.optionalKvk(), fields.optionalPostcode(),
  fields.optionalEuros(), fields.optionalHours(), fields.optionalWholeNumber(), fields.optionalDate(), fields.optionalChoice(list),
])('optional field %# may stay away or empty, not be wrong twice', (field) => {
  expect(outcome(field, undefined)).toEqual({ value: null })
  expect(outcome(field, ' ')).toEqual({ value: null })
  expect(outcome(field, ['', ''])).toMatch(/^Geef maar één antwoord/)
})

test('no control character passes a line of text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const result = outcome(fields.text({ max: 1000 }), raw)
      if (typeof result === 'object') expect((result as { value: string }).value).not.toMatch(/\p{Cc}/u)
    }),
  )
})

test('types follow the fields', () => {
  const parsed = z
    .object({
      name: fields.text(), note: fields.optionalText(), sector: fields.choice(list), tags: fields.choices(list), yes: fields.checkbox(),
    })
    .parse({ name: 'Anna', sector: 'zorg' })
  expect(parsed).toEqual({ name: 'Anna', note: null, sector: 'zorg', tags: [], yes: false })
  expectTypeOf(parsed).toEqualTypeOf<{
    name: string
    note: string | null
    sector: 'zorg' | 'bouw' | 'groen'
    tags: ('zorg' | 'bouw' | 'groen')[]
    yes: boolean
  }>()
})
