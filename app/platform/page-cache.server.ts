import type { IncomingMessage, ServerResponse } from 'node:http'
import { sessionCookie } from './session.server.ts'

/** Groups of anonymous pages that are forgotten together. */
const groups = ['vacancies', 'schemes', 'open-hiring', 'reports', 'static'] as const
export type PageGroup = (typeof groups)[number]

const pages: readonly (readonly [RegExp, readonly PageGroup[]])[] = [
  [/^\/$/, ['vacancies', 'open-hiring', 'reports', 'static']],
  [/^\/vacatures(\/[\w-]+)?$/, ['vacancies']],
  [/^\/regelingen(\/[\w-]+)?$/, ['schemes']],
  [/^\/open-hiring$/, ['open-hiring']],
  [/^\/social-return$/, ['static']],
  [/^\/rapporten(\/[\w-]+\/[\w-]+)?$/, ['reports']],
  [/^\/(privacy|toegankelijkheid|algoritme|contact)$/, ['static']],
]

/** What an event touches: by the part of its kind before the dot. Unknown kinds touch everything. */
const touched: Record<string, readonly PageGroup[]> = {
  vacancy: ['vacancies'],
  employer: ['vacancies', 'open-hiring'],
  'open-hiring': ['open-hiring'],
  amount: ['schemes', 'vacancies', 'static'],
  scheme: ['schemes'],
  report: ['reports'],
  placement: [],
  candidate: [],
  proposal: [],
  consent: [],
  feedback: [],
  promise: [],
  session: [],
  'sign-in': [],
  user: ['static', 'vacancies'],
  contract: [],
  credit: [],
}

/** The groups of an anonymous page, or null when it is never cached. Such a page carries no form token. */
export function groupsOf(url: URL): readonly PageGroup[] | null {
  if (url.searchParams.has('gedaan') || url.search.length > 400) return null
  return pages.find(([pattern]) => pattern.test(url.pathname))?.[1] ?? null
}

export function groupsTouchedBy(eventKind: string): readonly PageGroup[] {
  return touched[eventKind.split('.')[0] ?? ''] ?? groups
}

/** A page cut at its nonces: what stands before each, one sign a byte, so that it travels with the head; and the bytes after the last. */
type Entry = { before: string[]; rest: Buffer; headers: Record<string, string>; groups: readonly PageGroup[]; until: number }

export type PageCache = {
  /** Sends the page from memory; false when it has to be made. */
  serve(request: IncomingMessage, response: ServerResponse, nonce: string, headersFor: (nonce: string) => Record<string, string>): boolean
  /** Keeps the page that is being made, when it turns out to be one that may be kept: sent whole, with its length. All nonces are of one length. */
  record(request: IncomingMessage, response: ServerResponse, nonce: string): void
  forget(groups: readonly PageGroup[]): void
}

const addressOf = (path: string) => new URL(`http://localhost${path}`)

const most = 500
const largest = 400_000
const keptHeaders = ['content-type', 'vary', 'link']

function cutAt(nonce: string, body: Buffer): Pick<Entry, 'before' | 'rest'> {
  const parts = body.toString('latin1').split(nonce)
  const last = parts.pop() ?? ''
  return { before: parts, rest: body.subarray(body.byteLength - last.length) }
}

/** Anonymous pages in memory; the nonce is cut out when a page is kept and filled in when it is sent. */
export function createPageCache(options: { seconds: number; clock: () => number }): PageCache {
  const entries = new Map<string, Entry>()
  let generation = 0

  const isAnonymousRead = ({ method, headers }: IncomingMessage) => method === 'GET' && !headers.cookie?.includes(`${sessionCookie}=`)

  const keep = (key: string, kept: readonly PageGroup[], response: ServerResponse, body: Buffer, nonce: string) => {
    const type = String(response.getHeader('content-type') ?? '')
    if (response.statusCode !== 200 || !type.startsWith('text/html') || response.hasHeader('set-cookie')) return
    if (body.byteLength > largest || Number(response.getHeader('content-length')) !== body.byteLength) return
    const headers = Object.fromEntries(keptHeaders.flatMap((name) => (response.hasHeader(name) ? [[name, String(response.getHeader(name))]] : [])))
    if (entries.size >= most) entries.delete(entries.keys().next().value ?? '')
    Object.assign(headers, { 'Cache-Control': 'no-cache, private', 'Content-Length': String(body.byteLength), 'X-Cache': 'hit' })
    entries.set(key, { ...cutAt(nonce, body), headers, groups: kept, until: options.clock() + options.seconds * 1000 })
  }

  return {
    serve(request, response, nonce, headersFor) {
      const entry = entries.get(request.url ?? '')
      if (!entry || entry.until < options.clock() || !isAnonymousRead(request)) return false
      response.writeHead(200, Object.assign(headersFor(nonce), entry.headers))
      response.cork()
      if (entry.before.length > 0) response.write(entry.before.join(nonce) + nonce, 'latin1')
      response.end(entry.rest)
      return true
    },

    record(request, response, nonce) {
      const key = request.url ?? '/'
      const kept = isAnonymousRead(request) ? groupsOf(addressOf(key)) : null
      if (!kept) return
      const started = generation
      const end = response.end.bind(response) as (...all: unknown[]) => typeof response
      response.end = ((body?: unknown, ...rest: unknown[]) => {
        if (Buffer.isBuffer(body) && started === generation) keep(key, kept, response, body, nonce)
        return end(body, ...rest)
      }) as typeof response.end
    },

    forget(which) {
      if (which.length === 0) return
      generation += 1
      for (const [key, entry] of entries) if (entry.groups.some((group) => which.includes(group))) entries.delete(key)
    },
  }
}
