import { postcode4Of } from '#app/core/identifiers.ts'
import { municipalityOfPostcode, type Region } from '#app/core/region.ts'
import type { Reader } from '#db/database.server.ts'

/** Where the four digits of a postcode lie. */
export interface PostcodePoint {
  latitude: number
  longitude: number
  /** slug; null outside the region */
  municipality: string | null
  place: string
}

/** The centre of a postcode area by its four digits, or null when the table does not have it. */
export async function postcodePoint(db: Reader, pc4: string): Promise<PostcodePoint | null> {
  const row = await db
    .selectFrom('postcode4')
    .select(['latitude', 'longitude', 'municipality', 'place'])
    .where('code', '=', pc4)
    .executeTakeFirst()
  return row ?? null
}

/** Names of places per municipality of the region, so that a village finds its municipality. */
export async function placesByMunicipality(db: Reader): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('postcode4')
    .select(['municipality', 'place'])
    .distinct()
    .where('municipality', 'is not', null)
    .orderBy('place')
    .execute()
  const places = new Map<string, string[]>()
  for (const { municipality, place } of rows) if (municipality !== null) places.set(municipality, [...(places.get(municipality) ?? []), place])
  return places
}

/** A postcode on the map and in the region. */
export interface Location {
  municipality: string | null
  latitude: number | null
  longitude: number | null
}

/** Where a postcode lies: its municipality by the region file, else by the table; a centre only when the table has one. */
export async function locate(db: Reader, region: Region, postcode: string): Promise<Location> {
  const pc4 = postcode4Of(postcode)
  const point = await postcodePoint(db, pc4)
  return {
    municipality: municipalityOfPostcode(region, pc4) ?? point?.municipality ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  }
}
