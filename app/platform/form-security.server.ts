import { base64url, cookieLine, formCookie, formToken, type SessionState } from './session.server.ts'
import type { Context } from './context.ts'
import { groupsOf } from './page-cache.server.ts'

/**
 * What root hands to every form of a page, and the cookie it hangs on when the browser has none yet. An anonymous page that
 * is cached for everybody gets neither: it has no posting forms.
 */
export function formSecurity(args: { ctx: Context; url: URL; request: Request; session: SessionState | null }): {
  form: { token: string | null; key: string }
  cookie: string | null
} {
  const { ctx, session } = args
  if (!session && groupsOf(args.url)) return { form: { token: null, key: '' }, cookie: null }
  const known = formSecretOf(args.request)
  const secret = known ?? base64url(ctx.random(24))
  return {
    form: { token: formToken(ctx, secret, session?.idHash ?? null), key: base64url(ctx.random(12)) },
    cookie: known ? null : cookieLine(ctx, formCookie, secret, null),
  }
}

function formSecretOf(request: Request): string | null {
  const match = new RegExp(`(?:^|;\\s*)${formCookie}=([\\w-]{20,64})(?:;|$)`).exec(request.headers.get('Cookie') ?? '')
  return match?.[1] ?? null
}
