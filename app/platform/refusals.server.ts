import { data } from '@remix-run/node'

/** To throw when a row is not there or not the actor's: the two look alike. */
export function notFound() {
  return data({ code: 'niet-gevonden' }, { status: 404 })
}

/** To throw when someone asks too much too quickly. */
export function tooMany(retryAfter: number) {
  return data({ code: 'te-vaak' }, { status: 429, headers: { 'Retry-After': String(retryAfter) } })
}
