import { describe, expect, test } from 'vitest'
import type { DatedAmount } from '#app/features/instruments/model.ts'
import { shownAmounts } from '#app/features/instruments/rules/amounts-of-scheme.ts'
import { employerTerms, termPromises } from '#app/features/instruments/rules/employer-terms.ts'
import { indicativeAmount } from '#app/features/instruments/rules/indicative-amount.ts'
import type { SchemePlacement } from '#app/features/instruments/rules/scheme-facts.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'
import { schemeAmountRows } from '#db/reference/scheme-amounts.ts'

const table: DatedAmount[] = [...minimumWageRows, ...schemeAmountRows]
const job: SchemePlacement = {
  contractKind: 'tijdelijk',
  startsOn: '2026-11-30',
  expectedEndOn: '2027-11-29',
  minutesPerWeek: 1440,
  payCentsPerHour: 1600,
  occupationCode: '9333-01',
  source: 'rechtstreeks',
  wageException: null,
}

describe('what an employer can do, and until when', () => {
  test('in order of date, each once, with the schemes it belongs to', () => {
    expect(employerTerms(job, table).map(({ term, schemes }) => [term.dueOn, term.code, schemes])).toEqual([
      ['2026-12-30', 'doelgroepregister-nakijken', ['lkv_banenafspraak']],
      ['2027-02-28', 'doelgroepverklaring', ['lkv_arbeidsgehandicapt']],
      ['2027-05-30', 'lks-aanvragen', ['lks']],
      ['2027-10-29', 'aanzeggen', []],
    ])
  })

  test.each([
    ['a trial placement has none', { contractKind: 'proefplaatsing', wageException: 'proefplaatsing' }, []],
    ['before 2026 the jobs agreement needs a declaration too', { startsOn: '2025-11-03' }, ['doelgroepregister-nakijken', 'doelgroepverklaring', 'lks-aanvragen', 'aanzeggen']],
    ['a permanent contract needs no notice', { contractKind: 'vast', expectedEndOn: null }, ['doelgroepregister-nakijken', 'doelgroepverklaring', 'lks-aanvragen']],
    ['nor does a contract under six months', { expectedEndOn: '2027-03-31' }, ['doelgroepregister-nakijken', 'doelgroepverklaring', 'lks-aanvragen']],
  ] as const)('%s', (_name, change, codes) => {
    expect(employerTerms({ ...job, ...change } as SchemePlacement, table).map(({ term }) => term.code)).toEqual(codes)
  })

  test('only what can run out is reminded of', () => {
    expect(termPromises(job, table)).toEqual([
      { kind: 'regeling-termijn', dueOn: '2027-02-28', facts: { term: 'doelgroepverklaring', scheme: 'lkv_arbeidsgehandicapt' } },
      { kind: 'regeling-termijn', dueOn: '2027-05-30', facts: { term: 'lks-aanvragen', scheme: 'lks' } },
    ])
  })
})

describe('what a scheme may be worth for a job', () => {
  test.each([
    ['lks', { cents: 145_464, unit: 'per maand', atMost: true }],
    ['lks_forfaitair', { cents: 103_903, unit: 'per maand', atMost: false }],
    ['lkv_banenafspraak', { cents: 126_048, unit: 'per jaar' }],
    ['lkv_arbeidsgehandicapt', { cents: 380_640, unit: 'per jaar' }],
  ] as const)('%s', (id, amount) => {
    expect(indicativeAmount(id, job, table)).toMatchObject({ ...amount, source: expect.stringMatching(/\w/), date: '2026-11-30' })
  })

  test('no amount for a scheme without one, and never an old amount past the last known day', () => {
    expect(indicativeAmount('no_risk', job, table)).toBeNull()
    expect(indicativeAmount('lks', { ...job, startsOn: '2027-01-01' }, table)).toBe('onbekend')
    expect(indicativeAmount('lkv_banenafspraak', { ...job, startsOn: '2027-01-01' }, table)).toBe('onbekend')
  })
})

describe('the amounts of a scheme on a day', () => {
  test('of each key the one that holds', () => {
    expect(shownAmounts('lkv_banenafspraak', table, '2026-11-30').map(({ amount, holds }) => [amount.kind, amount.value, holds])).toEqual([
      ['lkv-uur', 101, true],
      ['lkv-maximum', 200_000, true],
    ])
  })

  test('past its last day it says so', () => {
    expect(shownAmounts('praktijkleren', table, '2026-11-30').map(({ holds }) => holds)).toEqual([false, false])
    expect(shownAmounts('lkv_banenafspraak', table, '2027-01-01').every(({ holds }) => !holds)).toBe(true)
  })

  test.each(['bestaat-niet', 'constructor', 'meedoenbalie'])('%s has none', (id) => expect(shownAmounts(id, table, '2026-11-30')).toEqual([]))
})
