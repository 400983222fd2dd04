import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distanceKm } from '#app/core/geo.ts'
import { municipalityOfPostcode, regionSchema } from '#app/core/region.ts'
import { places } from '#db/reference/places.ts'
import { postcodes } from '#db/reference/postcodes.ts'

const region = regionSchema.parse(JSON.parse(readFileSync('db/reference/region-rijk-van-nijmegen.json', 'utf8')))
const known = new Map(postcodes.map((one) => [one.pc4, one]))

test('postcodes are unique and well formed', () => {
  expect(known.size).toBe(postcodes.length)
  expect(postcodes.length).toBeGreaterThan(250)
  for (const { pc4, place } of postcodes) {
    expect(pc4).toMatch(/^[1-9]\d{3}$/)
    expect(place).not.toBe('')
  }
})

test('every postcode lies in the municipality that the region file says', () => {
  for (const one of postcodes) expect(municipalityOfPostcode(region, one.pc4), one.pc4).toBe(one.municipality)
  for (const { postcodes: codes } of region.municipalities) for (const code of codes) expect(known.has(code), code).toBe(true)
})

test('centres lie near their municipality, and none is further than 45 km from Nijmegen', () => {
  for (const one of postcodes) {
    const centre = region.municipalities.find(({ slug }) => slug === (one.municipality ?? 'nijmegen'))?.centre
    expect(centre).toBeDefined()
    if (centre) expect(distanceKm(centre, one), `${one.pc4} ${one.place}`).toBeLessThan(one.municipality === null ? 45 : 10)
  }
})

test.each(places.map((place) => [place.name, place] as const))('%s lies in its municipality', (_name, place) => {
  const municipality = region.municipalities.find(({ slug }) => slug === place.municipality)
  expect(municipality).toBeDefined()
  expect(['stad', 'dorp', 'wijk', 'bedrijventerrein']).toContain(place.kind)
  expect(place.postcodes.length).toBeGreaterThan(0)
  const within = place.postcodes.filter((code) => municipality?.postcodes.includes(code))
  expect(within.length).toBeGreaterThan(0)
})

test('places are named once and every place of a postcode of the region is listed', () => {
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
  const names = new Set(places.map(({ name }) => name))
  for (const one of postcodes) if (one.municipality !== null) expect(names.has(one.place), one.place).toBe(true)
})
