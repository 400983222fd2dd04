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

type Entry = { parts: Buffer[]; headers: Record<string, string>; groups: readonly PageGroup[]; until: number }

export type PageCache = {
  /** Sends the page from memory; false when it has to be made. */
  serve(request: IncomingMessage, response: ServerResponse, nonce: string, headersFor: (nonce: string) => Record<string, string>): boolean
  /** Keeps the page that is being made, when it turns out to be one that may be kept. */
  record(request: IncomingMessage, response: ServerResponse, nonce: string): void
  forget(groups: readonly PageGroup[]): void
}

const addressOf = (path: string) => new URL(`http://localhost${path}`)

const most = 500
const largest = 400_000
const keptHeaders = ['content-type', 'vary', 'link']

/** Anonymous pages in memory; the nonce is cut out when a page is kept and filled in when it is sent. */
export function createPageCache(options: { seconds: number; clock: () => number }): PageCache {
  const entries = new Map<string, Entry>()
  let generation = 0

  const keyOf = (request: IncomingMessage): string | null => {
    const { method, headers, url = '' } = request
    if (method !== 'GET' || headers.cookie?.includes(`${sessionCookie}=`)) return null
    return groupsOf(addressOf(url)) ? url : null
  }

  return {
    serve(request, response, nonce, headersFor) {
      const key = keyOf(request)
      const entry = key === null ? undefined : entries.get(key)
      if (!entry || entry.until < options.clock()) return false
      const filled: Buffer[] = []
      entry.parts.forEach((part, index) => {
        if (index > 0) filled.push(Buffer.from(nonce))
        filled.push(part)
      })
      const body = Buffer.concat(filled)
      response.writeHead(200, { ...headersFor(nonce), ...entry.headers, 'Cache-Control': 'no-cache, private', 'Content-Length': body.byteLength, 'X-Cache': 'hit' })
      response.end(body)
      return true
    },

    record(request, response, nonce) {
      const key = keyOf(request)
      if (key === null) return
      const started = generation
      const chunks: Buffer[] = []
      let size = 0
      const collect = (chunk: unknown, encoding: unknown) => {
        if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : Buffer.from(chunk)
        size += bytes.byteLength
        if (size <= largest) chunks.push(bytes)
      }
      const write = response.write.bind(response)
      const end = response.end.bind(response)
      response.write = ((chunk: unknown, ...rest: unknown[]) => {
        collect(chunk, rest[0])
        return (write as (...all: unknown[]) => boolean)(chunk, ...rest)
      }) as typeof response.write
      response.end = ((chunk?: unknown, ...rest: unknown[]) => {
        collect(chunk, rest[0])
        const type = String(response.getHeader('content-type') ?? '')
        const keep = response.statusCode === 200 && type.startsWith('text/html') && size <= largest && !response.hasHeader('set-cookie')
        if (keep && started === generation) {
          const html = Buffer.concat(chunks).toString('utf8')
          const headers = Object.fromEntries(keptHeaders.flatMap((name) => (response.hasHeader(name) ? [[name, String(response.getHeader(name))]] : [])))
          if (entries.size >= most) entries.delete(entries.keys().next().value ?? '')
          entries.set(key, {
            parts: html.split(nonce).map((part) => Buffer.from(part)),
            headers,
            groups: groupsOf(addressOf(key)) ?? groups,
            until: options.clock() + options.seconds * 1000,
          })
        }
        return (end as (...all: unknown[]) => typeof response)(chunk, ...rest)
      }) as typeof response.end
    },

    forget(which) {
      if (which.length === 0) return
      generation += 1
      for (const [key, entry] of entries) if (entry.groups.some((group) => which.includes(group))) entries.delete(key)
    },
  }
}
