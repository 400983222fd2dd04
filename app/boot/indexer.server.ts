import { municipalityName, type Region } from '#app/core/region.ts'
import type { Indexer } from '#app/platform/outbox.server.ts'
import type { Reader } from '#db/database.server.ts'
import { candidatesForIndex } from '#db/queries/candidates/for-index.ts'
import { occupationTitles, skillLabels } from '#db/queries/reference/occupations.ts'
import { placesByMunicipality } from '#db/queries/reference/postcodes.ts'
import { vacanciesForIndex, vacancyVersions } from '#db/queries/vacancies/for-index.ts'
import { places } from '#db/reference/places.ts'
import { toCandidateDocument } from '#search/candidates.ts'
import type { Difference } from '#search/compare.ts'
import type { CandidateDocument, SearchEntity, SearchPort, VacancyDocument } from '#search/port.ts'
import { toVacancyDocument } from '#search/vacancies.ts'

const batch = 500

/** Brings the search index in line with the database for these subjects: writes what may be found, removes the rest. */
export const indexSubjects: Indexer = (ctx, entity, ids) => indexIds(ctx.db, ctx.region, ctx.search, entity, ids)

/** Writes what an index lacks and removes what it holds too much. */
export async function indexDifference(db: Reader, region: Region, port: SearchPort, differences: readonly Difference[]): Promise<void> {
  for (const { entity, outdated, surplus } of differences) {
    await indexIds(db, region, port, entity, outdated)
    if (surplus.length > 0) await port.remove(entity, surplus)
  }
}

/** Id → version of everything that belongs in the index. */
export async function wantedVersions(db: Reader, entity: SearchEntity): Promise<Map<string, number>> {
  if (entity === 'vacancy') return vacancyVersions(db)
  return new Map((await candidatesForIndex(db)).map(({ id, version }) => [id, version]))
}

async function indexIds(db: Reader, region: Region, port: SearchPort, entity: SearchEntity, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch)
    const documents = entity === 'vacancy' ? await vacancyDocuments(db, region, some) : await candidateDocuments(db, some)
    if (documents.length > 0) await port.upsert(entity, documents)
    const found = new Set(documents.map((document) => document.id))
    const gone = some.filter((id) => !found.has(id))
    if (gone.length > 0) await port.remove(entity, gone)
  }
}

async function vacancyDocuments(db: Reader, region: Region, ids: readonly string[]): Promise<VacancyDocument[]> {
  const rows = await vacanciesForIndex(db, ids)
  if (rows.length === 0) return []
  const labels = await skillLabels(db)
  const villages = await villagesByMunicipality(db)
  return rows.map(({ skillCodes, ...row }) =>
    toVacancyDocument({
      ...row,
      skills: skillCodes.flatMap((code) => labels.get(code) ?? []),
      municipalityName: municipalityName(region, row.municipality),
      villages: villages.get(row.municipality) ?? [],
    }),
  )
}

async function candidateDocuments(db: Reader, ids: readonly string[]): Promise<CandidateDocument[]> {
  const rows = await candidatesForIndex(db, ids)
  if (rows.length === 0) return []
  const labels = await skillLabels(db)
  const titles = await occupationTitles(db, rows.flatMap((row) => row.occupationCodes))
  return rows.map(({ skillCodes, ...row }) =>
    toCandidateDocument({
      ...row,
      occupationTitles: row.occupationCodes.flatMap((code) => titles.get(code) ?? []),
      skills: skillCodes.flatMap((code) => labels.get(code) ?? []),
    }),
  )
}

/** Places by the postcode table, and the names that people use for towns, villages and quarters. */
async function villagesByMunicipality(db: Reader): Promise<Map<string, string[]>> {
  const villages = await placesByMunicipality(db)
  for (const { municipality, name, alternatives } of places) {
    const known = villages.get(municipality)
    if (known) known.push(name, ...alternatives)
  }
  return villages
}
