import { giveBackLease, runDueJobs, underLease, type Job } from '#app/platform/jobs.server.ts'
import { runHandlers, type Handler } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import type { MailSender } from '#app/platform/mail-sender.server.ts'
import { deliverOutbox, type Indexer } from '#app/platform/outbox.server.ts'

export type WorkerParts = { handlers: readonly Handler[]; jobs: readonly Job[]; sender: MailSender; indexer: Indexer; holder: string }
export type Worker = {
  /** something was committed: look now */
  wake(): void
  /** one full round, awaited: for tests, seeding and a clean stop */
  round(): Promise<void>
  stop(): Promise<void>
}

const idleMs = 1_000
const leaseName = 'worker'

/** The one loop behind the requests: handlers, jobs, then the outbox, under the database lease. */
export function startWorker(ctx: () => Context, parts: WorkerParts): Worker {
  let stopped = false
  let again = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null

  const once = async () => {
    const current = ctx()
    await underLease(current, leaseName, parts.holder, async () => {
      await runHandlers(current, parts.handlers)
      await runDueJobs(current, parts.jobs)
      await runHandlers(current, parts.handlers)
      await deliverOutbox(current, parts.sender, parts.indexer)
    })
  }
  const run = (): Promise<void> => {
    running ??= once()
      .catch((error: unknown) => ctx().log.error('worker round failed', errorFields(error)))
      .finally(() => {
        running = null
        if (stopped) return
        timer = setTimeout(() => void run(), again ? 0 : idleMs)
        again = false
      })
    return running
  }
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
      await giveBackLease(ctx(), leaseName, parts.holder).catch(() => undefined)
    },
  }
}
