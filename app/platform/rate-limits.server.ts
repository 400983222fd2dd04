import { isIPv6 } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What is limited, per minute and key; the key is an address or a hash of what was typed, kept in memory only. */
const perMinute = {
  'sign-in-address': 20,
  'sign-in-email': 5,
  'sign-in-code': 30,
  join: 12,
  receipt: 30,
  form: 90,
  api: 600,
} as const

/** Under which name an address is counted: IPv6 by its first 64 bits, for that is what one household or office holds. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain || 'unknown'
  const [head = '', tail] = plain.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

export type Limited = keyof typeof perMinute
export type RateLimits = {
  /** Counts one attempt. `ok: false` says after how many seconds to try again. */
  take(what: Limited, key: string): Promise<{ ok: true } | { ok: false; retryAfter: number }>
}

export function createRateLimits(factor = 1): RateLimits {
  const limiters = Object.fromEntries(
    Object.entries(perMinute).map(([name, points]) => [name, new RateLimiterMemory({ points: points * factor, duration: 60 })]),
  ) as Record<Limited, RateLimiterMemory>
  return {
    async take(what, key) {
      try {
        await limiters[what].consume(key)
        return { ok: true }
      } catch (rejected) {
        const ms = typeof rejected === 'object' && rejected !== null && 'msBeforeNext' in rejected ? Number(rejected.msBeforeNext) : 60_000
        return { ok: false, retryAfter: Math.max(1, Math.ceil(ms / 1000)) }
      }
    },
  }
}
