import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inviteColleague } from '#app/features/employers/use-cases/invite-colleague.server.ts'
import { removeColleague } from '#app/features/employers/use-cases/remove-colleague.server.ts'
import { verifyEmployer } from '#app/features/employers/use-cases/verify-employer.server.ts'
import { colleaguesPage } from '#app/features/employers/views/colleagues.server.ts'
import { companyHome } from '#app/features/desk/views/company-home.server.ts'
import { membershipsOf } from '#db/queries/access/sessions.ts'
import { findUserByEmail } from '#db/queries/access/users.ts'
import { colleaguesOf } from '#db/queries/employers/colleagues.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenEmployerPerson, givenUser } from '#tests/support/builders/people.ts'

let ctx: TestContext

beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function company(verified = true) {
  const employerId = await givenEmployer(ctx, { verifiedAt: verified ? ctx.now() : null })
  return { employerId, actor: await givenEmployerPerson(ctx, employerId, verified) }
}

describe('verifying a company', () => {
  test('opens it once, with an event and a mail to its people', async () => {
    const { employerId } = await company(false)
    const manager = await givenAccountManager(ctx)
    expect(await verifyEmployer(ctx, manager, employerId)).toMatchObject({ ok: true })
    expect(await verifyEmployer(ctx, manager, employerId)).toEqual({ ok: false, refusal: 'al-gecontroleerd' })
    const row = await ctx.db.selectFrom('employer').selectAll().where('id', '=', employerId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ verifiedAt: ctx.now(), verifiedBy: manager.userId, version: 2 })
    expect((await eventsOf(ctx.db, { kind: 'employer', id: employerId })).map((event) => event.kind)).toEqual(['employer.verified'])
    await ctx.settle()
    expect(ctx.mails.map((mail) => mail.subject)).toEqual(['Uw bedrijf is gecontroleerd'])
  })

  test('an unknown company is not found', async () => {
    expect(await verifyEmployer(ctx, await givenAccountManager(ctx), 'onbekend')).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })

  test.each([true, false])('verified %s: what the home and the page of colleagues show', async (verified) => {
    const { actor } = await company(verified)
    expect((await companyHome(ctx, actor))?.more !== null).toBe(verified)
    expect((await colleaguesPage(ctx, actor))?.colleagues.length).toBe(verified ? 1 : 0)
  })
})

describe('inviting a colleague', () => {
  test('makes a membership for the address and sends the way in', async () => {
    const { employerId, actor } = await company()
    expect(await inviteColleague(ctx, actor, { naam: 'Bram Smit', email: 'bram@bedrijf.example' })).toMatchObject({ ok: true })
    const user = await findUserByEmail(ctx.db, 'bram@bedrijf.example')
    expect((await membershipsOf(ctx.db, user?.id ?? '', ctx.today())).map((one) => [one.role, one.employerId])).toEqual([['employer', employerId]])
    await ctx.settle()
    expect(ctx.mails.at(-1)).toMatchObject({ to: 'bram@bedrijf.example', subject: 'U bent uitgenodigd door een collega' })
    expect(ctx.mails.at(-1)?.text).toContain('/inloggen')
  })

  test('a person who is known keeps the own name', async () => {
    const { actor } = await company()
    await givenUser(ctx, { email: 'bram@bedrijf.example', name: 'Bram de Echte' })
    await inviteColleague(ctx, actor, { naam: 'Iets anders', email: 'bram@bedrijf.example' })
    expect((await findUserByEmail(ctx.db, 'bram@bedrijf.example'))?.name).toBe('Bram de Echte')
  })

  test('a colleague cannot be invited twice', async () => {
    const { actor } = await company()
    await inviteColleague(ctx, actor, { naam: 'Bram', email: 'bram@bedrijf.example' })
    expect(await inviteColleague(ctx, actor, { naam: 'Bram', email: 'bram@bedrijf.example' })).toEqual({ ok: false, refusal: 'al-collega' })
  })

  test('is refused until the company is verified, also when the session says otherwise', async () => {
    const { actor } = await company(false)
    expect(await inviteColleague(ctx, { ...actor, verified: true }, { naam: 'Bram', email: 'bram@bedrijf.example' })).toEqual({
      ok: false,
      refusal: 'niet-gecontroleerd',
    })
    expect(await findUserByEmail(ctx.db, 'bram@bedrijf.example')).toBeNull()
  })
})

describe('removing a colleague', () => {
  test('ends the membership at once', async () => {
    const { employerId, actor } = await company()
    const other = await givenEmployerPerson(ctx, employerId)
    const found = (await colleaguesOf(ctx.db, employerId, ctx.today())).find((one) => one.userId === other.userId)
    expect(await removeColleague(ctx, actor, found?.membershipId ?? '')).toMatchObject({ ok: true })
    expect(await membershipsOf(ctx.db, other.userId, ctx.today())).toEqual([])
    expect(await removeColleague(ctx, actor, found?.membershipId ?? '')).toMatchObject({ ok: false })
  })

  test('never the last one, never oneself, never somebody of another company', async () => {
    const { employerId, actor } = await company()
    const [own] = await colleaguesOf(ctx.db, employerId, ctx.today())
    expect(await removeColleague(ctx, actor, own?.membershipId ?? '')).toEqual({ ok: false, refusal: 'laatste' })
    await givenEmployerPerson(ctx, employerId)
    expect(await removeColleague(ctx, actor, own?.membershipId ?? '')).toEqual({ ok: false, refusal: 'uzelf' })
    const elsewhere = await company()
    const [foreign] = await colleaguesOf(ctx.db, elsewhere.employerId, ctx.today())
    expect(await removeColleague(ctx, actor, foreign?.membershipId ?? '')).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })

  test('of two who remove each other one stays', async () => {
    const { employerId, actor } = await company()
    const other = await givenEmployerPerson(ctx, employerId)
    const people = await colleaguesOf(ctx.db, employerId, ctx.today())
    const of = (userId: string) => people.find((one) => one.userId === userId)?.membershipId ?? ''
    const results = [await removeColleague(ctx, actor, of(other.userId)), await removeColleague(ctx, other, of(actor.userId))]
    expect(results.map((result) => result.ok)).toEqual([true, false])
    expect(await colleaguesOf(ctx.db, employerId, ctx.today())).toHaveLength(1)
  })
})
