import type { Region } from '#app/core/region.ts'
import type { Env } from '#app/platform/env.server.ts'
import type { Database } from '#db/database.server.ts'
import { loadReferenceData } from './reference.server.ts'

/** Loads reference data, and in example mode fills an empty database with the example region. */
export async function fillDatabase(_env: Env, region: Region, database: Database): Promise<void> {
  await loadReferenceData(region, database)
}
