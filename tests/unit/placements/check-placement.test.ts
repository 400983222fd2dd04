import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contractKinds } from '#app/core/classifications.ts'
import { placementLimits, wageExceptions, type PlacementFacts } from '#app/features/placements/model.ts'
import { checkPlacement } from '#app/features/placements/rules/check-placement.ts'
import { compareVersions, placementFields, placementStatus } from '#app/features/placements/rules/compare-versions.ts'
import { minimumWageRows as table } from '#db/reference/minimum-wage.ts'

const today = '2026-11-22'
const job: PlacementFacts = {
  employerId: 'e1',
  personRef: 'p1',
  candidateId: 'c1',
  vacancyId: 'v1',
  occupationCode: '9112',
  contractKind: 'tijdelijk',
  startsOn: '2026-12-01',
  expectedEndOn: '2027-05-31',
  minutesPerWeek: 1440,
  payCentsPerHour: 1499,
  municipality: 'wijchen',
  source: 'voorstel',
  outflow: 'deeltijd',
  wageException: null,
}
const check = (change: Partial<PlacementFacts>, age?: number) => checkPlacement({ ...job, ...change }, { table, today, age })
const codes = (change: Partial<PlacementFacts>, age?: number) => check(change, age).refusals.map(({ code }) => code)

test('a believable placement at the minimum wage is taken', () => {
  expect(check({})).toEqual({ refusals: [], warnings: [], wageCheck: 'voldoet', minimumCents: 1499 })
})

test.each([
  [{ payCentsPerHour: 1498 }, undefined, ['onder-minimumloon']],
  [{ payCentsPerHour: 0 }, undefined, ['onder-minimumloon']],
  [{ payCentsPerHour: 899 }, 19, []],
  [{ payCentsPerHour: 898 }, 19, ['onder-minimumloon']],
  [{ payCentsPerHour: 787, contractKind: 'bbl' }, 19, []],
  [{ payCentsPerHour: 787 }, 19, ['onder-minimumloon']],
  [{ payCentsPerHour: 14.99 }, undefined, ['loon-ongeldig']],
  [{ payCentsPerHour: -1 }, undefined, ['loon-ongeldig']],
  [
    { payCentsPerHour: 0, contractKind: 'proefplaatsing', wageException: 'proefplaatsing', expectedEndOn: '2027-01-31' },
    undefined,
    [],
  ],
  [{ payCentsPerHour: 0, contractKind: 'proefplaatsing', expectedEndOn: '2027-01-31' }, undefined, ['onder-minimumloon']],
  [{ payCentsPerHour: 0, wageException: 'proefplaatsing' }, undefined, ['uitzondering-past-niet']],
  [
    { payCentsPerHour: 0, contractKind: 'vast', expectedEndOn: null, wageException: 'stage' },
    undefined,
    ['uitzondering-past-niet'],
  ],
  [{ payCentsPerHour: 900, wageException: 'loondispensatie' }, undefined, []],
  [{ payCentsPerHour: 0, wageException: 'loondispensatie' }, undefined, ['loon-ongeldig']],
  [{ payCentsPerHour: 0, wageException: 'participatieplaats' }, undefined, []],
  [{ startsOn: '2027-11-22', expectedEndOn: '2028-06-01', payCentsPerHour: 9000 }, undefined, []],
  [{ startsOn: '2027-11-23', expectedEndOn: '2028-06-01', payCentsPerHour: 9000 }, undefined, ['start-te-ver-vooruit']],
  [{ startsOn: '2021-11-22' }, undefined, []],
  [{ startsOn: '2021-11-21' }, undefined, ['start-te-ver-terug']],
  [{ startsOn: '2026-02-30' }, undefined, ['start-ongeldig']],
  [{ expectedEndOn: '2026-11-30' }, undefined, ['einde-voor-start']],
  [{ expectedEndOn: '2026-12-01' }, undefined, []],
  [{ expectedEndOn: null }, undefined, ['einde-nodig']],
  [{ contractKind: 'oproep', expectedEndOn: null }, undefined, []],
  [{ contractKind: 'vast' }, undefined, ['vast-zonder-einde']],
  [
    { contractKind: 'proefplaatsing', wageException: 'proefplaatsing', expectedEndOn: '2027-06-02' },
    undefined,
    ['proefplaatsing-te-lang'],
  ],
  [{ minutesPerWeek: 59 }, undefined, ['uren-buiten-grenzen']],
  [{ minutesPerWeek: 60 }, undefined, []],
  [{ minutesPerWeek: 3600 }, undefined, []],
  [{ minutesPerWeek: 3601 }, undefined, ['uren-buiten-grenzen']],
  [
    { minutesPerWeek: 0, payCentsPerHour: 1, contractKind: 'vast' },
    undefined,
    ['vast-zonder-einde', 'uren-buiten-grenzen', 'onder-minimumloon'],
  ],
] as const)('%j at age %s: %j', (change, age, expected) => {
  expect(codes(change, age)).toEqual(expected)
})

test('past the last known minimum wage nothing is called good', () => {
  expect(check({ startsOn: '2027-01-01' })).toMatchObject({
    refusals: [],
    warnings: ['minimumloon-onbekend'],
    wageCheck: 'onbekend',
  })
})

test('a refusal without an age says against which scale', () => {
  expect(check({ payCentsPerHour: 1200 }).warnings).toEqual(['leeftijd-onbekend'])
  expect(check({ payCentsPerHour: 1200 }, 40).warnings).toEqual([])
})

test('no pay under a known minimum gets through without a named exception', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...contractKinds),
      fc.constantFrom(null, ...wageExceptions),
      fc.integer({ min: 0, max: 1498 }),
      fc.constantFrom('2026-07-01', '2026-12-31'),
      (contractKind, wageException, payCentsPerHour, startsOn) => {
        const result = check({ contractKind, wageException, payCentsPerHour, startsOn }, 21)
        const refused = result.refusals.some(({ field }) => field === 'payCentsPerHour')
        expect(refused || wageException !== null).toBe(true)
        expect(result.wageCheck === 'voldoet').toBe(wageException === null)
      },
    ),
  )
})

test('the limits are those of the form', () => {
  expect(placementLimits).toMatchObject({ minutesMin: 60, minutesMax: 3600, yearsAhead: 1, yearsBack: 5 })
})

test('two versions: what changed, with old and new value', () => {
  expect(compareVersions(job, job)).toEqual([])
  expect(compareVersions(job, { ...job, minutesPerWeek: 1920, expectedEndOn: null })).toEqual([
    { field: 'expectedEndOn', before: '2027-05-31', after: null },
    { field: 'minutesPerWeek', before: 1440, after: 1920 },
  ])
  expect([...placementFields].sort()).toEqual(Object.keys(job).sort())
})

test.each([
  [null, 'loopt'],
  ['2026-11-22', 'loopt'],
  ['2026-11-21', 'beëindigd'],
])('last day %s on 22 November: %s', (endedOn, status) => {
  expect(placementStatus(endedOn, today)).toBe(status)
})
