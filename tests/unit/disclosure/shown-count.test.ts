import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicDisclosure } from '#app/features/disclosure/model.ts'
import { shownCount, shownPeople } from '#app/features/disclosure/rules.ts'
import { disclosureNote } from '#app/features/disclosure/texts/nl.ts'

describe('a count that leaves the office', () => {
  test.each([
    [0, 'minder dan 5', null],
    [1, 'minder dan 5', null],
    [4, 'minder dan 5', null],
    [5, '5', 5],
    [9, '5', 5],
    [10, '10', 10],
    [44, '40', 40],
    [1234, '1.230', 1230],
  ])('%i is shown as %s', (count, text, value) => {
    expect(shownCount(count)).toEqual({ text, value })
  })

  test('another threshold and step', () => {
    expect(shownCount(9, { threshold: 10, step: 10 })).toEqual({ text: 'minder dan 10', value: null })
    expect(shownCount(19, { threshold: 10, step: 10 })).toEqual({ text: '10', value: 10 })
    expect(shownCount(5, { threshold: 5, step: 3 })).toEqual({ text: '5', value: 5 })
  })

  test.each([-1, 1.5, Number.NaN])('%d is no count', (count) => {
    expect(() => shownCount(count)).toThrow(RangeError)
  })

  test('never above the count, never more than a step below, never a hidden number', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        const { value } = shownCount(count)
        if (count < 5) return value === null
        return value !== null && value <= count && count - value < 5 && value % 5 === 0
      }),
    )
  })

  test('words go with it', () => {
    expect(shownPeople(17, 'kandidaten')).toBe('15 kandidaten')
    expect(disclosureNote(publicDisclosure)).toContain('minder dan 5')
  })
})
