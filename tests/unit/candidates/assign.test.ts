import { describe, expect, test } from 'vitest'
import { chooseManager, partnerFor } from '#app/features/candidates/rules/assign.ts'

const managers = [
  { userId: 'b', organisationId: 'werkbedrijf', load: 3 },
  { userId: 'a', organisationId: 'werkbedrijf', load: 3 },
  { userId: 'c', organisationId: 'uwv', load: 0 },
]

describe('who guides a new candidate', () => {
  test.each([
    ['the fewest candidates at the partner, then by id', managers, 'werkbedrijf', 'a'],
    ['another partner', managers, 'uwv', 'c'],
    ['a partner without account managers: the fewest of all', managers, 'gemeente-druten', 'c'],
    ['nobody at all', [], 'werkbedrijf', null],
  ])('%s', (_, list, partner, expected) => expect(chooseManager(list, partner)).toBe(expected))
  test('the routing of the region decides the partner', () => {
    const region = { routing: { byMunicipality: { druten: 'werkbedrijf' }, otherwise: 'uwv' } }
    expect(partnerFor(region, 'druten')).toBe('werkbedrijf')
    expect(partnerFor(region, 'elders')).toBe('uwv')
  })
})
