/** What a failed try to send says of what to do next. */
export type MailFailure = 'unreachable' | 'refused' | 'later'

const noConnection = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EPROXY', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND'])

/**
 * Reads a failed try: `unreachable` when the mail server could not be reached or did not let us in (every mail waits),
 * `refused` when it said no for good to this one mail (RFC 5321, 5yz), else `later`.
 */
export function mailFailureOf(error: unknown): MailFailure {
  if (typeof error !== 'object' || error === null) return 'later'
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  if (typeof code === 'string' && noConnection.has(code)) return 'unreachable'
  return typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600 ? 'refused' : 'later'
}

const backoffMinutes = [1, 2, 5, 15, 60, 240] as const

/** Minutes to wait after the `tries`-th failed try (1 or more). */
export function waitAfter(tries: number): number {
  return backoffMinutes[Math.min(tries, backoffMinutes.length) - 1] ?? 240
}

/** A mail that was refused for good is tried again no more than this often; any other for some five days. */
const mostTries = { refused: 3, later: 36 } as const

/** Whether a mail is given up after this many failed tries. While no server can be reached nothing is given up. */
export function givesUp(failure: MailFailure, tries: number): boolean {
  return failure !== 'unreachable' && tries >= mostTries[failure]
}
