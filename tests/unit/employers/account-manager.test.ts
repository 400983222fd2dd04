import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseAccountManager } from '#app/features/employers/rules.ts'

const routing = { byMunicipality: { wijchen: 'gemeente-wijchen' }, otherwise: 'werkbedrijf' }
const person = (userId: string, organisationId: string, employers: number) => ({ userId, organisationId, employers })

describe('who looks after a new employer', () => {
  const people = [person('a', 'werkbedrijf', 4), person('b', 'werkbedrijf', 2), person('c', 'werkbedrijf', 2), person('w', 'gemeente-wijchen', 90), person('u', 'uwv', 0)]
  test.each([
    ['wijchen', 'w'],
    ['druten', 'b'],
    [null, 'b'],
  ])('%s: %s', (municipality, userId) => {
    expect(chooseAccountManager(people, routing, municipality)).toBe(userId)
  })

  test('the partner for the rest steps in, then anybody', () => {
    expect(chooseAccountManager([person('a', 'werkbedrijf', 1), person('u', 'uwv', 0)], routing, 'wijchen')).toBe('a')
    expect(chooseAccountManager([person('u', 'uwv', 0)], routing, 'wijchen')).toBe('u')
    expect(chooseAccountManager([], routing, 'wijchen')).toBeNull()
  })

  test('the order in which people are given has no effect', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), fc.constantFrom('wijchen', 'druten', null), (shuffled, municipality) => {
        expect(chooseAccountManager(shuffled, routing, municipality)).toBe(chooseAccountManager(people, routing, municipality))
      }),
    )
  })
})
