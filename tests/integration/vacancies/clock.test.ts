import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeVacancy } from '#app/features/vacancies/use-cases/change-vacancy.server.ts'
import { returnVacancy } from '#app/features/vacancies/use-cases/return-vacancy.server.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { givenOpenVacancy, givenSentVacancy, vacancyContent } from '#tests/support/builders/vacancy-content.ts'

let ctx: TestContext
const everything = { kind: 'region' } as const

beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function people() {
  const desk = await givenAccountManager(ctx)
  const own = await givenEmployerPerson(ctx, await givenEmployer(ctx, { accountManagerId: desk.userId }))
  return { desk, own }
}

test.each([
  ['2026-11-26T22:59:00.000Z', 'open', 1],
  ['2026-11-26T23:01:00.000Z', 'verlopen', 0],
])('closing on 26-11, at %s it is %s', async (at, status, found) => {
  const { desk, own } = await people()
  const id = await givenOpenVacancy(ctx, own, desk, { closesOn: '2026-11-26' })
  await ctx.settle()
  ctx.at(at)
  await ctx.settle()
  expect((await findVacancy(ctx.db, everything, id))?.status).toBe(status)
  expect(await ctx.search.count('vacancy')).toBe(found)
})

test('the employer hears that it ended, once, and nothing waits any more', async () => {
  const { desk, own } = await people()
  const id = await givenOpenVacancy(ctx, own, desk, { closesOn: '2026-11-26' })
  for (const day of ['27', '28']) {
    ctx.at(`2026-11-${day}T09:00:00.000Z`)
    await ctx.settle()
  }
  expect(ctx.mails.filter((mail) => mail.subject === 'Uw vacature is gestopt')).toHaveLength(1)
  expect((await promisesAbout(ctx.db, { kind: 'vacancy', id })).every((promise) => promise.state !== 'open')).toBe(true)
  expect((await eventsOf(ctx.db, { kind: 'vacancy', id }))[0]).toMatchObject({ kind: 'vacancy.closed', actorRole: 'system', facts: { reason: 'termijn-voorbij' } })
})

test('a returned vacancy lapses when the employer does nothing for ten working days', async () => {
  const { desk, own } = await people()
  const id = await givenSentVacancy(ctx, own)
  await returnVacancy(ctx, desk, { id, version: 1, reason: 'anders', note: 'Uitleg' })
  ctx.at('2026-12-07T09:00:00.000Z')
  await ctx.settle()
  expect((await findVacancy(ctx.db, everything, id))?.status).toBe('teruggestuurd')
  ctx.at('2026-12-08T09:00:00.000Z')
  await ctx.settle()
  expect(await findVacancy(ctx.db, everything, id)).toMatchObject({ status: 'verlopen', closeReason: 'termijn-voorbij' })
})

test('one that was sent again in time does not lapse', async () => {
  const { desk, own } = await people()
  const id = await givenSentVacancy(ctx, own)
  await returnVacancy(ctx, desk, { id, version: 1, reason: 'anders', note: 'Uitleg' })
  await changeVacancy(ctx, own, { id, version: 2, content: { ...vacancyContent, title: 'Beter' } })
  ctx.at('2026-12-20T09:00:00.000Z')
  await ctx.settle()
  expect((await findVacancy(ctx.db, everything, id))?.status).toBe('te-controleren')
})
