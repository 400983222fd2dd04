import { join } from 'node:path'
import type { Instant } from '#app/core/dates.ts'
import type { Region } from '#app/core/region.ts'
import type { Context } from '#app/platform/context.ts'
import type { Env } from '#app/platform/env.server.ts'
import { createFileStore } from '#app/platform/file-store.server.ts'
import type { Log } from '#app/platform/log.server.ts'
import type { Database } from '#db/database.server.ts'
import type { SearchPort } from '#search/port.ts'
import { createContext } from '../context.server.ts'
import type { Chance } from './chance.ts'

export interface Clock {
  now(): Instant
  set(moment: Instant): void
}

export function clockAt(start: Instant): Clock {
  let moment = start
  return {
    now: () => moment,
    set(next) {
      if (next < moment) throw new RangeError(`The clock does not run back from ${moment} to ${next}`)
      moment = next
    },
  }
}

/** Nobody searches while the region is made; the index is written when the program opens. */
const noSearch: SearchPort = {
  searchVacancies: () => Promise.reject(new Error('no search while filling')),
  searchCandidates: () => Promise.reject(new Error('no search while filling')),
  upsert: async () => {},
  remove: async () => {},
  clear: async () => {},
  count: async () => 0,
  versions: async () => new Map(),
  health: async () => ({ engine: 'embedded', ok: true, degraded: false, since: null, detail: '' }),
  close: async () => {},
}

export interface FillParts {
  database: Database
  env: Env
  region: Region
  log: Log
  secret: string
}

/** The program's own Context, with a clock that is moved by hand and bytes from the seed. */
export function clockedContext(parts: FillParts, clock: Clock, chance: Chance): Context {
  const { database, env, region, log, secret } = parts
  return createContext({
    database,
    search: noSearch,
    files: createFileStore(join(env.dataDir, 'files')),
    env,
    publicUrl: env.publicUrl ?? `http://localhost:${env.port}`,
    region,
    log,
    secret,
    now: () => clock.now(),
    random: (bytes) => chance.bytes(bytes),
  })
}
