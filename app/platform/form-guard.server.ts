import { timingSafeEqual } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { formToObject, type FormObject } from '#app/core/form-object.ts'
import { addMinutes } from '#app/core/moments.ts'
import { claimFormKey, finishFormKey, findFormKey, markFormKeyCommitted, releaseFormKey } from '#db/queries/platform/form-keys.ts'
import type { Context } from './context.ts'
import { isOwnOrigin } from './origin.ts'
import { tooMany } from './refusals.server.ts'
import { formToken, type SessionState } from './session.server.ts'

type Arguments = LoaderFunctionArgs | ActionFunctionArgs
const staleMinutes = 2

/**
 * Accepts a state-changing request: origin, form token, rate limit, then the idempotency key. A repeat of a submit that went
 * through is answered with its outcome and runs nothing (with other contents: 409, for neither is a repeat nor meant as new);
 * a submit that was refused may be sent again.
 */
export async function acceptForm<T>(
  { request, context }: Arguments,
  session: SessionState | null,
  run: (accepted: { ctx: Context; form: FormObject }) => Promise<T>,
): Promise<T> {
  const { ctx } = context
  if (!isOwnOrigin(request.headers, ctx, request.url)) throw data({ code: 'vreemde-herkomst' }, { status: 403 })
  const form = await readForm(request)
  const secret = context.session.formSecret
  const token = form['_token']
  if (!secret || typeof token !== 'string' || !equal(token, formToken(ctx, secret, session?.idHash ?? null))) {
    throw data({ code: 'formulier-verlopen' }, { status: 403 })
  }
  const key = form['_key']
  if (typeof key !== 'string' || !/^[\w:.-]{8,100}$/.test(key)) throw data({ code: 'formulier-onvolledig' }, { status: 400 })

  const owner = ctx.keyedHash('form-owner', session?.userId ?? secret)
  const taken = await ctx.limits.take('form', session?.userId ?? context.address)
  if (!taken.ok) throw tooMany(taken.retryAfter)

  const now = ctx.now()
  const content = ctx.keyedHash('form-content', JSON.stringify(Object.entries(form).filter(([name]) => name !== '_token')))
  const claim = { key, owner, content, at: now, staleBefore: addMinutes(now, -staleMinutes) }
  const earlier = await ctx.transact((tx) => claimFormKey(tx, claim))
  if (earlier?.owner === owner && earlier.content === content) throw await repeat(ctx, key)
  if (earlier) throw earlier.owner === owner ? data({ code: 'anders-verzonden' }, { status: 409 }) : data({ code: 'formulier-verlopen' }, { status: 403 })

  const once: Context = {
    ...ctx,
    transact: (work) =>
      ctx.transact(async (tx) => {
        const value = await work(tx)
        if (!isRefusal(value)) await markFormKeyCommitted(tx, key)
        return value
      }),
  }
  try {
    const outcome = await run({ ctx: once, form })
    await settle(ctx, key, outcome, 'refused')
    return outcome
  } catch (thrown) {
    await settle(ctx, key, thrown, thrown instanceof Error ? 'failed' : 'refused')
    throw thrown
  }
}

/** A redirect is an outcome to repeat; anything else was a refusal, after which the form may come again. */
async function settle(ctx: Context, key: string, outcome: unknown, why: 'refused' | 'failed'): Promise<void> {
  const location = outcome instanceof Response && outcome.status >= 300 && outcome.status < 400 ? outcome.headers.get('Location') : null
  await ctx.transact((tx) => (location ? finishFormKey(tx, key, location) : releaseFormKey(tx, key, why)))
}

async function repeat(ctx: Context, key: string) {
  for (let look = 0; look < 40; look += 1) {
    const known = await findFormKey(ctx.db, key)
    if (known?.state === 'done' && known.location) return redirect(known.location, 303)
    if (!known) return data({ code: 'dubbel-verzonden' }, { status: 409 })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return data({ code: 'dubbel-verzonden' }, { status: 409 })
}

async function readForm(request: Request): Promise<FormObject> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw data({ code: 'formulier-onvolledig' }, { status: 415 })
  try {
    return formToObject(await request.formData())
  } catch {
    throw data({ code: 'formulier-onvolledig' }, { status: 400 })
  }
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false
}
