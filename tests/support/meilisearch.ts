/** A real Meilisearch for tests: free port, folder of its own, gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SearchChild } from '#app/boot/search-child.server.ts'
import { bundledServer, startSearchChild } from '#app/boot/search-child.server.ts'
import { silentLog } from '#app/platform/log.server.ts'

export type TestMeilisearch = SearchChild & {
  dataDir: string
}

/** Whether this machine has the bundled server; tests that need it say so when they are left out. */
export const hasMeilisearch = bundledServer() !== null

/** Starts the server. `stop()` ends it and removes its folder. */
export async function startMeilisearch(options: { firstDelay?: number } = {}): Promise<TestMeilisearch> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meilisearch-'))
  const child = await startSearchChild({ dataDir, log: silentLog, firstDelay: 50, ...options })
  if (!child) throw new Error('The bundled Meilisearch did not start')
  return {
    ...child,
    dataDir,
    async stop() {
      await child.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
