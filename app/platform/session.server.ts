import { actorOf, actingMembership } from '#app/features/access/rules.ts'
import type { Actor } from '#app/features/access/model.ts'
import { findSession, type MembershipRow } from '#db/queries/access/sessions.ts'
import type { Context } from './context.ts'

export const sessionCookie = 'wsp_sessie'
export const formCookie = 'wsp_formulier'

/** What a request knows of the person behind it. */
export type SessionState = {
  idHash: string
  userId: string
  userName: string
  email: string
  memberships: MembershipRow[]
  membership: MembershipRow | null
  actor: Actor
}

/** One request's view of its cookies; the session is looked up once, when first asked for. */
export type RequestSession = {
  state(): Promise<SessionState | null>
  /** the anonymous secret that form tokens hang on; null when the browser has none yet */
  formSecret: string | null
  hasSessionCookie: boolean
}

function cookieValue(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=')
    if (key === name) return rest.join('=') || null
  }
  return null
}

export function hashOfSession(ctx: Context, secret: string): string {
  return ctx.keyedHash('session', secret)
}

export function readRequestSession(ctx: Context, cookieHeader: string | null): RequestSession {
  const secret = cookieValue(cookieHeader, sessionCookie)
  const form = cookieValue(cookieHeader, formCookie)
  let found: Promise<SessionState | null> | undefined
  return {
    hasSessionCookie: secret !== null,
    formSecret: form && /^[\w-]{20,64}$/.test(form) ? form : null,
    state: () => (found ??= secret ? load(ctx, hashOfSession(ctx, secret)) : Promise.resolve(null)),
  }
}

async function load(ctx: Context, idHash: string): Promise<SessionState | null> {
  const row = await findSession(ctx.db, idHash, ctx.now(), ctx.today())
  if (!row) return null
  const membership = actingMembership(row.memberships, row.membershipId)
  return {
    idHash,
    userId: row.userId,
    userName: row.userName,
    email: row.email,
    memberships: row.memberships,
    membership,
    actor: actorOf(row.userId, membership),
  }
}

/** The Set-Cookie line of a cookie of ours; `seconds` 0 removes it. */
export function cookieLine(ctx: Context, name: string, value: string, seconds: number | null): string {
  const secure = ctx.publicUrl.startsWith('https://') ? '; Secure' : ''
  const age = seconds === null ? '' : `; Max-Age=${seconds}`
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`
}

/** The token that a form must bring back: bound to the browser's secret and to the session. */
export function formToken(ctx: Context, formSecret: string, sessionIdHash: string | null): string {
  return ctx.keyedHash('form', `${formSecret}|${sessionIdHash ?? ''}`)
}

export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
