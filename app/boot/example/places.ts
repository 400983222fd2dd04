import type { Region } from '#app/core/region.ts'
import { postcodes } from '#db/reference/postcodes.ts'
import type { Chance } from './chance.ts'
import { divide } from './size.ts'

/** A spot in a municipality. */
export interface Spot {
  municipality: string
  postcode4: string
  place: string
}

const placeNames = new Map(postcodes.map(({ pc4, place }) => [pc4, place]))

/** So many municipalities, in proportion to their inhabitants, in the order of chance. */
export function spreadOverMunicipalities(region: Region, count: number, chance: Chance): string[] {
  const parts = divide(
    count,
    region.municipalities.map(({ slug, inhabitants }) => [slug, inhabitants.count] as const),
  )
  return chance.shuffled(parts.flatMap(([slug, times]) => Array.from({ length: times }, () => slug)))
}

/** A postcode area of a municipality. */
export function spotIn(region: Region, municipality: string, chance: Chance): Spot {
  const found = region.municipalities.find(({ slug }) => slug === municipality)
  if (!found) throw new RangeError(`No municipality ${municipality}`)
  const postcode4 = chance.pick(found.postcodes)
  return { municipality, postcode4, place: placeNames.get(postcode4) ?? found.name }
}

const letters = 'ABCDEFGHJKLMNPRTVWXZ'

/** A whole postcode in the area: two letters of which none is barred. */
export function postcodeIn(spot: Spot, chance: Chance): string {
  const letter = () => letters[chance.int(0, letters.length - 1)] ?? 'A'
  return `${spot.postcode4} ${letter()}${letter()}`
}
