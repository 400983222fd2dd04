import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#app/core/dates.ts'
import type { CountedPeriod } from '#app/features/social-return/model.ts'
import { freePeriods, noDoubleCounting } from '#app/features/social-return/rules/no-double-counting.ts'

const period = (creditId: string, from: string, to: string, sharePermille = 1000, personRef = 'p1'): CountedPeriod => ({
  creditId,
  contractId: `contract-${creditId}`,
  personRef,
  from,
  to,
  sharePermille,
})
const spring = period('a', '2026-03-01', '2026-05-31')

test.each([
  ['the same days', period('b', '2026-03-01', '2026-05-31'), false],
  ['one day in common', period('b', '2026-05-31', '2026-08-31'), false],
  ['the day after', period('b', '2026-06-01', '2026-08-31'), true],
  ['another person', period('b', '2026-03-01', '2026-05-31', 1000, 'p2'), true],
  ['a correction of the credit itself', period('a', '2026-03-01', '2026-07-31'), true],
  ['a share of one permille beside a whole', period('b', '2026-04-01', '2026-04-01', 1), false],
])('%s', (_name, wanted, allowed) => {
  expect(noDoubleCounting([spring], wanted).ok).toBe(allowed)
})

test('shares may add up to one', () => {
  const half = period('a', '2026-03-01', '2026-05-31', 500)
  expect(noDoubleCounting([half], period('b', '2026-03-01', '2026-05-31', 500)).ok).toBe(true)
  expect(noDoubleCounting([half], period('b', '2026-03-01', '2026-05-31', 501)).ok).toBe(false)
})

test('a refusal names the credit, the contract and the days', () => {
  expect(noDoubleCounting([spring], period('b', '2026-01-01', '2026-12-31'))).toEqual({
    ok: false,
    refusal: {
      code: 'dubbel-geteld',
      conflicts: [{ creditId: 'a', contractId: 'contract-a', from: '2026-03-01', to: '2026-05-31' }],
    },
  })
  expect(freePeriods([spring], period('b', '2026-01-01', '2026-12-31'))).toEqual([
    { from: '2026-01-01', to: '2026-02-28' },
    { from: '2026-06-01', to: '2026-12-31' },
  ])
})

test('whatever is let in, no day of a person counts for more than one', () => {
  const claim = fc.tuple(fc.nat(60), fc.nat(30), fc.constantFrom(250, 500, 1000))
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
      const counted: CountedPeriod[] = []
      claims.forEach(([start, length, share], index) => {
        const from = addDays('2026-01-01', start)
        const wanted = period(String(index), from, addDays(from, length), share)
        const whole = noDoubleCounting(counted, wanted)
        const free = freePeriods(counted, wanted)
        const freeDays = free.reduce((sum, part) => sum + daysBetween(part.from, part.to) + 1, 0)
        expect(whole.ok).toBe(freeDays === length + 1)
        free.forEach((part, n) => counted.push({ ...wanted, ...part, creditId: `${index}-${n}` }))
      })
      for (let n = 0; n <= 90; n += 1) {
        const day = addDays('2026-01-01', n)
        const sum = counted
          .filter(({ from, to }) => from <= day && to >= day)
          .reduce((total, { sharePermille }) => total + sharePermille, 0)
        expect(sum).toBeLessThanOrEqual(1000)
      }
    }),
    { numRuns: 60 },
  )
})
