import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { regionTokenNames } from '#app/components/theme.ts'
import { municipalityName, municipalityOfPostcode, regionFaults, regionSchema, type Region } from '#app/core/region.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const files = ['db/reference/region-rijk-van-nijmegen.json', 'tests/support/region-invented.json']
const load = (): Region => regionSchema.parse(read(files[0] ?? ''))

function luminance(hex: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(files)('%s', (path) => {
  test('passes the schema and sets known tokens only', () => {
    const result = regionSchema.safeParse(read(path))
    expect(result.success ? [] : regionFaults(result.error)).toEqual([])
    for (const name of Object.keys(result.data?.theme ?? {})) expect(regionTokenNames).toContain(name)
  })
})

test('the region has its seven municipalities, UWV and WerkBedrijf', () => {
  const region = load()
  expect(region.municipalities.map(({ slug }) => slug)).toEqual([
    'beuningen',
    'berg-en-dal',
    'druten',
    'heumen',
    'mook-en-middelaar',
    'nijmegen',
    'wijchen',
  ])
  expect(region.partners.filter(({ kind }) => kind === 'gemeente')).toHaveLength(7)
  expect(region.partners.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['uwv', 'werkbedrijf']))
  expect(municipalityOfPostcode(region, '6581')).toBe('heumen')
  expect(municipalityOfPostcode(region, '6811')).toBeNull()
  expect(municipalityName(region, 'berg-en-dal')).toBe('Berg en Dal')
})

test.each([
  ['ink', 'page', 7],
  ['ink', 'surface', 7],
  ['ink', 'action-soft', 7],
  ['ink-soft', 'page', 7],
  ['ink-soft', 'surface', 4.5],
  ['action', 'page', 4.5],
  ['action', 'surface', 4.5],
  ['action-strong', 'page', 7],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-strong', 4.5],
  ['on-band', 'band', 7],
  ['accent', 'page', 3],
])('colour %s on %s has a contrast of %d in both schemes', (front, back, least) => {
  const { theme } = load()
  for (const scheme of ['', '-dark']) {
    const colours = [theme[`--wsp-color-${front}${scheme}`], theme[`--wsp-color-${back}${scheme}`]]
    expect(contrast(colours[0] ?? '', colours[1] ?? ''), `${front} on ${back}${scheme}`).toBeGreaterThanOrEqual(least)
  }
})

test.each<[string, (region: Region) => unknown, string]>([
  ['an unknown key', (region) => ({ ...region, colour: 'green' }), 'the file: '],
  ['a tile used twice', (region) => withMunicipality(region, { tile: { col: 4, row: 2 } }), 'municipalities.5.tile: tile 4, 2'],
  [
    'a slug used twice',
    (region) => withMunicipality(region, { slug: 'nijmegen' }),
    'municipalities.5.slug: municipality nijmegen',
  ],
  [
    'a postcode used twice',
    (region) => withMunicipality(region, { postcodes: ['6511'] }),
    'municipalities.5.postcodes.0: postcode 6511',
  ],
  ['a bad CBS code', (region) => withMunicipality(region, { cbsCode: '0209' }), 'municipalities.0.cbsCode: GM'],
  [
    'a partner of a municipality elsewhere',
    (region) => ({ ...region, partners: [{ id: 'x', name: 'X', kind: 'gemeente', municipality: 'arnhem' }, ...region.partners] }),
    'partners.0.municipality: there is no municipality arnhem',
  ],
  [
    'a municipal partner without municipality',
    (region) => ({ ...region, partners: [{ id: 'x', name: 'X', kind: 'gemeente', municipality: null }, ...region.partners] }),
    'partners.0.municipality: a partner of kind gemeente',
  ],
  [
    'routing to nobody',
    (region) => ({ ...region, routing: { byMunicipality: {}, otherwise: 'niemand' } }),
    'routing.otherwise: ',
  ],
  [
    'shares that are not the whole',
    (region) => ({ ...region, rules: { ...region.rules, localSharePercent: 30 } }),
    'rules.regionalSharePercent: ',
  ],
  [
    'closing before opening',
    (region) => ({ ...region, openingHours: { ...region.openingHours, maandag: { from: '17:00', to: '08:30' } } }),
    'openingHours.maandag: the closing time',
  ],
  [
    'a colour that closes the rule',
    (region) => ({ ...region, theme: { '--wsp-color-ink': 'red;}' } }),
    'theme.--wsp-color-ink: ',
  ],
  ['a day that does not exist', (region) => ({ ...region, holidays: [{ date: '2026-02-30', name: 'X' }] }), 'holidays.0.date: '],
])('%s is refused with its place in the file', (_name, change, expected) => {
  const result = regionSchema.safeParse(change(load()))
  expect(result.success).toBe(false)
  expect(result.error ? regionFaults(result.error).join('\n') : '').toContain(expected)
})

function withMunicipality(region: Region, change: Partial<Region['municipalities'][number]>): Region {
  return { ...region, municipalities: region.municipalities.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }
}
