import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contractKinds, reportingGroups } from '#app/core/classifications.ts'
import { schemeIds, staffOnlyReasons, type SchemeId } from '#app/features/instruments/model.ts'
import { termAfterStart } from '#app/features/instruments/rules/amounts.ts'
import { placementTerms } from '#app/features/instruments/rules/placement-terms.ts'
import { nothingKnown, type SchemePlacement, type StaffFacts } from '#app/features/instruments/rules/scheme-facts.ts'
import {
  placementSchemeIds,
  schemesForEmployer,
  schemesForPlacement,
} from '#app/features/instruments/rules/schemes-for-placement.ts'
import { excludes, oneAtATime } from '#app/features/instruments/rules/stacking.ts'
import { placementSources, wageExceptions } from '#app/features/placements/model.ts'
import { schemeAmountRows as table } from '#db/reference/scheme-amounts.ts'

const job: SchemePlacement = {
  contractKind: 'tijdelijk',
  startsOn: '2026-09-01',
  expectedEndOn: '2027-02-28',
  minutesPerWeek: 1440,
  payCentsPerHour: 1550,
  occupationCode: '9112',
  source: 'voorstel',
  wageException: null,
}
const outcome = (id: SchemeId, facts: Partial<SchemePlacement> = {}, staff: Partial<StaffFacts> = {}) => {
  const found = schemesForPlacement({ ...job, ...facts }, { ...nothingKnown, ...staff }, table).find(
    ({ schemeId }) => schemeId === id,
  )
  if (!found) throw new Error(`${id} is not judged`)
  return found
}

test.each([
  ['lks', {}, {}, 'navragen'],
  ['lks', {}, { municipalitySupport: 'ja' }, 'waarschijnlijk'],
  ['lks', {}, { wageSubsidyGranted: true }, 'zeker'],
  ['lks', { wageException: 'loondispensatie' }, {}, 'nee'],
  ['lks', {}, { wswJob: true }, 'nee'],
  ['lks', { contractKind: 'proefplaatsing' }, {}, 'nee'],
  ['loondispensatie', {}, { wageSubsidyGranted: true }, 'nee'],
  ['loondispensatie', { wageException: 'loondispensatie' }, {}, 'zeker'],
  ['lkv_banenafspraak', {}, {}, 'navragen'],
  ['lkv_banenafspraak', {}, { inRegister: true }, 'zeker'],
  ['lkv_banenafspraak', {}, { inRegister: false }, 'nee'],
  ['lkv_banenafspraak', {}, { aboveStatePensionAge: true }, 'nee'],
  ['lkv_banenafspraak', { contractKind: 'beschut' }, { inRegister: true }, 'nee'],
  ['lkv_arbeidsgehandicapt', { contractKind: 'beschut' }, {}, 'nee'],
  ['lkv_oudere', {}, {}, 'nee'],
  ['lkv_oudere', { startsOn: '2023-10-01' }, {}, 'navragen'],
  ['liv', {}, {}, 'nee'],
  ['no_risk', {}, {}, 'navragen'],
  ['no_risk', {}, { inRegister: true }, 'waarschijnlijk'],
  ['no_risk', { contractKind: 'beschut' }, {}, 'waarschijnlijk'],
  ['awf_laag', { contractKind: 'vast' }, {}, 'zeker'],
  ['awf_laag', { contractKind: 'oproep' }, {}, 'nee'],
  ['awf_laag', { minutesPerWeek: 600 }, {}, 'navragen'],
  ['awf_laag', { minutesPerWeek: 600 }, { ageOnStart: 35 }, 'nee'],
  ['jobcoach_uwv_extern', {}, {}, 'navragen'],
  ['jobcoach_uwv_extern', { expectedEndOn: '2027-02-27' }, {}, 'nee'],
  ['jobcoach_uwv_extern', { minutesPerWeek: 660 }, {}, 'nee'],
  ['jobcoach_uwv_extern', {}, { municipalitySupport: 'ja' }, 'nee'],
  ['praktijkleren', { contractKind: 'bbl' }, {}, 'waarschijnlijk'],
  ['praktijkleren', {}, {}, 'nee'],
  ['sowis', { contractKind: 'vast', expectedEndOn: null }, {}, 'navragen'],
  ['sowis', { contractKind: 'vast' }, { groups: ['vijftigplus'] }, 'nee'],
  ['sowis', {}, {}, 'nee'],
  ['proefplaatsing_uwv', {}, {}, 'nee'],
  ['proefplaatsing_uwv', { contractKind: 'proefplaatsing' }, {}, 'navragen'],
  ['beschut_werk', { contractKind: 'beschut' }, {}, 'zeker'],
] as const)('%s with %j and %j: %s', (id, facts, staff, certainty) => {
  const result = outcome(id, facts as Partial<SchemePlacement>, staff as Partial<StaffFacts>)
  expect(result.certainty).toBe(certainty)
  expect(result.reasons.length).toBeGreaterThan(0)
})

test('what is shut out says by which scheme', () => {
  expect(outcome('lks', { wageException: 'loondispensatie' }).excludedBy).toBe('loondispensatie')
  expect(outcome('loondispensatie', {}, { wageSubsidyGranted: true }).excludedBy).toBe('lks')
  expect(outcome('lkv_arbeidsgehandicapt', { contractKind: 'beschut' }).excludedBy).toBe('beschut_werk')
  expect(outcome('jobcoach_uwv_intern', {}, { municipalitySupport: 'ja' }).excludedBy).toBe('jobcoach_gemeente')
})

