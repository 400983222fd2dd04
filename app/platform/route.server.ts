import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { FormObject } from '#app/core/form-object.ts'
import type { Actor } from '#app/features/access/model.ts'
import { may, type ActorWith, type Right } from '#app/features/access/rights.ts'
import type { Context } from './context.ts'
import { acceptForm } from './form-guard.server.ts'
import './load-context.ts'
import { paths } from './paths.ts'
import type { SessionState } from './session.server.ts'

type Arguments = LoaderFunctionArgs | ActionFunctionArgs
export type RouteArgs<A> = {
  request: Request
  url: URL
  params: Record<string, string | undefined>
  ctx: Context
  actor: A
  session: SessionState | null
  /** the submitted form; empty in a loader. Token, origin and repeat are checked already. */
  form: FormObject
  /** for rate limits only */
  address: string
}

/** What the architecture test reads on every loader and action. */
export type NamedRight = { right: Right | 'open' }
type Handler<T> = ((args: Arguments) => Promise<T>) & NamedRight

/** A loader or action that needs a right. Signed out: to the sign-in page. Without the right: 403. */
export function guarded<R extends Right, T>(right: R, run: (args: RouteArgs<ActorWith<R>>) => Promise<T> | T): Handler<T> {
  const handler = async (args: Arguments): Promise<T> => {
    const session = await args.context.session.state()
    const actor = session?.actor ?? null
    if (!actor) throw signedOut(args.request)
    if (!may(actor, right)) throw data({ code: 'geen-recht' }, { status: 403 })
    return serve(args, actor, session, run)
  }
  return Object.assign(handler, { right })
}

/** A public loader or action, said out loud. */
export function open<T>(run: (args: RouteArgs<Actor | null>) => Promise<T> | T): Handler<T> {
  const handler = async (args: Arguments): Promise<T> => {
    const session = await args.context.session.state()
    return serve(args, session?.actor ?? null, session, run)
  }
  return Object.assign(handler, { right: 'open' as const })
}

async function serve<A, T>(args: Arguments, actor: A, session: SessionState | null, run: (args: RouteArgs<A>) => Promise<T> | T) {
  const { request, params, context } = args
  const base = { request, url: new URL(request.url), params, actor, session, address: context.address }
  if (request.method === 'GET' || request.method === 'HEAD') return run({ ...base, ctx: context.ctx, form: {} })
  return acceptForm(args, session, ({ ctx, form }) => Promise.resolve(run({ ...base, ctx, form })))
}

function signedOut(request: Request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return data({ code: 'uitgelogd' }, { status: 401 })
  const { pathname, search } = new URL(request.url)
  return redirect(paths.signIn(pathname.replace(/\.data$/, '') + search))
}

export { notFound, tooMany } from './refusals.server.ts'

/** A redirect after a write; the next page tells what was done. */
export function done(path: string, code: string, headers?: HeadersInit): Response {
  const [before, hash] = path.split('#')
  const joined = `${before}${before?.includes('?') ? '&' : '?'}gedaan=${encodeURIComponent(code)}${hash ? `#${hash}` : ''}`
  return redirect(joined, { status: 303, ...(headers ? { headers } : {}) })
}

/** The sentence for `?gedaan=` on the page that follows a write. */
export function doneSentence(url: URL, sentences: Record<string, string>): string | null {
  const code = url.searchParams.get('gedaan')
  return code !== null && Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : null
}
