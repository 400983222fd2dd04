import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext } from '#app/boot/context.server.ts'
import { handlers, jobs } from '#app/boot/features.server.ts'
import { indexSubjects } from '#app/boot/indexer.server.ts'
import { loadReferenceData } from '#app/boot/reference.server.ts'
import { regionOf } from '#app/boot/region.server.ts'
import { addMinutes } from '#app/core/moments.ts'
import { runHandlers } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { createFileStore } from '#app/platform/file-store.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { silentLog } from '#app/platform/log.server.ts'
import type { MailSender, OutgoingMail } from '#app/platform/mail-sender.server.ts'
import { deliverOutbox } from '#app/platform/outbox.server.ts'
import type { Database } from '#db/database.server.ts'
import { createAnalyser } from '#search/analysis/analyser.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { openTestDatabase } from './database.ts'

export type TestContext = Context & {
  database: Database
  /** moves the clock forward */
  later(minutes: number): void
  /** sets the clock */
  at(instant: string): void
  /** lets handlers, jobs and the outbox do all that waits */
  settle(): Promise<void>
  /** mails that settle() delivered, oldest first */
  mails: OutgoingMail[]
  close(): Promise<void>
}

const region = regionOf(readEnv({}))

/** A context on a real, migrated database with reference data, a clock that stands still, and random bytes from a seed. */
export async function testContext(options: { now?: string; seed?: string } = {}): Promise<TestContext> {
  const database = await openTestDatabase(async (fresh) => loadReferenceData(region, fresh))
  const analyser = createAnalyser({ labels: [] })
  const search = openEmbeddedSearch({ path: ':memory:', analyser })
  let clock = options.now ?? '2026-11-23T09:00:00.000Z'
  let drawn = 0
  const random = (bytes: number) => {
    const out = new Uint8Array(bytes)
    for (let at = 0; at < bytes; at += 32) {
      drawn += 1
      out.set(createHash('sha256').update(`${options.seed ?? 'test'}:${drawn}`).digest().subarray(0, Math.min(32, bytes - at)), at)
    }
    return out
  }
  const env = readEnv({ EXAMPLE: '1', DATA_DIR: join(tmpdir(), 'wsp-test-files') })
  const ctx = createContext({
    database,
    search,
    files: createFileStore(join(env.dataDir, 'files')),
    env,
    publicUrl: 'http://localhost:3000',
    region,
    log: silentLog,
    secret: 'a secret for tests only, of no value to anyone',
    now: () => clock,
    random,
  })
  const mails: OutgoingMail[] = []
  const sender: MailSender = { send: async (mail) => void mails.push(mail), check: async () => true, close: () => {} }
  return Object.assign(ctx, {
    database,
    mails,
    later(minutes: number) {
      clock = addMinutes(clock, minutes)
    },
    at(instant: string) {
      clock = instant
    },
    async settle() {
      for (let moved = 1; moved > 0; ) {
        moved = await runHandlers(ctx, handlers)
        await runDueJobs(ctx, jobs)
        moved += await runHandlers(ctx, handlers)
        moved += await deliverOutbox(ctx, sender, indexSubjects)
      }
    },
    async close() {
      await search.close()
      await database.close()
    },
  })
}
