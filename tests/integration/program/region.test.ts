import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

const file = 'tests/support/region-invented.json'
const region = JSON.parse(readFileSync(file, 'utf8')) as {
  name: string
  brand: string
  shortBrand: string
  municipalities: { name: string }[]
  partners: { name: string }[]
  contact: { phone: string; email: string }
  theme: Record<string, string>
}

let program: QuietProgram
let home: string
beforeAll(async () => {
  program = await startQuiet({ env: { REGION_FILE: file } })
  home = await (await fetch(program.url)).text()
})
afterAll(() => program.away())

const text = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")

test('another region is another file: brand, name, partners and contact on the home page', () => {
  for (const word of [region.shortBrand, region.name, region.contact.phone, ...region.partners.map(({ name }) => name)]) expect(text(home)).toContain(word)
})

test('its municipalities, and none of the example region', () => {
  for (const { name } of region.municipalities) expect(text(home)).toContain(name)
  for (const name of ['Nijmegen', 'Wijchen', 'Druten', 'Rijk van Nijmegen']) expect(text(home)).not.toContain(name)
})

test('its theme, in a style element with the nonce of this answer', () => {
  const style = /<style nonce="[^"]+">([\s\S]*?)<\/style>/.exec(home)?.[1] ?? ''
  for (const value of Object.values(region.theme)) if (typeof value === 'string' && value.startsWith('#')) expect(style).toContain(value)
})

test('every public page stands', async () => {
  for (const path of ['/vacatures', '/regelingen', '/open-hiring', '/social-return', '/rapporten', '/inloggen', '/privacy', '/toegankelijkheid']) {
    const answer = await fetch(program.url + path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(await answer.text()).not.toContain('Rijk van Nijmegen')
  }
})
