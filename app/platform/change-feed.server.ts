import { eventsAfter, lastEventNumber, moveCursor, readCursors, type StoredEvent } from '#db/queries/events/feed.ts'
import type { Context } from './context.ts'
import { errorFields } from './log.server.ts'

/** What a feature does when another's event arrives: idempotent, with transactions of its own. */
export type Handler = {
  /** name of the cursor; never changes */
  name: string
  on: readonly string[]
  run(ctx: Context, event: StoredEvent): Promise<void>
}

/** Handlers that failed, how often in a row, and until when they are left alone. Kept by the worker; a restart forgets it. */
export type HeldHandlers = Map<string, { failures: number; until: number }>

const batch = 200
/** A cursor is moved past events that are not the handler's once it lags this far: so that no round reads the whole past. */
const farBehind = 1_000
const longestHoldMs = 5 * 60_000

/**
 * Lets every handler read on from its own cursor, in order. A handler that throws stays at its event and is tried again, at
 * first after a second and then ever less often; the others go on. Returns how many events were handled.
 */
export async function runHandlers(ctx: Context, handlers: readonly Handler[], held: HeldHandlers = new Map()): Promise<number> {
  // The newest number first: what is written after this look is for the next round.
  const newest = await lastEventNumber(ctx.db)
  const cursors = await readCursors(ctx.db)
  let handled = 0
  for (const handler of handlers) {
    const from = cursors.get(cursorOf(handler)) ?? 0
    if (from >= newest || isHeld(ctx, held, handler)) continue
    handled += await catchUp(ctx, handler, { from, newest, held })
  }
  return handled
}

const cursorOf = (handler: Handler) => `handler:${handler.name}`

function isHeld(ctx: Context, held: HeldHandlers, handler: Handler): boolean {
  return (held.get(handler.name)?.until ?? 0) > Date.parse(ctx.now())
}

async function catchUp(ctx: Context, handler: Handler, at: { from: number; newest: number; held: HeldHandlers }): Promise<number> {
  let { from } = at
  let handled = 0
  for (;;) {
    const events = await eventsAfter(ctx.db, from, batch, handler.on)
    const well = await handleInOrder(ctx, handler, events, at.held)
    handled += well
    const last = events[well - 1]
    if (last) await ctx.transact((tx) => moveCursor(tx, cursorOf(handler), last.n))
    if (well < events.length) return handled
    from = last?.n ?? from
    if (events.length < batch) break
  }
  if (at.newest - from > farBehind) await ctx.transact((tx) => moveCursor(tx, cursorOf(handler), at.newest))
  return handled
}

/** How many of these events went well. */
async function handleInOrder(ctx: Context, handler: Handler, events: readonly StoredEvent[], held: HeldHandlers): Promise<number> {
  for (const [index, event] of events.entries()) {
    try {
      await handler.run(ctx, event)
    } catch (error) {
      const failures = (held.get(handler.name)?.failures ?? 0) + 1
      held.set(handler.name, { failures, until: Date.parse(ctx.now()) + Math.min(1_000 * 2 ** (failures - 1), longestHoldMs) })
      ctx.log.error('handler failed', { handler: handler.name, event: event.n, eventKind: event.kind, tries: failures, ...errorFields(error) })
      return index
    }
    held.delete(handler.name)
  }
  return events.length
}
