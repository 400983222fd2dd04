import { expect, test } from 'vitest'
import { schemeIds } from '#app/features/instruments/model.ts'
import { schemes } from '#db/reference/schemes.ts'

const ids = schemes.map(({ id }) => id)

test('every scheme of the model is in the catalogue, once', () => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of schemeIds) expect(ids).toContain(id)
})

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s is complete', (_id, scheme) => {
  for (const text of [scheme.name, scheme.summary, scheme.forWhom, scheme.gives, scheme.duration, scheme.howToApply]) {
    expect(text.length).toBeGreaterThan(3)
  }
  expect(scheme.source.length).toBeGreaterThan(5)
  expect(scheme.decidedBy.length).toBeGreaterThan(2)
  expect(scheme.executors.length).toBeGreaterThan(0)
  expect(scheme.checkedOn).toBe('2026-11-22')
  for (const combination of scheme.combinations) expect(ids).toContain(combination.with)
  if (scheme.validFrom !== null && scheme.validTo !== null) expect(scheme.validFrom < scheme.validTo).toBe(true)
  if (scheme.status === 'geldig' && scheme.validTo !== null) expect(scheme.validTo >= '2026-11-22').toBe(true)
  if (scheme.deadline.moment === 'na-start' && scheme.id !== 'jobcoach_uwv_intern') {
    expect(scheme.deadline.monthsAfterStart).toBeGreaterThan(0)
  }
})

test('what two schemes say of each other does not clash', () => {
  for (const scheme of schemes) {
    for (const combination of scheme.combinations) {
      const back = schemes.find(({ id }) => id === combination.with)?.combinations.find((other) => other.with === scheme.id)
      if (back) expect(back.allowed, `${scheme.id} and ${combination.with}`).toBe(combination.allowed)
    }
  }
})
