import { describe, expect, test } from 'vitest'
import { findingErrors } from '#app/features/open-hiring/texts/finding-errors-nl.ts'
import { deadlineText } from '#app/features/open-hiring/texts/nl.ts'
import { hoursText, payText, waitingText } from '#app/features/open-hiring/texts/screens-nl.ts'
import { shownCount } from '#app/features/disclosure/rules.ts'

describe('texts of open hiring', () => {
  test.each([
    ['2026-11-24T23:00:00.000Z', 'uiterlijk op 24-11-2026'],
    ['2026-11-25T08:41:00.000Z', 'vóór 25-11-2026 om 09.41 uur'],
    ['2026-07-01T22:00:00.000Z', 'uiterlijk op 01-07-2026'],
  ])('a deadline of %s is "%s"', (moment, text) => expect(deadlineText(moment)).toBe(text))

  test.each([
    [0, 'Minder dan 5 mensen wachten'],
    [4, 'Minder dan 5 mensen wachten'],
    [5, 'Ongeveer 5 mensen wachten'],
    [14, 'Ongeveer 10 mensen wachten'],
  ])('%i who wait are told as "%s"', (count, text) => expect(waitingText(shownCount(count))).toBe(text))

  test('one amount or hour is not told as a range', () => {
    expect([payText(1600, 1600), payText(1600, 1700), hoursText(32, 32), hoursText(24, 32)]).toEqual(['€ 16,00', '€ 16,00 tot € 17,00', '32', '24 tot 32'])
  })

  test('findings land at their field, warnings at the box that says they were read', () => {
    const errors = findingErrors([
      { code: 'loon-onder-minimumloon', severity: 'blokkerend', facts: { loon: 1000, minimum: 1499, datum: '2026-11-22' } },
      { code: 'woord-geslacht', severity: 'blokkerend', facts: { woorden: 'man', plek: 'titel', grond: 'geslacht' } },
      { code: 'loon-lijkt-te-hoog', severity: 'waarschuwing', facts: { loon: 9000 } },
    ])
    expect(Object.keys(errors).sort()).toEqual(['functie', 'loon-van', 'toch'])
  })
})
