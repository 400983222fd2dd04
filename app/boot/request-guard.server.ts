import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Context } from '#app/platform/context.ts'
import { isOwnOrigin } from '#app/platform/origin.ts'
import { sendPlainPage } from './plain-page.server.ts'

/** A form of ours is never larger. */
const largestBody = 256 * 1024
const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const machines = /^\/api\//

/** Refuses what is too large, or says not how large it is, before anything reads it. */
export const limitBody: RequestHandler = (request, response, next) => {
  const chunked = request.headers['transfer-encoding'] !== undefined
  if (!chunked && Number(request.headers['content-length'] ?? 0) <= largestBody) return next()
  response.setHeader('Connection', 'close')
  sendPlainPage(response, chunked ? 411 : 413)
}

/**
 * Refuses state-changing requests of another site, before Remix would answer them with an empty 500. Remix compares Origin with
 * Host: where a proxy hides the host that people typed, the public one is filled in.
 */
export function refuseForeign(ctx: Context): RequestHandler {
  const own = new URL(ctx.publicUrl)
  return (request, response, next) => {
    if (reading.has(request.method) || machines.test(request.path)) return next()
    const headers = { get: (name: string) => request.get(name) ?? null }
    const asked = `${request.protocol}://${request.get('host') ?? ''}${request.originalUrl}`
    if (!isOwnOrigin(headers, ctx, asked)) return sendPlainPage(response, 403, 'vreemde-herkomst')
    if (request.get('Origin') === own.origin) request.headers['x-forwarded-host'] = own.host
    next()
  }
}

/** A name or address with perhaps a port: anything more would move the path, and the cache would keep one page under another's address. */
const host = /^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i

/** Whether host and request target are what a browser sends: a path that can be read. */
export function hasReadablePath(request: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
  const { url = '', headers } = request
  const named = headers.host ?? 'localhost'
  if (!url.startsWith('/') || !host.test(named) || !URL.canParse(`http://${named}${url}`)) return false
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
