import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHandlers, type Handler, type HeldHandlers } from '#app/platform/change-feed.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function happen(...kinds: string[]): Promise<void> {
  await ctx.transact(async (tx) => {
    for (const kind of kinds) await recordEvent(tx, { at: ctx.now(), actor: { role: 'system' }, subject: { kind: 'thing', id: kind }, kind })
  })
}

/** A handler that notes what it saw, and throws where it is told to. */
function noting(name: string, on: string[], fails: () => boolean = () => false): Handler & { seen: string[] } {
  const seen: string[] = []
  return {
    name,
    on,
    seen,
    async run(_ctx, event) {
      if (fails()) throw new Error('not now')
      seen.push(event.kind)
    },
  }
}

describe('the change feed', () => {
  test('each handler sees its own kinds once, in order', async () => {
    const [one, both] = [noting('one', ['a.x']), noting('both', ['a.x', 'b.x'])]
    await happen('a.x', 'b.x', 'c.x', 'a.x')
    expect(await runHandlers(ctx, [one, both])).toBe(5)
    expect(await runHandlers(ctx, [one, both])).toBe(0)
    expect([one.seen, both.seen]).toEqual([['a.x', 'a.x'], ['a.x', 'b.x', 'a.x']])
    await happen('b.x')
    expect(await runHandlers(ctx, [one, both])).toBe(1)
  })

  test('one that throws stays at its event while the others go on; what came after it waits its turn', async () => {
    let broken = true
    const bad = noting('bad', ['a.x', 'b.x'], () => broken)
    const good = noting('good', ['a.x', 'b.x'])
    await happen('a.x', 'b.x')
    await runHandlers(ctx, [bad, good])
    await happen('a.x')
    await runHandlers(ctx, [bad, good])
    expect([bad.seen, good.seen]).toEqual([[], ['a.x', 'b.x', 'a.x']])
    broken = false
    await runHandlers(ctx, [bad, good])
    expect(bad.seen).toEqual(['a.x', 'b.x', 'a.x'])
  })

  test('one that throws halfway does not see again what went well', async () => {
    let left = 1
    const halfway = noting('halfway', ['a.x', 'b.x'], () => (left -= 1) < 0)
    await happen('a.x', 'b.x')
    expect(await runHandlers(ctx, [halfway])).toBe(1)
    left = 10
    await runHandlers(ctx, [halfway])
    expect(halfway.seen).toEqual(['a.x', 'b.x'])
  })

  test('one that keeps throwing is tried ever less often', async () => {
    const held: HeldHandlers = new Map()
    let tries = 0
    const bad = noting('bad', ['a.x'], () => (tries += 1) > 0)
    await happen('a.x')
    for (let second = 0; second < 60; second += 1) {
      await runHandlers(ctx, [bad], held)
      ctx.later(1 / 60)
    }
    expect(tries).toBeGreaterThanOrEqual(5)
    expect(tries).toBeLessThanOrEqual(7)
  })

  test('a process that dies after the work and before its note repeats the event: so handlers must be idempotent', async () => {
    const handler = noting('again', ['a.x'])
    await happen('a.x')
    await runHandlers(ctx, [handler])
    await ctx.transact((tx) => tx.deleteFrom('feedCursor').execute())
    await runHandlers(ctx, [handler])
    expect(handler.seen).toEqual(['a.x', 'a.x'])
  })

  test('many events that are not the handler\'s are not read again and again', async () => {
    const handler = noting('rare', ['rare.x'])
    for (let n = 0; n < 12; n += 1) await happen(...Array.from({ length: 100 }, () => 'common.x'))
    await runHandlers(ctx, [handler])
    const cursor = await ctx.db.selectFrom('feedCursor').select('n').where('reader', '=', 'handler:rare').executeTakeFirst()
    expect(Number(cursor?.n)).toBeGreaterThanOrEqual(1_200)
    await happen('rare.x')
    await runHandlers(ctx, [handler])
    expect(handler.seen).toEqual(['rare.x'])
  })
})
