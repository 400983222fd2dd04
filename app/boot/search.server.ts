import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Region } from '#app/core/region.ts'
import type { Env } from '#app/platform/env.server.ts'
import { errorFields, type Log } from '#app/platform/log.server.ts'
import type { Database } from '#db/database.server.ts'
import { occupations } from '#db/reference/occupations.ts'
import { places } from '#db/reference/places.ts'
import { skills } from '#db/reference/skills.ts'
import { createAnalyser, type Analyser } from '#search/analysis/analyser.ts'
import { differenceOf, isSame } from '#search/compare.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { connectMeilisearch } from '#search/meilisearch.server.ts'
import type { SearchEntity, SearchPort } from '#search/port.ts'
import { indexDifference, wantedVersions } from './indexer.server.ts'
import { startSearchChild, type SearchChild } from './search-child.server.ts'
import { searchWithFallback } from './search-fallback.server.ts'

export type OpenedSearch = { port: SearchPort; close(): Promise<void> }

const entities: readonly SearchEntity[] = ['vacancy', 'candidate']

/** Dutch analysis that knows the occupations, skills and tasks of the reference data and the places of the region. */
export function regionAnalyser(region: Region): Analyser {
  return createAnalyser({
    labels: [
      ...occupations.flatMap((occupation) => [occupation.title, ...occupation.alternatives]),
      ...skills.flatMap((skill) => [skill.label, ...skill.alternatives]),
    ],
    sentences: occupations.flatMap((occupation) => occupation.tasks),
    places: [...region.municipalities.map(({ name }) => name), ...places.flatMap((place) => [place.name, ...place.alternatives])],
  })
}

/**
 * The search engine of this environment: the embedded one, and before it a search server where there is one (MEILI_URL, else
 * the bundled server as a child). What an index lacks is written before the program answers.
 */
export async function openSearch(env: Env, database: Database, region: Region, log: Log): Promise<OpenedSearch> {
  mkdirSync(env.dataDir, { recursive: true })
  const analyser = regionAnalyser(region)
  const embedded = openEmbeddedSearch({ path: join(env.dataDir, 'search.sqlite'), analyser })
  await catchUp(embedded, database, region)
  const server = env.searchEngine === 'embedded' ? null : await serverOf(env, log)
  if (!server) return { port: embedded, close: () => embedded.close() }
  const port = searchWithFallback({
    primary: connectMeilisearch({ url: server.url, key: server.key, analyser }),
    embedded,
    reindex: async (target, missed) => indexDifference(database.db, region, target, missed),
    now: () => new Date().toISOString(),
    onEvent: (event, error) => log.warn(`search: ${event}`, error === undefined ? {} : errorFields(error)),
  })
  await catchUp(port, database, region).catch((error: unknown) => log.warn('search server lags behind', errorFields(error)))
  return {
    port,
    close: async () => {
      await port.close()
      await server.child?.stop()
    },
  }
}

async function serverOf(env: Env, log: Log): Promise<{ url: string; key: string; child: SearchChild | null } | null> {
  if (env.meiliUrl) return { url: env.meiliUrl, key: env.meiliKey ?? '', child: null }
  try {
    const child = await startSearchChild({ dataDir: env.dataDir, log })
    return child && { url: child.url, key: child.key, child }
  } catch (error) {
    log.warn('search server did not start, the embedded engine is used', errorFields(error))
    return null
  }
}

/** Writes what the index lacks, compared with the database by id and version. */
export async function catchUp(port: SearchPort, database: Database, region: Region): Promise<void> {
  for (const entity of entities) {
    const difference = differenceOf(entity, await wantedVersions(database.db, entity), await port.versions(entity))
    if (!isSame(difference)) await indexDifference(database.db, region, port, [difference])
  }
}
