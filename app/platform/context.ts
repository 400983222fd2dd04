import type { Region } from '#app/core/region.ts'
import type { IsoDate, Instant } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import type { SearchPort } from '#search/port.ts'
import type { Env } from './env.server.ts'
import type { FileStore } from './file-store.server.ts'
import type { Log } from './log.server.ts'
import type { RateLimits } from './rate-limits.server.ts'

/** Everything a use case, handler, job or screen may reach. Built once by `boot`; tests build their own. */
export type Context = {
  db: Reader
  transact<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  now(): Instant
  /** the day in the region (Europe/Amsterdam) */
  today(): IsoDate
  /** a new unguessable id, 20 characters */
  id(): string
  random(bytes: number): Uint8Array
  search: SearchPort
  files: FileStore
  env: Env
  /** where people reach the program, without a closing slash */
  publicUrl: string
  region: Region
  log: Log
  limits: RateLimits
  /** keyed hash for codes, contacts and tokens: same input, same answer, not to be turned back */
  keyedHash(purpose: string, text: string): string
  /** says that something was committed which others wait for: the change feed and the outbox look at once */
  wake(): void
}
