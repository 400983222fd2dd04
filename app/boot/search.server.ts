import { join } from 'node:path'
import type { Region } from '#app/core/region.ts'
import type { Env } from '#app/platform/env.server.ts'
import type { Log } from '#app/platform/log.server.ts'
import type { Database } from '#db/database.server.ts'
import { createAnalyser } from '#search/analysis/analyser.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import type { SearchPort } from '#search/port.ts'

export type OpenedSearch = { port: SearchPort; close(): Promise<void> }

/** The search engine of this environment. */
export async function openSearch(env: Env, _database: Database, _region: Region, _log: Log): Promise<OpenedSearch> {
  const embedded = openEmbeddedSearch({ path: join(env.dataDir, 'search.sqlite'), analyser: createAnalyser({ labels: [] }) })
  return { port: embedded, close: () => embedded.close() }
}
