import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleFor } from '#app/components/chart-scale.ts'
import { partsOf } from '#app/components/stacked-bar.tsx'
import { levelOf } from '#app/components/tile-map.tsx'

test.each([
  { values: [], max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] },
  { values: [0], max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] },
  { values: [124, 41], max: 150, ticks: [0, 50, 100, 150] },
  { values: [45], max: 60, ticks: [0, 20, 40, 60] },
  { values: [100], max: 100, ticks: [0, 25, 50, 75, 100] },
  { values: [0.3], max: 0.3, ticks: [0, 0.1, 0.2, 0.3] },
  { values: [0, 5e-324], max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] },
  { values: [Number.NaN, 8], max: 8, ticks: [0, 2, 4, 6, 8] },
])('scale for $values ends at $max', ({ values, max, ticks }) => {
  expect(scaleFor(values)).toMatchObject({ max, ticks })
})

test('every value has its place between 0 and 100, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 2 }), (values) => {
      const scale = scaleFor(values)
      expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-6))
      const places = [...values].sort((a, b) => a - b).map(scale.at)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places.every((place) => place >= 0 && place <= 100)).toBe(true)
    }),
  )
})

test('parts of a stacked bar begin where the one before ends', () => {
  expect(partsOf([3, 0, 4])).toEqual([
    { start: 0, value: 3 },
    { start: 3, value: 0 },
    { start: 3, value: 4 },
  ])
})

test.each([
  [null, 74, 0],
  [0, 74, 0],
  [1, 74, 1],
  [45, 74, 3],
  [74, 74, 4],
])('a tile with %s of %s has depth %s', (value, highest, level) => {
  expect(levelOf(value, highest)).toBe(level)
})
