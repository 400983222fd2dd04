import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEmployer } from '#app/features/employers/use-cases/create-employer.server.ts'
import type { CreateEmployerInput } from '#app/features/employers/schema.ts'
import { startSession } from '#app/platform/start-session.server.ts'
import { hashOfSession } from '#app/platform/session.server.ts'
import { actingMembership } from '#app/features/access/rules.ts'
import { findSession } from '#db/queries/access/sessions.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenAccountManager, givenUser } from '#tests/support/builders/people.ts'

const input: CreateEmployerInput = {
  kvk: '12345678',
  bedrijfsnaam: 'Bakkerij De Korenbloem',
  sector: 'productie',
  postcode: '6601 AB',
  plaats: 'Wijchen',
  naam: 'Sanne de Vries',
  telefoon: '+31612345678',
}
let ctx: TestContext

beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function create(change: Partial<CreateEmployerInput> = {}) {
  const actor = { role: 'newcomer', userId: await givenUser(ctx, { name: '' }) } as const
  return { actor, result: await createEmployer(ctx, actor, null, { ...input, ...change }) }
}

async function created(change: Partial<CreateEmployerInput> = {}) {
  const { actor, result } = await create(change)
  if (!result.ok) throw new Error(result.refusal)
  const employer = await findEmployer(ctx.db, { kind: 'region' }, result.value.employerId)
  if (!employer) throw new Error('not stored')
  return { actor, employer }
}

describe('creating a company', () => {
  test('stores it unverified, with its municipality and the person', async () => {
    const { actor, employer } = await created()
    expect(employer).toMatchObject({ kvkNumber: '12345678', municipality: 'wijchen', verifiedAt: null, size: 'klein', version: 1 })
    const person = await ctx.db.selectFrom('userAccount').selectAll().where('id', '=', actor.userId).executeTakeFirstOrThrow()
    expect(person).toMatchObject({ name: 'Sanne de Vries', phone: '+31612345678' })
  })

  test('a postcode outside the region has no municipality', async () => {
    expect((await created({ postcode: '1011 AB', plaats: 'Amsterdam' })).employer.municipality).toBeNull()
  })

  test('the session acts in the new membership from then on', async () => {
    const userId = await givenUser(ctx)
    const { secret } = await ctx.transact((tx) => startSession(tx, ctx, userId, null))
    const idHash = hashOfSession(ctx, secret)
    const result = await createEmployer(ctx, { role: 'newcomer', userId }, { idHash }, input)
    const session = await findSession(ctx.db, idHash, ctx.now(), ctx.today())
    expect(result.ok && session && actingMembership(session.memberships, session.membershipId)?.employerId).toBe(result.ok && result.value.employerId)
  })

  test('a second company of the same person gets a membership of its own', async () => {
    const userId = await givenUser(ctx)
    const first = await createEmployer(ctx, { role: 'newcomer', userId }, null, input)
    const second = await createEmployer(ctx, { role: 'employer', userId, employerId: 'x', verified: true }, null, { ...input, kvk: '87654321' })
    expect([first.ok, second.ok]).toEqual([true, true])
    const memberships = await ctx.db.selectFrom('membership').selectAll().where('userId', '=', userId).execute()
    expect(memberships.map((one) => one.role)).toEqual(['employer', 'employer'])
  })

  test('a number that is known is refused, changes nothing and says nothing of who is there', async () => {
    await created()
    const { result } = await create({ bedrijfsnaam: 'Een andere naam' })
    expect(result).toEqual({ ok: false, refusal: 'kvk-bekend' })
    expect((await ctx.db.selectFrom('employer').selectAll().execute()).length).toBe(1)
    expect((await ctx.db.selectFrom('membership').selectAll().execute()).length).toBe(1)
  })

  test('is told in an event without personal data, and waits to be verified within two working days', async () => {
    const manager = await givenAccountManager(ctx)
    const { employer } = await created()
    const [event] = await eventsOf(ctx.db, { kind: 'employer', id: employer.id })
    expect(event).toMatchObject({ kind: 'employer.created', facts: { municipality: 'wijchen', accountManagerId: manager.userId } })
    expect(JSON.stringify(event)).not.toContain('Sanne')
    const [promise] = await promisesAbout(ctx.db, { kind: 'employer', id: employer.id })
    expect(promise).toMatchObject({ kind: 'werkgever-verifieren', dueOn: '2026-11-25', owner: { userId: manager.userId, role: 'account-manager' } })
  })
})

describe('the account manager of a new company', () => {
  test('is the one with the fewest employers, fixed for this employer', async () => {
    const people = [await givenAccountManager(ctx), await givenAccountManager(ctx)].map((one) => one.userId).sort()
    const got = []
    for (const kvk of ['10000001', '10000002', '10000003']) got.push((await created({ kvk })).employer.accountManagerId)
    expect(got).toEqual([people[0], people[1], people[0]])
  })

  test('is nobody when nobody works there; the role then holds the promise', async () => {
    const { employer } = await created()
    expect(employer.accountManagerId).toBeNull()
    const [promise] = await promisesAbout(ctx.db, { kind: 'employer', id: employer.id })
    expect(promise?.owner).toMatchObject({ userId: null, role: 'account-manager' })
  })

  test('is not somebody whose account was closed', async () => {
    const manager = await givenAccountManager(ctx)
    await ctx.transact((tx) => tx.updateTable('userAccount').set({ active: 0 }).where('id', '=', manager.userId).execute())
    expect((await created()).employer.accountManagerId).toBeNull()
  })
})
