import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { firstErrors, formToObject } from '#app/core/form-object.ts'
import { text } from '#app/core/fields.ts'

function formOf(...pairs: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}

describe('form to object', () => {
  test('keeps single values as text and repeated ones as a list in order', () => {
    expect({ ...formToObject(formOf(['a', '1'], ['b', 'x'], ['a', '2'], ['a', '3'])) }).toEqual({ a: ['1', '2', '3'], b: 'x' })
  })

  test('leaves out files', () => {
    const form = formOf(['a', '1'])
    form.append('file', new Blob(['x']), 'x.txt')
    expect(Object.keys(formToObject(form))).toEqual(['a'])
  })

  test('no name reaches a prototype', () => {
    const object = formToObject(formOf(['__proto__', 'x'], ['constructor', 'x'], ['prototype', 'x'], ['toString', 'y']))
    expect(Object.keys(object)).toEqual(['toString'])
    expect(object['valueOf']).toBeUndefined()
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('first errors', () => {
  test('gives one sentence a field, by path', () => {
    const schema = z
      .object({ name: text({ label: 'uw naam' }), place: z.object({ street: text({ label: 'de straat' }) }) })
      .refine(() => false, { message: 'Kijk het formulier na.' })
    const parsed = schema.safeParse({ place: {} })
    expect(parsed.success ? {} : { ...firstErrors(parsed.error) }).toEqual({
      name: 'Vul uw naam in.',
      'place.street': 'Vul de straat in.',
    })
  })

  test('a message about the whole form has no name', () => {
    const parsed = z.object({}).refine(() => false, { message: 'Kijk het formulier na.' }).safeParse({})
    expect(parsed.success ? {} : { ...firstErrors(parsed.error) }).toEqual({ '': 'Kijk het formulier na.' })
  })
})
