import { expect, test } from 'vitest'
import { sectors } from '#app/core/classifications.ts'
import { exampleCompanies } from '#db/reference/example/companies.ts'
import { firstNames, streets, surnames } from '#db/reference/example/names.ts'
import { places } from '#db/reference/places.ts'

test.each([
  ['first names', firstNames, 120],
  ['surnames', surnames, 190],
  ['streets', streets, 40],
])('%s: enough, and none twice', (_name, names, least) => {
  expect(names.length).toBeGreaterThanOrEqual(least)
  expect(new Set(names).size).toBe(names.length)
})

test('example companies are unique, in every sector and every municipality', () => {
  expect(exampleCompanies.length).toBeGreaterThanOrEqual(80)
  expect(new Set(exampleCompanies.map(({ name }) => name)).size).toBe(exampleCompanies.length)
  for (const sector of sectors)
    expect(
      exampleCompanies.some((one) => one.sector === sector),
      sector,
    ).toBe(true)
  const municipalities = new Set(places.map(({ municipality }) => municipality))
  for (const { municipality } of exampleCompanies) expect(municipalities).toContain(municipality)
  for (const municipality of municipalities) expect(exampleCompanies.some((one) => one.municipality === municipality)).toBe(true)
})
