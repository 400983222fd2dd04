import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isGoneHolder, thisHolder } from '#app/boot/lease-holder.server.ts'
import { startWorker } from '#app/boot/worker.server.ts'
import { housekeeping } from '#app/platform/housekeeping.server.ts'
import { giveBackLease, runDueJobs, underLease, type Job } from '#app/platform/jobs.server.ts'
import { nowhere } from '#app/platform/mail-sender.server.ts'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

describe('the lease', () => {
  const hold = (holder: string, isGone?: (holder: string) => boolean) => underLease(ctx, { name: 'worker', holder, ...(isGone ? { isGone } : {}) }, async () => undefined)

  test('of several processes one works; another takes over when it is given back or runs out', async () => {
    expect(await hold('a')).toBe(true)
    expect(await hold('b')).toBe(false)
    expect(await hold('a')).toBe(true)
    await giveBackLease(ctx, { name: 'worker', holder: 'a' })
    expect(await hold('b')).toBe(true)
    ctx.later(3)
    expect(await hold('a')).toBe(true)
    expect(await hold('b')).toBe(false)
  })

  test('who does not hold it cannot give it back', async () => {
    await hold('a')
    await giveBackLease(ctx, { name: 'worker', holder: 'b' })
    expect(await hold('b')).toBe(false)
  })

  test('of a process that was killed it is free at once', async () => {
    await hold('dead')
    expect(await hold('b', (holder) => holder === 'dead')).toBe(true)
  })

  test('work that throws leaves the lease with its holder', async () => {
    await expect(underLease(ctx, { name: 'worker', holder: 'a' }, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(await hold('b')).toBe(false)
  })

  test('a holder of this machine is known to live or not; of another machine nothing is said', () => {
    const mine = thisHolder()
    expect(isGoneHolder(mine)).toBe(false)
    const [machine, pid, ticks] = mine.split(' ')
    expect(isGoneHolder(`${machine} ${pid} ${Number(ticks) - 1}`)).toBe(true)
    expect(isGoneHolder(`elders ${pid} 1`)).toBe(false)
  })
})

describe('jobs', () => {
  test('run at their time; one that fails is noted and does not keep the others', async () => {
    const ran: string[] = []
    const jobs: Job[] = [
      { name: 'bad', everyMinutes: 5, run: async () => { ran.push('bad'); throw Object.assign(new Error('tekst van iemand'), { code: 'EBAD' }) } },
      { name: 'good', everyMinutes: 10, run: async () => void ran.push('good') },
    ]
    for (let minute = 0; minute <= 10; minute += 1) {
      await runDueJobs(ctx, jobs)
      ctx.later(1)
    }
    expect(ran).toEqual(['bad', 'good', 'bad', 'bad', 'good'])
    const notes = await ctx.db.selectFrom('jobRun').select(['name', 'lastError']).orderBy('name').execute()
    expect(notes).toEqual([{ name: 'bad', lastError: 'EBAD' }, { name: 'good', lastError: null }])
  })

  test('housekeeping forgets used codes, old sessions, form keys and delivered mail, and nothing that still serves', async () => {
    await requestSignInCode(ctx, 'a@bedrijf.example')
    await ctx.settle()
    const counts = async () => {
      const count = async (table: 'signInCode' | 'outbox' | 'sentMail') => (await ctx.db.selectFrom(table).selectAll().execute()).length
      return { codes: await count('signInCode'), outbox: await count('outbox') }
    }
    await housekeeping.run(ctx)
    expect(await counts()).toEqual({ codes: 1, outbox: 1 })
    ctx.later(40 * 24 * 60)
    await requestSignInCode(ctx, 'b@bedrijf.example')
    await housekeeping.run(ctx)
    expect(await counts()).toEqual({ codes: 1, outbox: 1 })
  })
})

describe('the worker', () => {
  test('woken from inside a transaction or a counted request it stands on its own', async () => {
    const errors: string[] = []
    const heard: string[] = []
    const working = { ...ctx, log: { ...ctx.log, error: (message: string) => void errors.push(message) } }
    const worker = startWorker(() => working, {
      handlers: [{ name: 'listener', on: ['a.x'], run: async (_ctx, event) => void heard.push(event.kind) }],
      jobs: [],
      sender: nowhere,
      indexer: async () => undefined,
      lease: { holder: 'test' },
    })
    await worker.round()
    await ctx.transact(async (tx) => {
      await recordEvent(tx, { at: ctx.now(), actor: { role: 'system' }, subject: { kind: 'a', id: '1' }, kind: 'a.x' })
      worker.wake()
    })
    await worker.round()
    await worker.stop()
    expect([heard, errors]).toEqual([['a.x'], []])
    expect(await ctx.db.selectFrom('lease').selectAll().execute()).toEqual([])
  })
})
