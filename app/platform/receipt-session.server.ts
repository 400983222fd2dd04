import { timingSafeEqual } from 'node:crypto'
import type { Instant } from '#app/core/dates.ts'
import { addMinutes } from '#app/core/moments.ts'
import type { Context } from './context.ts'
import { cookieLine } from './session.server.ts'

const name = 'wsp_plek'

/** A place in a list that is open in this browser: which one, and right after joining its code to show once more. */
export type OpenPlace = { entryId: string; code: string | null; until: Instant }

/** The signed cookie that keeps a place open for so many minutes. Neither id nor code ever stands in a URL. */
export function openPlaceCookie(ctx: Context, place: { entryId: string; code: string | null }, minutes: number): string {
  const open: OpenPlace = { ...place, until: addMinutes(ctx.now(), minutes) }
  const value = Buffer.from(JSON.stringify(open)).toString('base64url')
  return cookieLine(ctx, name, `${value}.${ctx.keyedHash('open-place', value)}`, minutes * 60)
}

export function forgetPlaceCookie(ctx: Context): string {
  return cookieLine(ctx, name, '', 0)
}

/** The place that is open in this browser, or null: none, over its time, or not signed by us. */
export function readOpenPlace(ctx: Context, request: Request): OpenPlace | null {
  const match = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)\\.([\\w-]+)(?:;|$)`).exec(request.headers.get('Cookie') ?? '')
  if (!match?.[1] || !match[2] || !equal(match[2], ctx.keyedHash('open-place', match[1]))) return null
  const open = JSON.parse(Buffer.from(match[1], 'base64url').toString('utf8')) as OpenPlace
  return open.until > ctx.now() ? open : null
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