test.each([
  ['lkv_arbeidsgehandicapt', 'doelgroepverklaring', '2026-12-01'],
  ['lkv_arbeidsgehandicapt', 'lkv-eind', '2029-08-31'],
  ['lks', 'lks-aanvragen', '2027-03-01'],
  ['lks_forfaitair', 'lks-forfaitair-eind', '2027-03-01'],
  ['no_risk', 'no-risk-eind', '2031-09-01'],
] as const)('%s has the term %s on %s', (id, code, dueOn) => {
  const term = outcome(id).terms.find((item) => item.code === code)
  expect(term).toMatchObject({ dueOn })
  expect(term?.law).not.toBe('')
})

test('the jobs agreement needs no declaration for a start in 2026, and does for one before', () => {
  expect(outcome('lkv_banenafspraak').terms.map(({ code }) => code)).toEqual(['doelgroepregister-nakijken'])
  expect(outcome('lkv_banenafspraak', { startsOn: '2025-12-31' }).terms.map(({ code }) => code)).toContain('doelgroepverklaring')
})

test.each([
  ['2026-08-31', 6, '2027-02-28', '2027-02-27'],
  ['2023-08-31', 6, '2024-02-29', '2024-02-28'],
  ['2026-11-22', 3, '2027-02-22', '2027-02-21'],
])('%s plus %i months is %s, warned for %s', (start, months, dueOn, warnOn) => {
  expect(termAfterStart(start, months)).toEqual({ dueOn, warnOn })
})

test.each([
  ['2026-09-01', '2027-02-28', '2027-01-28'],
  ['2026-09-01', '2027-02-27', null],
  ['2026-01-01', '2026-06-30', '2026-05-30'],
  ['2026-01-01', '2026-12-31', '2026-11-30'],
])('contract %s to %s: notice on %s', (startsOn, expectedEndOn, dueOn) => {
  const notice = placementTerms({ contractKind: 'tijdelijk', startsOn, expectedEndOn, wageException: null }).find(
    ({ code }) => code === 'aanzeggen',
  )
  expect(notice?.dueOn ?? null).toBe(dueOn)
})

test('a permanent job has no end and no notice, a trial only its end', () => {
  expect(
    placementTerms({ contractKind: 'vast', startsOn: '2026-09-01', expectedEndOn: null, wageException: null }).map(
      ({ code }) => code,
    ),
  ).toEqual(['duurzaam-6-maanden', 'duurzaam-12-maanden'])
  expect(
    placementTerms({
      contractKind: 'proefplaatsing',
      startsOn: '2026-09-01',
      expectedEndOn: null,
      wageException: 'proefplaatsing',
    }),
  ).toMatchObject([{ code: 'proefplaatsing-eind', dueOn: '2026-11-01' }])
})

const anyJob: fc.Arbitrary<SchemePlacement> = fc.record({
  contractKind: fc.constantFrom(...contractKinds),
  startsOn: fc.constantFrom('2023-11-01', '2024-02-29', '2025-12-31', '2026-08-31', '2027-01-01'),
  expectedEndOn: fc.constantFrom(null, '2027-01-31', '2028-06-30'),
  minutesPerWeek: fc.integer({ min: 60, max: 3600 }),
  payCentsPerHour: fc.integer({ min: 0, max: 4000 }),
  occupationCode: fc.constant('9112'),
  source: fc.constantFrom(...placementSources),
  wageException: fc.constantFrom(null, ...wageExceptions),
})
const maybe = fc.constantFrom(null, true, false)
const anyStaff: fc.Arbitrary<StaffFacts> = fc.record({
  ageOnStart: fc.option(fc.integer({ min: 15, max: 70 })),
  aboveStatePensionAge: maybe,
  wswJob: maybe,
  municipalitySupport: fc.constantFrom('ja', 'nee', 'onbekend'),
  inRegister: maybe,
  groups: fc.option(fc.subarray([...reportingGroups])),
  wageSubsidyGranted: maybe,
})

test('what an employer sees tells nothing on the person', () => {
  const secret: readonly string[] = staffOnlyReasons
  fc.assert(
    fc.property(anyJob, (facts) => {
      const shown = schemesForEmployer(facts, table)
      expect(shown.map(({ schemeId }) => schemeId)).toEqual(placementSchemeIds)
      expect(shown.flatMap(({ reasons }) => reasons).filter((reason) => secret.includes(reason))).toEqual([])
    }),
  )
})

test('two schemes that shut each other out are never both sure, and whatever is refused has no terms', () => {
  fc.assert(
    fc.property(anyJob, anyStaff, (facts, staff) => {
      const all = schemesForPlacement(facts, staff, table)
      const sure = all.filter(({ certainty }) => certainty === 'zeker')
      for (const a of sure) for (const b of all) if (excludes(a.schemeId, b.schemeId)) expect(b.certainty).toBe('nee')
      for (const refused of all.filter(({ certainty }) => certainty === 'nee')) expect(refused.terms).toEqual([])
    }),
  )
})

test('exclusion is symmetric and nothing excludes itself', () => {
  for (const a of schemeIds) {
    expect(excludes(a, a) || oneAtATime(a, a)).toBe(false)
    for (const b of schemeIds) {
      expect(excludes(a, b)).toBe(excludes(b, a))
      expect(oneAtATime(a, b)).toBe(oneAtATime(b, a))
    }
  }
  expect(excludes('lks', 'loondispensatie')).toBe(true)
  expect(excludes('lks', 'no_risk') || excludes('lks', 'lkv_banenafspraak') || excludes('no_risk', 'lkv_banenafspraak')).toBe(
    false,
  )
})
