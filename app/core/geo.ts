/** A place on the globe in degrees (WGS 84). */
export type Point = { readonly lat: number; readonly lon: number }

const earthRadiusMetres = 6_371_008.8

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Great-circle distance in whole metres (haversine). */
export function distanceMetres(a: Point, b: Point): number {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2)
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2)
  const h = halfLat * halfLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon * halfLon
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(h))))
}

/** Great-circle distance in kilometres, to the metre. */
export function distanceKm(a: Point, b: Point): number {
  return distanceMetres(a, b) / 1000
}

/** Distance as people read it: '800 m' below a kilometre, '4,3 km' below ten, '25 km' above. */
export function formatDistance(metres: number): string {
  if (metres < 1000) return `${metres} m`
  const tenths = Math.round(metres / 100)
  return tenths < 100 ? `${(tenths / 10).toFixed(1).replace('.', ',').replace(',0', '')} km` : `${Math.round(metres / 1000)} km`
}
