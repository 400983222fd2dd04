import type { Context } from './context.ts'
import { cookieLine } from './session.server.ts'

const name = 'wsp_inloggen'

/** Between the two pages of signing in: for whom the code is and where to go next. An address never stands in a URL. */
export type PendingSignIn = { email: string; to: string | null }

export function pendingSignInCookie(ctx: Context, pending: PendingSignIn): string {
  const value = Buffer.from(JSON.stringify(pending)).toString('base64url')
  return cookieLine(ctx, name, `${value}.${ctx.keyedHash('pending-sign-in', value)}`, 15 * 60)
}

export function forgetPendingSignIn(ctx: Context): string {
  return cookieLine(ctx, name, '', 0)
}

export function readPendingSignIn(ctx: Context, request: Request): PendingSignIn | null {
  const match = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)\\.([\\w-]+)(?:;|$)`).exec(request.headers.get('Cookie') ?? '')
  if (!match?.[1] || match[2] !== ctx.keyedHash('pending-sign-in', match[1])) return null
  return JSON.parse(Buffer.from(match[1], 'base64url').toString('utf8')) as PendingSignIn
}
