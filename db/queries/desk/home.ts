import { sectors, type Sector } from '#app/core/classifications.ts'
import type { Reader } from '#db/database.server.ts'

/** Open vacancies per municipality of the region. */
export async function openVacanciesByMunicipality(db: Reader): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('vacancy')
    .select((eb) => ['municipality', eb.fn.countAll().as('count')])
    .where('status', '=', 'open')
    .where('municipality', 'is not', null)
    .groupBy('municipality')
    .execute()
  return new Map(rows.map((row) => [row.municipality ?? '', Number(row.count)]))
}

/** Active candidates per sector they wish for; one who wishes for two counts in both. Few combinations stand for many people. */
export async function candidatesBySector(db: Reader): Promise<Record<Sector, number>> {
  const rows = await db
    .selectFrom('candidateProfile')
    .innerJoin('candidate', 'candidate.id', 'candidateProfile.candidateId')
    .select((eb) => ['candidateProfile.sectors', eb.fn.countAll().as('count')])
    .where('candidate.status', '=', 'actief')
    .groupBy('candidateProfile.sectors')
    .execute()
  const counts = Object.fromEntries(sectors.map((sector) => [sector, 0])) as Record<Sector, number>
  for (const row of rows) for (const sector of JSON.parse(row.sectors) as Sector[]) counts[sector] += Number(row.count)
  return counts
}

/** How many open-hiring lists can be joined now, and how many places they have. */
export async function openLists(db: Reader): Promise<{ lists: number; places: number }> {
  const row = await db
    .selectFrom('openHiringList')
    .select((eb) => [eb.fn.countAll().as('lists'), eb.fn.sum('places').as('places')])
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return { lists: Number(row.lists), places: Number(row.places ?? 0) }
}
