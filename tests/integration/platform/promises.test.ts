import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#app/core/dates.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { jobs } from '#app/features/promises/jobs.server.ts'
import type { PromiseKind } from '#app/features/promises/model.ts'
import { promiseRules } from '#app/features/promises/model.ts'
import { scheduleUntil } from '#app/features/promises/rules.ts'
import { insertMembership, insertUser } from '#db/queries/access/users.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
beforeEach(async () => {
  // A Monday.
  ctx = await testContext({ now: '2026-11-23T09:00:00.000Z' })
  await ctx.transact(async (tx) => {
    await insertUser(tx, { id: 'am', email: 'am@loket.example', name: 'A. Manager', createdAt: ctx.now() })
    const organisation = await tx.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
    await insertMembership(tx, { id: 'm', userId: 'am', role: 'account-manager', organisationId: organisation.id, employerId: null, fromDate: '2026-01-01' })
  })
})
afterEach(() => ctx.close())

const subject = { kind: 'vacancy', id: 'v1' } as const
const open = (kind: PromiseKind, days: number) =>
  ctx.transact((tx) => openPromise(tx, { id: ctx.id(), kind, subject: { ...subject, kind: promiseRules[kind].subject }, owner: { userId: 'am' }, openedAt: ctx.now(), ...scheduleUntil(ctx.today(), addDays(ctx.today(), days)) }))

/** Lets the clock walk for so many days, four times a day, and tells after how many days each mail or event came. */
async function walk(days: number) {
  const start = ctx.today()
  const reminders: number[] = []
  const lapses: number[] = []
  const count = async (kind: 'mail' | 'lapsed') => {
    if (kind === 'mail') return (await ctx.db.selectFrom('outbox').select('id').where('kind', '=', 'mail').execute()).length
    return (await ctx.db.selectFrom('event').select('n').where('kind', '=', 'promise.lapsed').execute()).length
  }
  for (let quarter = 0; quarter < days * 4; quarter += 1) {
    const before = [await count('mail'), await count('lapsed')]
    await runDueJobs(ctx, jobs)
    const after = [await count('mail'), await count('lapsed')]
    for (let n = before[0] ?? 0; n < (after[0] ?? 0); n += 1) reminders.push(daysBetween(start, ctx.today()))
    for (let n = before[1] ?? 0; n < (after[1] ?? 0); n += 1) lapses.push(daysBetween(start, ctx.today()))
    ctx.later(6 * 60)
  }
  return { reminders, lapses }
}

describe('what waits', () => {
  test('is reminded of once for each day that was set, and lapses once, the day after its last', async () => {
    await open('toestemming-antwoord', 8)
    const { reminders, lapses } = await walk(14)
    expect(reminders).toEqual([...new Set(reminders)])
    expect(reminders.length).toBeGreaterThanOrEqual(2)
    expect(Math.max(...reminders)).toBeLessThanOrEqual(8)
    expect(lapses).toEqual([9])
    const event = await ctx.db.selectFrom('event').select(['facts', 'actorRole']).where('kind', '=', 'promise.lapsed').executeTakeFirstOrThrow()
    expect(event.actorRole).toBe('system')
    expect(JSON.parse(event.facts)).toMatchObject({ promise: 'toestemming-antwoord', ending: 'voorstel-beeindigen' })
    expect(await ctx.db.selectFrom('promise').select('state').execute()).toEqual([{ state: 'lapsed' }])
  })

  test('that escalates stays open, with one louder mail after its term', async () => {
    await open('vacature-controleren', 4)
    const { reminders, lapses } = await walk(20)
    expect(lapses).toEqual([])
    expect(reminders.filter((day) => day > 4)).toEqual([5])
    expect(await ctx.db.selectFrom('promise').select('state').execute()).toEqual([{ state: 'open' }])
  })

  test('after a standstill is reminded of once for all days that passed', async () => {
    await open('toestemming-antwoord', 8)
    ctx.later(7.9 * 24 * 60)
    await runDueJobs(ctx, jobs)
    await runDueJobs(ctx, jobs)
    expect((await ctx.db.selectFrom('outbox').select('id').execute()).length).toBe(1)
  })

  test('that was kept is left alone', async () => {
    await open('toestemming-antwoord', 8)
    await ctx.transact((tx) => closePromises(tx, { kind: 'proposal', id: 'v1' }, { state: 'kept', at: ctx.now() }))
    expect(await walk(12)).toEqual({ reminders: [], lapses: [] })
  })
})
