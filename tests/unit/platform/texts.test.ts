import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorTexts } from '#app/platform/error-texts.ts'
import { parseForm, typedValues } from '#app/platform/form.server.ts'
import { errorFields } from '#app/platform/log.server.ts'
import { doneSentence } from '#app/platform/route.server.ts'
import { text } from '#app/core/fields.ts'
import { z } from 'zod'

describe('error pages', () => {
  test.each([400, 401, 403, 404, 405, 409, 411, 413, 415, 418, 422, 429, 500, 502, 503])('%i has a title and an explanation', (status) => {
    const { title, explanation } = errorTexts(status)
    expect(title).toMatch(/^[A-Z]/)
    expect(explanation).toMatch(/\.$/)
  })

  test('a code goes before its status, an unknown one does not harm', () => {
    expect(errorTexts(403, 'vreemde-herkomst').explanation).toContain('andere site')
    expect(errorTexts(403, 'bestaat-niet')).toEqual(errorTexts(403))
    expect(errorTexts(500, '__proto__').title).toBe('Er ging iets mis bij ons')
  })

  test('every code that is thrown has a text of its own', () => {
    const fallback = errorTexts(418).title
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /\.server\.ts$|routes\/.*\.tsx?$/.test(name))
    const codes = files.flatMap((name) => [...readFileSync(join('app', name), 'utf8').matchAll(/data\(\{ code: '([\w-]+)' \}/g)].map(([, code]) => code ?? ''))
    expect(codes.length).toBeGreaterThan(5)
    for (const code of codes) expect([code, errorTexts(418, code).title]).not.toEqual([code, fallback])
  })
})

describe('what a log may say of an error', () => {
  test('name, code and place, never the message', () => {
    const error = Object.assign(new TypeError('jan@bedrijf.example bestaat al'), { code: 'SQLITE_CONSTRAINT' })
    const fields = errorFields(error)
    expect(fields).toMatchObject({ errorName: 'TypeError', errorCode: 'SQLITE_CONSTRAINT' })
    expect(fields.stack).toContain('at ')
    expect(JSON.stringify(fields)).not.toContain('bedrijf.example')
  })

  test.each([['tekst', 'string'], [null, 'object'], [undefined, 'undefined']])('%j that was thrown', (thrown, name) => {
    expect(errorFields(thrown)).toEqual({ errorName: name })
  })
})

describe('forms', () => {
  const schema = z.object({ naam: text({ label: 'uw naam' }) })

  test('our own fields are not shown again', () => {
    expect(typedValues({ _token: 'a', _key: 'b', naam: 'c' })).toEqual({ naam: 'c' })
  })

  test('a fault keeps what was typed and names the field', () => {
    expect(parseForm(schema, { _token: 'a', naam: ' ' })).toEqual({ ok: false, errors: { naam: 'Vul uw naam in.' }, values: { naam: ' ' } })
    expect(parseForm(schema, { naam: 'Jo' })).toMatchObject({ ok: true, value: { naam: 'Jo' } })
  })

  test('the sentence after a write is one of ours', () => {
    const sentences = { gelukt: 'Het is gelukt.' }
    const at = (code: string) => doneSentence(new URL(`http://x/?gedaan=${code}`), sentences)
    expect([at('gelukt'), at('toString'), at('<script>')]).toEqual(['Het is gelukt.', null, null])
  })
})
