import { createReadableStreamFromReadable, createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler as Middleware, Response as ExpressResponse } from 'express'
import { groupsOf } from '#app/platform/page-cache.server.ts'
import { sendPlainPage } from './plain-page.server.ts'
import { plainPages } from './plain-pages.server.ts'
import { roomsOf } from './rooms.server.ts'

/**
 * Remix behind Express. Answers are sent whole, with their length: our pages are finished before the first byte goes out.
 * The anonymous pages that may be cached, which set no cookie and write nothing, are made the short way when they can be.
 */
export function remixPages(build: ServerBuild, contextOf: (request: ExpressRequest) => AppLoadContext): Middleware {
  const roomOf = roomsOf(build, (part) => ({ handle: createRequestHandler(part), plain: plainPages(part) }))
  const answer = async (request: ExpressRequest, response: ExpressResponse) => {
    const asked = toRequest(request)
    const load = contextOf(request)
    const { handle, plain } = roomOf(request.path)
    const anonymous = request.method === 'GET' && !load.session.hasSessionCookie && groupsOf(new URL(asked.url)) !== null
    const page = anonymous ? await plain(asked, load).catch(() => null) : null
    if (page !== null) return sendBody(response.setHeader('Content-Type', 'text/html; charset=utf-8'), page)
    const made = await handle(asked, load)
    if (isBareRefusal(request, made)) {
      const again = made.headers.get('Retry-After')
      if (again) response.setHeader('Retry-After', again)
      return sendPlainPage(response, made.status, await codeOf(made))
    }
    return send(response, made)
  }
  return (request, response, next) => {
    answer(request, response).catch(next)
  }
}

/** A route without a page of its own refuses with bare data: a person gets a page all the same. Scripts and machines get the data. */
function isBareRefusal({ path }: ExpressRequest, { status, headers }: Response): boolean {
  if (status < 400 || path.startsWith('/api/') || path.endsWith('.data')) return false
  return !(headers.get('Content-Type') ?? '').startsWith('text/html')
}

async function codeOf(answer: Response): Promise<string | undefined> {
  const body: unknown = await answer.json().catch(() => null)
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : undefined
}

function toRequest(request: ExpressRequest): Request {
  const { method, headers, protocol, originalUrl } = request
  const pairs: [string, string][] = []
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) pairs.push([name, one])
  }
  const reading = method === 'GET' || method === 'HEAD'
  return new Request(`${protocol === 'https' ? 'https' : 'http'}://${request.get('host') ?? 'localhost'}${originalUrl}`, {
    method,
    headers: pairs,
    ...(reading ? {} : { body: createReadableStreamFromReadable(request), duplex: 'half' as const }),
  })
}

async function send(response: ExpressResponse, answer: Response): Promise<void> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (answer.body === null) response.end()
  else sendBody(response, await answer.arrayBuffer())
}

function sendBody(response: ExpressResponse, content: string | ArrayBuffer): void {
  const body = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}
