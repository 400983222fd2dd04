import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '#app/boot/example/chance.ts'

const draws = (seed: string, count = 50) => {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => chance.next())
}

describe('chance from a seed', () => {
  test('the same seed gives the same row, another seed another', () => {
    expect(draws('a')).toEqual(draws('a'))
    expect(draws('a')).not.toEqual(draws('b'))
  })

  test('a branch depends on its name only, not on what was drawn before', () => {
    const early = chanceFrom('a').branch('x')
    const root = chanceFrom('a')
    root.next()
    expect(root.branch('x').next()).toBe(early.next())
    expect(chanceFrom('a').branch('x').next()).not.toBe(chanceFrom('a').branch('y').next())
  })

  test('whole numbers stay between their bounds and reach both', () => {
    const chance = chanceFrom('bounds')
    const seen = new Set(Array.from({ length: 300 }, () => chance.int(3, 6)))
    expect([...seen].sort()).toEqual([3, 4, 5, 6])
  })

  test('weights decide how often', () => {
    const chance = chanceFrom('weights')
    const times = Array.from({ length: 4000 }, () => chance.weighted([[3, 'a'], [1, 'b'], [0, 'c']]))
    const share = times.filter((one) => one === 'a').length / times.length
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.8)
    expect(times).not.toContain('c')
  })

  test('some of a list: different ones, never more than there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(20), fc.string(), (list, n, seed) => {
        const taken = chanceFrom(seed).some(list, n)
        expect(new Set(taken).size).toBe(Math.min(n, list.length))
        for (const one of taken) expect(list).toContain(one)
      }),
    )
  })

  test('nothing can be picked from an empty list', () => {
    expect(() => chanceFrom('a').pick([])).toThrow(RangeError)
  })
})
