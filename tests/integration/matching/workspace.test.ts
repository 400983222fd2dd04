import { afterEach, beforeEach, expect, test } from 'vitest'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { explainedCandidate } from '#app/features/matching/views/explained-candidate.server.ts'
import { matchingWorkspace } from '#app/features/matching/views/workspace.server.ts'
import { countQueries } from '#db/database.server.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenConsulent } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { givenVacancy } from '#tests/support/builders/vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let vacancyId: string

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  const consulent = await givenConsulent(ctx)
  const { profile } = registration()
  for (const change of [{}, { occupationsWanted: ['5141-01'] }, { hoursMin: 4, hoursMax: 8 }, { hoursMin: 4, hoursMax: 8, availableFrom: '2027-06-01' }]) {
    await registerCandidate(ctx, consulent, registration({ profile: { ...profile, ...change } }))
  }
  vacancyId = await givenVacancy(ctx, await givenEmployer(ctx), manager.userId)
})
afterEach(() => ctx.close())

test('says how many fit, how many each must leaves out, and who fits, best first; within the queries of a list page', async () => {
  const queries = { queries: 0 }
  const page = await countQueries(queries, () => matchingWorkspace(ctx, manager, vacancyId, { q: null, pagina: 1 }))
  expect(queries.queries).toBeLessThanOrEqual(6)
  expect(page).toMatchObject({ fits: 2, leftOut: 2, pageCount: 1 })
  expect(page?.musts.map(({ code, leftOut, alone }) => [code, leftOut, alone])).toEqual([['uren', 2, 1], ['start', 1, 0]])
  expect(page?.candidates.map(({ number }) => number)).toEqual(['K-2026-00001', 'K-2026-00002'])
  expect(JSON.stringify(page)).not.toMatch(/Jolanda|voorbeeld\.example|langdurig/)
})

test('words narrow who fits, through the search port', async () => {
  await ctx.settle()
  const page = await matchingWorkspace(ctx, manager, vacancyId, { q: 'magazijn', pagina: 1 })
  expect(page).toMatchObject({ fits: 2, found: 1 })
  expect(page?.candidates.map(({ number }) => number)).toEqual(['K-2026-00001'])
})

test('explains one candidate per criterion, without a name; an unknown one is not found', async () => {
  const found = await explainedCandidate(ctx, manager, vacancyId, 'K-2026-00003')
  expect(found).toMatchObject({ fits: false, points: 0 })
  expect(found?.lines.find(({ criterion }) => criterion === 'uren')).toMatchObject({ asked: '24 tot 32 uur', offered: '4 tot 8 uur', met: false })
  expect(JSON.stringify(found)).not.toMatch(/Jolanda/)
  expect(await explainedCandidate(ctx, manager, vacancyId, 'K-2026-09999')).toBeNull()
  expect(await explainedCandidate(ctx, manager, 'nee', 'K-2026-00001')).toBeNull()
})
