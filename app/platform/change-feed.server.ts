import { eventsAfter, moveCursor, readCursor, type StoredEvent } from '#db/queries/events/feed.ts'
import type { Context } from './context.ts'
import { errorFields } from './log.server.ts'

/** What a feature does when another's event arrives: idempotent, with transactions of its own. */
export type Handler = {
  /** name of the cursor; never changes */
  name: string
  on: readonly string[]
  run(ctx: Context, event: StoredEvent): Promise<void>
}

const batch = 200

/**
 * Lets every handler read on from its own cursor, in order. A handler that throws stays at its event and is tried again the
 * next time; the others go on. Returns how many events were handled.
 */
export async function runHandlers(ctx: Context, handlers: readonly Handler[]): Promise<number> {
  let handled = 0
  for (const handler of handlers) handled += await catchUp(ctx, handler)
  return handled
}

async function catchUp(ctx: Context, handler: Handler): Promise<number> {
  const cursor = `handler:${handler.name}`
  let handled = 0
  for (;;) {
    const events = await eventsAfter(ctx.db, await readCursor(ctx.db, cursor), batch, handler.on)
    const last = await handleInOrder(ctx, handler, events)
    if (last) await ctx.transact((tx) => moveCursor(tx, cursor, last.n))
    handled += last ? events.indexOf(last) + 1 : 0
    if (last !== events.at(-1) || events.length < batch) return handled
  }
}

/** The last event that went well. */
async function handleInOrder(ctx: Context, handler: Handler, events: readonly StoredEvent[]): Promise<StoredEvent | undefined> {
  let last: StoredEvent | undefined
  for (const event of events) {
    try {
      await handler.run(ctx, event)
    } catch (error) {
      ctx.log.error('handler failed', { handler: handler.name, event: event.n, eventKind: event.kind, ...errorFields(error) })
      return last
    }
    last = event
  }
  return last
}
