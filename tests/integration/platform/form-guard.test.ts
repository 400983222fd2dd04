import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ok, refuse } from '#app/core/result.ts'
import type { Context } from '#app/platform/context.ts'
import { acceptForm } from '#app/platform/form-guard.server.ts'
import { badForm } from '#app/platform/form.server.ts'
import { formToken, readRequestSession } from '#app/platform/session.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

const secret = 'a-secret-of-a-browser-of-tests'
let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

function post(fields: Record<string, string>, options: { secret?: string; headers?: Record<string, string> } = {}): ActionFunctionArgs {
  const own = options.secret ?? secret
  const body = new URLSearchParams({ _token: formToken(ctx, own, null), _key: 'key-of-tests', ...fields })
  const request = new Request('http://localhost:3000/x', { method: 'POST', body, ...(options.headers ? { headers: options.headers } : {}) })
  return { request, params: {}, context: { ctx, session: readRequestSession(ctx, `wsp_formulier=${own}`), nonce: '', reference: '', address: '192.0.2.1' } }
}

type Answer = { status: number; code?: string; location?: string | null }
/** What came of a post: the outcome that was returned or thrown, in one shape. */
async function outcome(args: ActionFunctionArgs, run: (ctx: Context) => Promise<unknown>): Promise<Answer> {
  const seen = await acceptForm(args, null, ({ ctx: once }) => run(once)).catch((thrown: unknown) => thrown)
  if (seen instanceof Response) return { status: seen.status, location: seen.headers.get('Location') }
  if (seen instanceof Error) throw seen
  const { data, init } = seen as { data: { code?: string }; init: { status: number } }
  return { status: init.status, ...(data.code ? { code: data.code } : {}) }
}

const write = (once: Context) =>
  once.transact(async (tx) => {
    await recordEvent(tx, { at: once.now(), actor: { role: 'system' }, subject: { kind: 'thing', id: '1' }, kind: 'thing.done' })
    return ok(null)
  })
const writeAndGo = async (once: Context) => {
  await write(once)
  return redirect('/gedaan', 303)
}
const written = async () => (await ctx.db.selectFrom('event').select('n').where('kind', '=', 'thing.done').execute()).length

describe('a submit and its repeat', () => {
  test('the repeat hears the outcome and runs nothing', async () => {
    expect(await outcome(post({}), writeAndGo)).toEqual({ status: 303, location: '/gedaan' })
    expect(await outcome(post({}), writeAndGo)).toEqual({ status: 303, location: '/gedaan' })
    expect(await written()).toBe(1)
  })

  test('at the same time: one runs, the other waits for its outcome', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => outcome(post({}), writeAndGo)))
    expect(new Set(answers.map(({ location }) => location))).toEqual(new Set(['/gedaan']))
    expect(await written()).toBe(1)
  })

  test('with other contents: 409, nothing runs', async () => {
    await outcome(post({ a: '1' }), writeAndGo)
    expect(await outcome(post({ a: '2' }), writeAndGo)).toEqual({ status: 409, code: 'anders-verzonden' })
    expect(await written()).toBe(1)
  })

  test('by another browser: refused without a word of the outcome', async () => {
    await outcome(post({}), writeAndGo)
    expect(await outcome(post({}, { secret: 'another-secret-of-tests-1' }), writeAndGo)).toEqual({ status: 403, code: 'formulier-verlopen' })
  })

  test('a refusal by the rules may be sent again, changed or not', async () => {
    const refused = async (once: Context) => {
      await once.transact(async () => refuse('te-laag'))
      return badForm({ errors: { a: 'Te laag.' }, values: {} })
    }
    expect(await outcome(post({ a: '1' }), refused)).toEqual({ status: 422 })
    expect(await outcome(post({ a: '2' }), writeAndGo)).toMatchObject({ status: 303 })
    expect(await written()).toBe(1)
  })

  test('a bug before anything was written leaves the form free', async () => {
    await expect(outcome(post({}), () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    expect(await outcome(post({}), writeAndGo)).toMatchObject({ status: 303 })
  })

  test('a bug after the fact was written: the repeat does not write it again', async () => {
    await expect(outcome(post({}), async (once) => { await write(once); throw new Error('bug') })).rejects.toThrow('bug')
    expect(await outcome(post({}), writeAndGo)).toEqual({ status: 409, code: 'dubbel-verzonden' })
    expect(await written()).toBe(1)
  })

  test('a claim of a process that died before it wrote is free after two minutes', async () => {
    const dies = () => new Promise<never>(() => undefined)
    void outcome(post({}), dies)
    await new Promise((resolve) => setImmediate(resolve))
    ctx.later(3)
    expect(await outcome(post({}), writeAndGo)).toMatchObject({ status: 303 })
  })
})

describe('a submit that is none of ours', () => {
  test.each([
    ['no cookie', {}, { secret: '' }, 403, 'formulier-verlopen'],
    ['no token', { _token: '' }, {}, 403, 'formulier-verlopen'],
    ['a wrong token', { _token: 'x'.repeat(43) }, {}, 403, 'formulier-verlopen'],
    ['no key', { _key: '' }, {}, 400, 'formulier-onvolledig'],
    ['a foreign page', {}, { headers: { Origin: 'https://kwaad.example' } }, 403, 'vreemde-herkomst'],
    ['a foreign page, told by the browser', {}, { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403, 'vreemde-herkomst'],
    ['a type that is no form', {}, { headers: { 'Content-Type': 'text/plain' } }, 415, 'formulier-onvolledig'],
  ] as [string, Record<string, string>, { secret?: string; headers?: Record<string, string> }, number, string][])('%s', async (_what, fields, options, status, code) => {
    expect(await outcome(post(fields, options), writeAndGo)).toEqual({ status, code })
    expect(await written()).toBe(0)
  })

  test('a token of before signing in does not serve after it', async () => {
    const args = post({})
    const session = { idHash: 'x', userId: 'u' } as Parameters<typeof acceptForm>[1]
    await expect(acceptForm(args, session, () => Promise.resolve(null))).rejects.toMatchObject({ init: { status: 403 } })
  })

  test('too many of one address: 429', async () => {
    let last: Answer = { status: 0 }
    for (let n = 0; n < 91; n += 1) last = await outcome(post({ _key: `key-of-tests-${n}` }), async () => redirect('/'))
    expect(last).toEqual({ status: 429, code: 'te-vaak' })
  })
})
