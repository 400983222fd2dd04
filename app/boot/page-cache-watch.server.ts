import type { Context } from '#app/platform/context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import { groupsTouchedBy, type PageCache } from '#app/platform/page-cache.server.ts'
import { eventsAfter, lastEventNumber } from '#db/queries/events/feed.ts'

const pollMs = 1_000

/**
 * Keeps the page cache honest: each commit of this process looks at the new events before its answer goes out, and a poll
 * once a second sees those of other processes. Returns the context to work with from then on.
 */
export function watchChanges(ctx: Context, cache: PageCache): { ctx: Context; stop(): void } {
  let position: number | null = null
  let looking: Promise<void> | null = null

  const look = async () => {
    if (position === null) {
      position = await lastEventNumber(ctx.db)
      return
    }
    for (;;) {
      const events = await eventsAfter(ctx.db, position, 500)
      for (const event of events) cache.forget(groupsTouchedBy(event.kind))
      position = events.at(-1)?.n ?? position
      if (events.length < 500) return
    }
  }
  const lookOnce = () => {
    looking ??= look()
      .catch((error: unknown) => ctx.log.error('page cache cannot follow the changes', errorFields(error)))
      .finally(() => {
        looking = null
      })
    return looking
  }
  void lookOnce()
  const timer = setInterval(() => void lookOnce(), pollMs)
  timer.unref()
  const watched: Context = {
    ...ctx,
    async transact(work) {
      const value = await ctx.transact(work)
      if (looking) await looking
      await lookOnce()
      return value
    },
  }
  return { ctx: watched, stop: () => clearInterval(timer) }
}
