import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MembershipRole } from '#app/features/access/model.ts'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { signInAsExample } from '#app/features/access/use-cases/sign-in-as-example.server.ts'
import { signInWithCode } from '#app/features/access/use-cases/sign-in-with-code.server.ts'
import { switchMembership } from '#app/features/access/use-cases/switch-membership.server.ts'
import { readRequestSession } from '#app/platform/session.server.ts'
import { insertMembership, insertUser } from '#db/queries/access/users.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let organisations: string[]
beforeEach(async () => {
  ctx = await testContext()
  organisations = (await ctx.db.selectFrom('organisation').select('id').orderBy('id').execute()).map(({ id }) => id)
})
afterEach(() => ctx.close())

async function person(id: string, roles: MembershipRole[], email = `${id}@loket.example`): Promise<void> {
  await ctx.transact(async (tx) => {
    await insertUser(tx, { id, email, name: id, createdAt: ctx.now() })
    for (const [n, role] of roles.entries()) {
      await insertMembership(tx, { id: `${id}-${role}`, userId: id, role, organisationId: organisations[n] ?? null, employerId: null, fromDate: '2026-01-01' })
    }
  })
}

async function signIn(email: string): Promise<{ secret: string; seconds: number }> {
  await requestSignInCode(ctx, email)
  await ctx.settle()
  const code = /\b(\d{8})\b/.exec(ctx.mails.at(-1)?.text ?? '')?.[1] ?? ''
  const signedIn = await signInWithCode(ctx, { email, code })
  if (!signedIn.ok) throw new Error('not signed in')
  return signedIn.value
}
const stateOf = (secret: string) => readRequestSession(ctx, `a=b; wsp_sessie=${secret}; c=d`).state()

describe('a session', () => {
  test('of staff lasts 12 hours, also when it is used', async () => {
    await person('sam', ['account-manager'])
    const { secret, seconds } = await signIn('sam@loket.example')
    expect(seconds).toBe(12 * 3600)
    ctx.later(11 * 60 + 59)
    expect((await stateOf(secret))?.actor).toMatchObject({ role: 'account-manager', userId: 'sam' })
    ctx.later(2)
    expect(await stateOf(secret)).toBeNull()
  })

  test('is stored as a keyed hash: what lies in the database opens nothing', async () => {
    await person('sam', ['account-manager'])
    const { secret } = await signIn('sam@loket.example')
    const rows = await ctx.db.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(await stateOf(rows[0]?.idHash ?? '')).toBeNull()
  })

  test('of somebody who left is nobody\'s: account closed, membership over, organisation closed', async () => {
    await person('sam', ['account-manager'])
    const { secret } = await signIn('sam@loket.example')
    await ctx.transact((tx) => tx.updateTable('organisation').set({ active: 0 }).where('id', '=', organisations[0] ?? '').execute())
    expect((await stateOf(secret))?.actor).toEqual({ role: 'newcomer', userId: 'sam' })
    await ctx.transact((tx) => tx.updateTable('organisation').set({ active: 1 }).execute())
    await ctx.transact((tx) => tx.updateTable('membership').set({ toDate: '2026-11-22' }).execute())
    expect((await stateOf(secret))?.actor).toEqual({ role: 'newcomer', userId: 'sam' })
    await ctx.transact((tx) => tx.updateTable('userAccount').set({ active: 0 }).where('id', '=', 'sam').execute())
    expect(await stateOf(secret)).toBeNull()
  })

  test('of a closed account cannot be begun either', async () => {
    await person('weg', ['account-manager'])
    await ctx.transact((tx) => tx.updateTable('userAccount').set({ active: 0 }).where('id', '=', 'weg').execute())
    await expect(signIn('weg@loket.example')).rejects.toThrow('not signed in')
  })

  test('acts in one membership; switching goes to an own one only', async () => {
    await person('sam', ['account-manager', 'policy-adviser'])
    await person('eva', ['administrator'])
    const { secret } = await signIn('sam@loket.example')
    const before = await stateOf(secret)
    if (!before) throw new Error('no session')
    const actor = { role: 'account-manager', userId: 'sam', organisationId: 'x' } as const
    expect(await switchMembership(ctx, actor, before, 'eva-administrator')).toEqual({ ok: false, refusal: 'niet-uw-rol' })
    expect((await switchMembership(ctx, actor, before, 'sam-policy-adviser')).ok).toBe(true)
    expect((await stateOf(secret))?.actor.role).toBe('policy-adviser')
  })
})

describe('signing in as an example person', () => {
  test('is for people who are made up, in example mode', async () => {
    await person('echt', ['account-manager'])
    await person('voorbeeld', ['account-manager'], 'voorbeeld@voorbeeld.example')
    expect((await signInAsExample(ctx, 'echt-account-manager')).ok).toBe(false)
    expect((await signInAsExample(ctx, 'voorbeeld-account-manager')).ok).toBe(true)
    const strict = { ...ctx, env: { ...ctx.env, example: false } }
    expect((await signInAsExample(strict, 'voorbeeld-account-manager')).ok).toBe(false)
  })
})
