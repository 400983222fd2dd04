import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Region } from '#app/core/region.ts'
import { watchChanges } from '#app/boot/page-cache-watch.server.ts'
import { readHealth } from '#app/features/desk/views/health.server.ts'
import type { Context } from '#app/platform/context.ts'
import type { Env } from '#app/platform/env.server.ts'
import { createFileStore } from '#app/platform/file-store.server.ts'
import { housekeeping } from '#app/platform/housekeeping.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { createSmtpSender, nowhere } from '#app/platform/mail-sender.server.ts'
import { createPageCache, type PageCache } from '#app/platform/page-cache.server.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { createContext } from './context.server.ts'
import { handlers, jobs } from './features.server.ts'
import { isGoneHolder, thisHolder } from './lease-holder.server.ts'
import { indexSubjects } from './indexer.server.ts'
import { sessionSecret } from './secret.server.ts'
import { openSearch } from './search.server.ts'
import { startWorker, type Worker } from './worker.server.ts'

export type Program = {
  ctx: Context
  database: Database
  cache: PageCache
  worker: Worker
  healthz: () => Promise<{ ok: boolean; [detail: string]: unknown }>
  /** Finishes what runs, then closes search, mail and database. */
  close(): Promise<void>
}

/** Opens the database of this environment; the folder is made when it is not there. */
export function openProgramDatabase(env: Env): Database {
  mkdirSync(env.dataDir, { recursive: true })
  const log = createLog(env.logLevel)
  return openDatabase({
    url: env.databaseUrl,
    file: join(env.dataDir, 'wsp.sqlite'),
    onSlowQuery: (sql, ms) => log.warn('slow query', { sql, ms: Math.round(ms) }),
  })
}

/** Puts the running program together, without the http server. */
export async function openProgram(env: Env, region: Region, database: Database, publicUrl: string): Promise<Program> {
  const log = createLog(env.logLevel)
  const cache = createPageCache({ seconds: 60, clock: () => Date.now() })
  const search = await openSearch(env, database, region, log)
  const sender = env.smtpUrl ? createSmtpSender(env.smtpUrl) : nowhere
  let wake = () => {}
  const ctx = createContext({
    database,
    search: search.port,
    files: createFileStore(join(env.dataDir, 'files')),
    env,
    publicUrl,
    region,
    log,
    secret: sessionSecret(env),
    wake: () => wake(),
  })
  const watch = watchChanges(ctx, cache)
  const worker = startWorker(() => watch.ctx, {
    handlers,
    jobs: [...jobs, housekeeping],
    sender,
    lease: { holder: thisHolder(), isGone: isGoneHolder },
    indexer: async (context, entity, ids) => {
      try {
        await indexSubjects(context, entity, ids)
      } finally {
        if (entity === 'vacancy') cache.forget(['vacancies'])
      }
    },
  })
  wake = () => worker.wake()
  return {
    ctx: watch.ctx,
    database,
    cache,
    worker,
    healthz: async () => {
      const health = await readHealth(watch.ctx)
      return { ok: health.database.ok, search: health.search.engine, outboxWaiting: health.outbox.waiting }
    },
    async close() {
      watch.stop()
      await worker.stop()
      sender.close()
      await search.close()
      await database.close()
    },
  }
}
