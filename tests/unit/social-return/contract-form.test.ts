import { expect, test } from 'vitest'
import { registerContractSchema } from '#app/features/social-return/schema.ts'
import { contractRefusalTexts } from '#app/features/social-return/texts/contract-nl.ts'
import { parseForm } from '#app/platform/form.server.ts'

const good = {
  kvk: '12345678',
  titel: 'Onderhoud groen',
  waarde: '500.000',
  arbeidsdeel: '',
  tabel: 'haaglanden-2023-07',
  publicatie: '01-06-2026',
  gunning: '1-8-2026',
  start: '2026-09-01',
  einde: '31-12-2027',
}

test('what people type becomes facts', () => {
  expect(parseForm(registerContractSchema, good)).toMatchObject({
    ok: true,
    value: { kvkNumber: '12345678', valueCents: 50_000_000, labourSharePercent: null, tenderPublishedOn: '2026-06-01', endsOn: '2027-12-31' },
  })
})

test.each([
  ['empty', {}, ['kvk', 'titel', 'waarde', 'tabel', 'publicatie', 'gunning', 'start', 'einde']],
  ['too long', { ...good, titel: 'x'.repeat(2000), tabel: 'x'.repeat(2000) }, ['titel', 'tabel']],
  ['of the wrong kind', { ...good, kvk: 'acht', waarde: 'veel', start: '32-13-2026' }, ['kvk', 'waarde', 'start']],
  ['outside the limits', { ...good, waarde: '5', arbeidsdeel: '101' }, ['waarde', 'arbeidsdeel']],
])('%s: a sentence beside each field', (_name, fields, wrong) => {
  const parsed = parseForm(registerContractSchema, fields)
  if (parsed.ok) throw new Error('accepted')
  expect(Object.keys(parsed.errors).sort()).toEqual([...wrong].sort())
})

test('each refusal stands beside a field that the form has', () => {
  for (const { field, text } of Object.values(contractRefusalTexts)) {
    expect(Object.keys(good)).toContain(field)
    expect(text).toMatch(/^[A-Z].+[.?]$/)
  }
})
