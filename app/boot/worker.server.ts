import { AsyncResource } from 'node:async_hooks'
import { giveBackLease, runDueJobs, underLease, type Job, type Lease } from '#app/platform/jobs.server.ts'
import { runHandlers, type Handler, type HeldHandlers } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import type { MailSender } from '#app/platform/mail-sender.server.ts'
import { deliverOutbox, type Indexer, type TakenMails } from '#app/platform/outbox.server.ts'

export type WorkerParts = { handlers: readonly Handler[]; jobs: readonly Job[]; sender: MailSender; indexer: Indexer; lease: Omit<Lease, 'name'> }
export type Worker = {
  /** something was committed: look now */
  wake(): void
  /** one full round, awaited: for tests, seeding and a clean stop */
  round(): Promise<void>
  stop(): Promise<void>
}

const idleMs = 1_000

/** The one loop behind the requests: handlers, jobs, then the outbox, under the database lease. */
export function startWorker(ctx: () => Context, parts: WorkerParts): Worker {
  let stopped = false
  let again = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  const lease: Lease = { name: 'worker', ...parts.lease }
  const held: HeldHandlers = new Map()
  const taken: TakenMails = new Set()

  const once = async () => {
    const current = ctx()
    await underLease(current, lease, async () => {
      let moved = await runHandlers(current, parts.handlers, held)
      await runDueJobs(current, parts.jobs)
      moved += await runHandlers(current, parts.handlers, held)
      moved += await deliverOutbox(current, parts.sender, parts.indexer, taken)
      if (moved > 0) again = true
    })
  }
  // Bound to no request: who wakes it lends it neither an open transaction nor a count of queries.
  const run = AsyncResource.bind((): Promise<void> => {
    running ??= once()
      .catch((error: unknown) => ctx().log.error('worker round failed', errorFields(error)))
      .finally(() => {
        running = null
        if (stopped) return
        timer = setTimeout(() => void run(), again ? 0 : idleMs)
        again = false
      })
    return running
  })
  timer = setTimeout(() => void run(), 0)
  return {
    wake() {
      again = true
      if (running || stopped) return
      if (timer) clearTimeout(timer)
      void run()
    },
    async round() {
      if (running) await running
      await run()
    },
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      if (running) await running
      await giveBackLease(ctx(), lease).catch(() => undefined)
    },
  }
}
