import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeCandidateStatus } from '#app/features/candidates/use-cases/change-status.server.ts'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { contactOf, findCandidate, profileOf } from '#db/queries/candidates/find.ts'
import { givenAccountManager, givenConsulent } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let id: string
let manager: Awaited<ReturnType<typeof givenAccountManager>>

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  const made = await registerCandidate(ctx, await givenConsulent(ctx), registration({ clientNumber: 'W-1' }))
  if (!made.ok) throw new Error(made.refusal.code)
  id = made.value.id
})
afterEach(() => ctx.close())

const region = { kind: 'region' } as const

test('two years after the last contact with somebody at rest, name and contact are erased; the pseudonym stays', async () => {
  await changeCandidateStatus(ctx, manager, id, 'inactief')
  ctx.at('2028-11-23T09:00:00.000Z')
  await ctx.settle()
  expect(await contactOf(ctx.db, id)).not.toBeNull()
  ctx.at('2028-11-25T09:00:00.000Z')
  await ctx.settle()
  expect(await contactOf(ctx.db, id)).toBeNull()
  expect(await findCandidate(ctx.db, region, id)).toMatchObject({ number: 'K-2026-00001', clientNumber: null, municipality: 'wijchen' })
  expect((await profileOf(ctx.db, id))?.ownWords).toBe('')
})

test('lines of the read log are kept for five years', async () => {
  await openFile(ctx, manager, id, { reason: 'controle', fields: ['naam'] })
  ctx.at('2031-11-20T09:00:00.000Z')
  await ctx.settle()
  expect(await ctx.db.selectFrom('readLog').selectAll().execute()).toHaveLength(1)
  ctx.at('2031-12-01T09:00:00.000Z')
  await ctx.settle()
  expect(await ctx.db.selectFrom('readLog').selectAll().execute()).toHaveLength(0)
})
