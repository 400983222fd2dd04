import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { signInWithCode } from '#app/features/access/use-cases/sign-in-with-code.server.ts'
import { hashOfSession } from '#app/platform/session.server.ts'
import { findSession, revokeSession } from '#db/queries/access/sessions.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

const email = 'iemand@bedrijf.example'
let ctx: TestContext

beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function mailedCode(): Promise<string> {
  await ctx.settle()
  return /\b(\d{8})\b/.exec(ctx.mails.at(-1)?.text ?? '')?.[1] ?? ''
}

describe('signing in with a code', () => {
  test('the mailed code opens a session once', async () => {
    await requestSignInCode(ctx, email)
    const code = await mailedCode()
    const first = await signInWithCode(ctx, { email, code })
    expect(first.ok).toBe(true)
    expect(await signInWithCode(ctx, { email, code })).toEqual({ ok: false, refusal: 'code-onjuist' })
    if (!first.ok) return
    const idHash = hashOfSession(ctx, first.value.secret)
    expect((await findSession(ctx.db, idHash, ctx.now(), ctx.today()))?.email).toBe(email)
    await ctx.transact((tx) => revokeSession(tx, idHash, ctx.now()))
    expect(await findSession(ctx.db, idHash, ctx.now(), ctx.today())).toBeNull()
  })

  test('the code and the address are in no event, and the subject of the mail holds no code', async () => {
    await requestSignInCode(ctx, email)
    const code = await mailedCode()
    expect(ctx.mails.at(-1)?.subject).not.toContain(code)
    const stored = JSON.stringify(await ctx.db.selectFrom('event').selectAll().execute())
    expect(stored).not.toContain(code)
    expect(stored).not.toContain(email)
  })

  test('after five wrong tries the right code is dead', async () => {
    await requestSignInCode(ctx, email)
    const code = await mailedCode()
    const wrong = code === '00000000' ? '00000001' : '00000000'
    for (let tries = 0; tries < 5; tries += 1) expect((await signInWithCode(ctx, { email, code: wrong })).ok).toBe(false)
    expect((await signInWithCode(ctx, { email, code })).ok).toBe(false)
  })

  test('the fifth try may still be right', async () => {
    await requestSignInCode(ctx, email)
    const code = await mailedCode()
    const wrong = code === '00000000' ? '00000001' : '00000000'
    for (let tries = 0; tries < 4; tries += 1) await signInWithCode(ctx, { email, code: wrong })
    expect((await signInWithCode(ctx, { email, code })).ok).toBe(true)
  })

  test.each([
    [9, true],
    [11, false],
  ])('after %i minutes the code works: %s', async (minutes, works) => {
    await requestSignInCode(ctx, email)
    const code = await mailedCode()
    ctx.later(minutes)
    expect((await signInWithCode(ctx, { email, code })).ok).toBe(works)
  })

  test('a new code makes the earlier one worthless', async () => {
    await requestSignInCode(ctx, email)
    const first = await mailedCode()
    await requestSignInCode(ctx, email)
    const second = await mailedCode()
    expect((await signInWithCode(ctx, { email, code: first })).ok).toBe(false)
    expect((await signInWithCode(ctx, { email, code: second })).ok).toBe(true)
  })

  test('a code works for its own address only', async () => {
    await requestSignInCode(ctx, email)
    const code = await mailedCode()
    expect((await signInWithCode(ctx, { email: 'ander@bedrijf.example', code })).ok).toBe(false)
  })
})
