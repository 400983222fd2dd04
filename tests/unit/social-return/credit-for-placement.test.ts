import { expect, test } from 'vitest'
import { canMove } from '#app/core/life-cycle.ts'
import { contractLifeCycle, contractStatuses, type ValueTable } from '#app/features/social-return/model.ts'
import { creditForPlacement, type PlacementCreditQuestion } from '#app/features/social-return/rules/credit-for-placement.ts'
import { roles } from '#app/features/access/model.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'

const table = (id: string): ValueTable => {
  const found = socialReturnTables.find((candidate) => candidate.id === id)
  if (!found) throw new Error(id)
  return found
}
type Change = Partial<Omit<PlacementCreditQuestion, 'placement'>> & { placement?: Partial<PlacementCreditQuestion['placement']> }
const credit = ({ placement = {}, ...change }: Change = {}) => {
  const result = creditForPlacement({
    table: table('haaglanden-2023-07'),
    contract: { startsOn: '2026-01-01', endsOn: '2027-12-31' },
    block: 'participatiewet',
    age: 57,
    ...change,
    placement: {
      startsOn: '2026-04-01',
      expectedEndOn: '2026-12-31',
      endedOn: null,
      minutesPerWeek: 1440,
      contractKind: 'tijdelijk',
      wageException: null,
      ...placement,
    },
  })
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

test('nine months of 24 hours at 57 are the worked example', () => {
  expect(credit()).toMatchObject({ valueCents: 2_500_000, rules: [], period: { from: '2026-04-01', to: '2026-12-31' } })
})

test.each([
  ['an early end counts up to that day', { placement: { endedOn: '2026-06-30' } }, 833_333, '2026-06-30'],
  ['counted up to today', { until: '2026-06-30' }, 833_333, '2026-06-30'],
  [
    'an open end counts to the end of the contract',
    { placement: { contractKind: 'vast', expectedEndOn: null } },
    5_833_334,
    '2027-12-31',
  ],
  [
    'what lies before the contract does not count',
    { placement: { startsOn: '2025-10-01', expectedEndOn: '2026-03-31' } },
    833_333,
    '2026-03-31',
  ],
  [
    'the longest period ends the count',
    { contract: { startsOn: '2026-01-01', endsOn: '2029-12-31' }, placement: { expectedEndOn: null } },
    6_666_667,
    '2028-03-31',
  ],
] as const)('%s', (_name, change, valueCents, to) => {
  const outcome = credit(change as Change)
  expect(Math.abs(outcome.valueCents - valueCents)).toBeLessThanOrEqual(1)
  expect(outcome.period?.to).toBe(to)
})

test.each([
  [{ block: null }, 'blok-nodig'],
  [{ placement: { contractKind: 'proefplaatsing' } }, 'geen-dienstverband'],
  [{ placement: { startsOn: '2024-12-31' } }, 'te-vroeg-in-dienst'],
  [{ placement: { startsOn: '2028-01-01', expectedEndOn: '2028-06-30' } }, 'buiten-looptijd'],
  [{ until: '2026-03-31' }, 'buiten-looptijd'],
  [{ table: table('harlingen'), block: 'ww-kort', placement: { minutesPerWeek: 660 } }, 'onder-minimumuren'],
] as const)('%j counts for nothing: %s', (change, rule) => {
  expect(credit(change as Change)).toMatchObject({ valueCents: 0, rules: [rule], period: null })
})

test('a permanent contract brings the bonus of a table that has one', () => {
  const posts = credit({ table: table('utrecht'), block: 'ww', age: undefined, placement: { contractKind: 'vast' } }).posts
  expect(posts).toEqual([
    { post: 'blok', valueCents: 1_000_000 },
    { post: 'bonus vast contract', valueCents: 500_000 },
  ])
})

test('two halves on two contracts are one whole', () => {
  expect(credit({ sharePermille: 500 }).valueCents * 2).toBe(credit().valueCents)
})

test('only a coordinator approves a plan or decides the outcome; nothing follows on closed', () => {
  for (const from of contractStatuses) {
    for (const to of contractStatuses) {
      for (const role of roles) {
        if (canMove(contractLifeCycle, from, to, role) && to !== 'plan_ingediend' && role !== 'system') {
          expect(role).toBe('social-return-coordinator')
        }
        if (from === 'afgerond') expect(canMove(contractLifeCycle, from, to, role)).toBe(false)
      }
    }
  }
  expect(canMove(contractLifeCycle, 'concept', 'plan_ingediend', 'employer')).toBe(true)
  expect(canMove(contractLifeCycle, 'plan_ingediend', 'plan_goedgekeurd', 'employer')).toBe(false)
})
