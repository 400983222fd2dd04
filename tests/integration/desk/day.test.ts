import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveFeedback } from '#app/features/candidates/use-cases/give-feedback.server.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { myDay } from '#app/features/desk/views/day.server.ts'
import { makeProposal } from '#app/features/matching/use-cases/make-proposal.server.ts'
import { promiseRules, promiseKinds } from '#app/features/promises/model.ts'
import { countQueries } from '#db/database.server.ts'
import { openPromise } from '#db/queries/promises/write.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenConsulent, givenCoordinator } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { givenVacancy } from '#tests/support/builders/vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let consulent: Awaited<ReturnType<typeof givenConsulent>>
let candidateId: string

beforeEach(async () => {
  ctx = await testContext({ now: '2026-11-25T08:00:00.000Z' })
  manager = await givenAccountManager(ctx, { name: 'Sanne de Wit' })
  consulent = await givenConsulent(ctx)
  const made = await registerCandidate(ctx, consulent, registration())
  if (!made.ok) throw new Error(made.refusal.code)
  candidateId = made.value.id
  const employerId = await givenEmployer(ctx, { name: 'Van Dijk Logistiek' })
  const vacancyId = await givenVacancy(ctx, employerId, manager.userId, { accountManagerId: manager.userId, closesOn: '2026-12-05' })
  await makeProposal(ctx, manager, { vacancyId, candidateNumber: made.value.number, sentence: '', consent: 'gevraagd' })
})
afterEach(() => ctx.close())

test('an account manager sees what waits with its title, what ends, and numbers, within 6 queries', async () => {
  const queries = { queries: 0 }
  const day = await countQueries(queries, () => myDay(ctx, manager, 'Sanne de Wit', null))
  expect(queries.queries).toBeLessThanOrEqual(6)
  expect(day.greeting).toBe('Goedemorgen, Sanne')
  expect(day.date).toBe('woensdag 25 november 2026, week 48')
  expect(day.waiting.flatMap(({ lines }) => lines.map(({ label, about }) => [label, about]))).toEqual([
    ['Wachten op antwoord van de kandidaat', 'K-2026-00001 voor Medewerker magazijn, Van Dijk Logistiek'],
  ])
  expect(day.ending).toMatchObject([{ description: 'Vacature sluit op 05-12-2026' }])
  expect(JSON.stringify(day)).not.toMatch(/Jolanda/)
})

test('many waiting promises of every kind cost one query for their titles', async () => {
  await ctx.transact(async (tx) => {
    for (const kind of promiseKinds) {
      for (const n of [1, 2]) {
        await openPromise(tx, {
          id: `${kind}-${n}`, kind, subject: { kind: promiseRules[kind].subject, id: `weg-${n}` }, owner: { userId: manager.userId },
          openedAt: ctx.now(), dueOn: '2026-11-20', remindOn: [],
        })
      }
    }
  })
  const queries = { queries: 0 }
  const day = await countQueries(queries, () => myDay(ctx, manager, '', null))
  expect(queries.queries).toBeLessThanOrEqual(6)
  expect(day.waiting[0]).toMatchObject({ code: 'te-laat' })
  expect(day.waiting[0]?.lines).toHaveLength(promiseKinds.length * 2)
  expect(day.planned).toEqual([])
})

test('a consulent sees own feedback wait; one of another municipality does not', async () => {
  await giveFeedback(ctx, manager, candidateId, { reason: 'vervoer', lookAgainOn: '2027-01-15' })
  const own = await myDay(ctx, consulent, '', null)
  expect(own.waiting.flatMap(({ lines }) => lines.map(({ label, about }) => [label, about]))).toEqual([['Terugmelding lezen', 'K-2026-00001']])
  expect(own.counts.map(({ name, value }) => [name, value])).toEqual([['looking', 1], ['placed', 0], ['unread', 1]])
  const other = await myDay(ctx, await givenConsulent(ctx, 'druten'), '', null)
  expect(other.waiting).toEqual([])
  expect(other.counts.map(({ value }) => value)).toEqual([0, 0, 0])
})

test.each([
  ['dijk', 'Van Dijk Logistiek'],
  ['magazijn', 'Medewerker magazijn'],
  ['k2026-1', 'K-2026-00001'],
])('the search box finds %s', async (asked, expected) => {
  const day = await myDay(ctx, manager, '', asked)
  expect(day.hits?.map(({ label }) => label)).toEqual([expected])
})

test('a candidate of another municipality is not found by number; a coordinator finds no candidates', async () => {
  expect((await myDay(ctx, await givenConsulent(ctx, 'druten'), '', 'K-2026-00001')).hits).toEqual([])
  expect((await myDay(ctx, await givenCoordinator(ctx), '', 'K-2026-00001')).hits).toEqual([])
})
