import { expect, test } from 'vitest'
import { createAnalyser } from '#search/analysis/analyser.ts'
import type { CandidateForIndex } from '#search/candidates.ts'
import { toCandidateDocument } from '#search/candidates.ts'
import { differenceOf, isSame } from '#search/compare.ts'
import { dayNumber, hoursBandsOf, storedCoordinate } from '#search/documents.ts'
import { candidateRecord, quoted } from '#search/meilisearch/plans.ts'

test.each([
  [0, 8, ['0-12']],
  [12, 12, ['0-12']],
  [12, 13, ['0-12', '13-24']],
  [24, 32, ['13-24', '25-32']],
  [32, 36, ['25-32', '33-40']],
  [40, 48, ['33-40']],
  [0, 40, ['0-12', '13-24', '25-32', '33-40']],
])('hours %i to %i are in %o', (from, to, bands) => {
  expect(hoursBandsOf(from, to)).toEqual(bands)
})

test.each([
  ['2026-11-22', 20261122],
  ['2026-11-22T06:44:37.000Z', 20261122],
  [null, 99991231],
])('%s as a number is %i', (date, expected) => {
  expect(dayNumber(date)).toBe(expected)
})

test.each([
  ['plain', '"plain"'],
  ['a"b', '"a\\"b"'],
  ['a\\', '"a\\\\"'],
  ['a\\"b', '"a\\\\\\"b"'],
  ['a\nb', '"a b"'],
])('the value %j is quoted as %j', (value, expected) => {
  expect(quoted(value)).toBe(expected)
})

test('coordinates are Float32, or absent', () => {
  expect(storedCoordinate(51.8426)).toBe(Math.fround(51.8426))
  expect(storedCoordinate(Number.NaN)).toBeNull()
  expect(storedCoordinate(null)).toBeNull()
})

test('what the index lacks', () => {
  const difference = differenceOf(
    'vacancy',
    new Map([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]),
    new Map([
      ['a', 1],
      ['b', 1],
      ['d', 1],
    ]),
  )
  expect(difference).toEqual({ entity: 'vacancy', outdated: ['b', 'c'], surplus: ['d'] })
  expect(isSame(difference)).toBe(false)
  expect(isSame(differenceOf('vacancy', new Map([['a', 1]]), new Map([['a', 1]])))).toBe(true)
})

test('nothing that names a person or a group reaches the index of candidates', () => {
  const row = {
    id: 'c1',
    number: 'K-2026-00001',
    occupationCodes: ['5120'],
    occupationTitles: ['Kok'],
    skills: [],
    sectors: [],
    hoursMin: 0,
    hoursMax: 40,
    availableFrom: null,
    postcode4: '6511',
    lat: null,
    lon: null,
    licences: [],
    dutchLevel: 'b1',
    education: 'geen',
    organisationId: 'o1',
    version: 1,
    name: 'Fatima Zijlstra',
    birthDate: '1990-01-01',
    phone: '0612345678',
    group: 'statushouder',
  } satisfies CandidateForIndex & Record<string, unknown>
  const analyser = createAnalyser({ labels: [] })
  const held = JSON.stringify(candidateRecord(toCandidateDocument(row), analyser)).toLowerCase()
  for (const secret of ['fatima', 'zijlstra', '1990', '0612345678', 'statushouder']) expect(held).not.toContain(secret)
})
