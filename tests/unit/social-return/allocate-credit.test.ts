import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '#app/core/dates.ts'
import { monthParts, type CountedPeriod, type ValueTable } from '#app/features/social-return/model.ts'
import { allocateCredit, type AllocationQuestion, type CreditContract } from '#app/features/social-return/rules/allocate-credit.ts'
import { noDoubleCounting } from '#app/features/social-return/rules/no-double-counting.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'

const table = (id: string): ValueTable => {
  const found = socialReturnTables.find((candidate) => candidate.id === id)
  if (!found) throw new Error(id)
  return found
}
const haaglanden = table('haaglanden-2023-07')
const contract = (id: string, startsOn: IsoDate, endsOn: IsoDate, values = haaglanden): CreditContract => ({ id, startsOn, endsOn, table: values })
const placement: AllocationQuestion['placement'] = {
  startsOn: '2026-04-01',
  expectedEndOn: '2026-12-31',
  endedOn: null,
  minutesPerWeek: 1440,
  contractKind: 'tijdelijk',
  wageException: null,
}
const ask = (change: Partial<AllocationQuestion> = {}) =>
  allocateCredit({
    placement,
    personRef: 'p1',
    claim: 'participatiewet',
    contracts: [contract('a', '2026-01-01', '2027-12-31')],
    counted: [],
    ...change,
  })
const counted = (contractId: string, from: IsoDate, to: IsoDate, personRef = 'p1'): CountedPeriod => ({
  creditId: `c-${contractId}-${from}`,
  contractId,
  personRef,
  from,
  to,
  sharePermille: 1000,
})

describe('one contract', () => {
  test('nine months of 24 hours count under the frozen table', () => {
    expect(ask()).toMatchObject({
      credits: [{ contractId: 'a', block: 'participatiewet', from: '2026-04-01', to: '2026-12-31', credit: { valueCents: 2_000_000 } }],
      refused: [],
    })
  })

  test.each([
    ['nobody said anything: the lowest block', { claim: undefined }, 'nug', 250_000],
    ['a block that the table does not have', { claim: 'bestaat-niet' }, null, ['blok-nodig']],
    ['no lowest block in the table', { claim: undefined, contracts: [contract('a', '2026-01-01', '2027-12-31', table('harlingen'))] }, null, ['blok-nodig']],
    ['a block for invoices', { claim: 'sw-inkoop' }, null, ['blok-nodig']],
    ['staff said it does not count', { claim: null }, null, ['telt-niet-mee']],
    ['a trial placement', { placement: { ...placement, contractKind: 'proefplaatsing' as const } }, null, ['geen-dienstverband']],
    ['outside the contract', { contracts: [contract('a', '2028-01-01', '2028-12-31')] }, null, ['te-vroeg-in-dienst']],
  ])('%s', (_name, change, block, expected) => {
    const { credits, refused } = ask(change as Partial<AllocationQuestion>)
    if (block === null) expect([credits, refused]).toEqual([[], [{ contractId: 'a', rules: expected }]])
    else expect(credits).toMatchObject([{ block, credit: { valueCents: expected } }])
  })
})

describe('a month of a person counts once', () => {
  test('the contract that ends first is served first, the other gets what is left', () => {
    const { credits } = ask({
      contracts: [contract('b', '2026-01-01', '2027-12-31'), contract('a', '2026-01-01', '2026-06-30')],
    })
    expect(credits.map(({ contractId, from, to }) => [contractId, from, to])).toEqual([
      ['a', '2026-04-01', '2026-06-30'],
      ['b', '2026-07-01', '2026-12-31'],
    ])
    expect(credits[1]?.credit.rules).toContain('al-geteld')
  })

  test('where it counts already comes first, whatever ends earlier', () => {
    const { credits } = ask({
      contracts: [contract('b', '2026-01-01', '2027-12-31'), contract('a', '2026-01-01', '2026-06-30')],
      standing: ['b'],
    })
    expect(credits.map(({ contractId, from, to }) => [contractId, from, to])).toEqual([['b', '2026-04-01', '2026-12-31']])
  })

  test('what another contract counts already is left out, wherever it is', () => {
    const { credits } = ask({ counted: [counted('elsewhere', '2026-01-01', '2026-09-30')] })
    expect(credits).toMatchObject([{ from: '2026-10-01', to: '2026-12-31' }])
  })

  test('nothing free: nothing counts', () => {
    expect(ask({ counted: [counted('elsewhere', '2026-01-01', '2026-12-31')] }).refused).toEqual([{ contractId: 'a', rules: ['al-geteld'] }])
  })

  test('another person does not stand in the way', () => {
    expect(ask({ counted: [counted('elsewhere', '2026-01-01', '2026-12-31', 'p2')] }).credits).toHaveLength(1)
  })
})

test('the longest period holds for a person over several placements on one contract', () => {
  const before = counted('a', '2026-01-01', '2026-06-30')
  const { credits } = ask({
    claim: 'nug',
    placement: { ...placement, startsOn: '2026-07-01', expectedEndOn: '2027-12-31' },
    counted: [before],
  })
  expect(credits).toMatchObject([{ from: '2026-07-01', to: '2026-12-31', credit: { countedParts: 6 * monthParts } }])
  expect(credits[0]?.credit.rules).toContain('maximum-maanden')
})

test('whatever the dates: no day of a person twice, and no contract above the longest period', () => {
  const day = fc.integer({ min: 0, max: 1100 }).map((n) => addDays('2026-01-01', n))
  const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 3 }), fc.array(period, { minLength: 1, maxLength: 4 }), (contracts, placements) => {
      const known: CountedPeriod[] = []
      const parts = new Map<string, number>()
      placements.forEach(({ from, to }, index) => {
        const { credits } = ask({
          claim: 'nug',
          contracts: contracts.map((one, at) => contract(`k${at}`, one.from, one.to)),
          placement: { ...placement, startsOn: from, expectedEndOn: to },
          counted: known,
        })
        for (const credit of credits) {
          const wanted = { ...counted(credit.contractId, credit.from, credit.to), creditId: `n${index}-${credit.contractId}` }
          expect(noDoubleCounting(known, wanted).ok).toBe(true)
          known.push(wanted)
          parts.set(credit.contractId, (parts.get(credit.contractId) ?? 0) + credit.credit.countedParts)
        }
      })
      for (const sum of parts.values()) expect(sum).toBeLessThanOrEqual(12 * monthParts)
    }),
  )
})
