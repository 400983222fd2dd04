import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm, distanceMetres, formatDistance } from '#app/core/geo.ts'

const nijmegen = { lat: 51.8433, lon: 5.8531 }
const wijchen = { lat: 51.8083, lon: 5.7217 }
const place = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })

test('known distances', () => {
  expect(distanceKm(nijmegen, wijchen)).toBeCloseTo(9.83, 1)
  expect(distanceMetres(nijmegen, nijmegen)).toBe(0)
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015.1, 0)
})

test('is whole, the same both ways and at most half the globe', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const metres = distanceMetres(a, b)
      expect(Number.isInteger(metres) && metres >= 0 && metres <= 20_015_115).toBe(true)
      expect(distanceMetres(b, a)).toBe(metres)
    }),
  )
})

test.each([[0, '0 m'], [850, '850 m'], [999, '999 m'], [1000, '1 km'], [4320, '4,3 km'], [9949, '9,9 km'], [9960, '10 km'], [25400, '25 km']])(
  '%i metres is %s',
  (metres, text) => {
    expect(formatDistance(metres)).toBe(text)
  },
)
