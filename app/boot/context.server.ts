import { createHmac, randomBytes } from 'node:crypto'
import { dateOf } from '#app/core/dates.ts'
import type { Region } from '#app/core/region.ts'
import type { Context } from '#app/platform/context.ts'
import type { Env } from '#app/platform/env.server.ts'
import type { FileStore } from '#app/platform/file-store.server.ts'
import type { Log } from '#app/platform/log.server.ts'
import { createRateLimits, type RateLimits } from '#app/platform/rate-limits.server.ts'
import type { Database } from '#db/database.server.ts'
import type { SearchPort } from '#search/port.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 20 characters of Crockford's alphabet: 100 bits, unguessable. */
export function idFrom(random: (bytes: number) => Uint8Array): string {
  return Array.from(random(20), (byte) => alphabet[byte % 32]).join('')
}

export type ContextParts = {
  database: Database
  search: SearchPort
  files: FileStore
  env: Env
  publicUrl: string
  region: Region
  log: Log
  secret: string
  now?: () => string
  random?: (bytes: number) => Uint8Array
  limits?: RateLimits
  wake?: () => void
}

/** Puts the parts together; a test or the example region passes its own clock and randomness. */
export function createContext(parts: ContextParts): Context {
  const now = parts.now ?? (() => new Date().toISOString())
  const random = parts.random ?? ((bytes: number) => randomBytes(bytes))
  return {
    db: parts.database.db,
    transact: parts.database.transact,
    now,
    today: () => dateOf(now()),
    id: () => idFrom(random),
    random,
    search: parts.search,
    files: parts.files,
    env: parts.env,
    publicUrl: parts.publicUrl,
    region: parts.region,
    log: parts.log,
    limits: parts.limits ?? createRateLimits(),
    keyedHash: (purpose, text) => createHmac('sha256', parts.secret).update(`${purpose}\n${text}`).digest('base64url'),
    wake: parts.wake ?? (() => {}),
  }
}
