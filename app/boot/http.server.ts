import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { randomBytes, randomFillSync } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Context } from '#app/platform/context.ts'
import type { PageCache } from '#app/platform/page-cache.server.ts'
import { errorFields } from '#app/platform/log.server.ts'
import { networkOf } from '#app/platform/rate-limits.server.ts'
import { readRequestSession } from '#app/platform/session.server.ts'
import { countQueries } from '#db/database.server.ts'
import { sendPlainPage } from './plain-page.server.ts'
import { remixPages } from './remix.server.ts'
import { hasReadablePath, limitBody, refuseForeign } from './request-guard.server.ts'
import { securityHeaders } from './security-headers.server.ts'

export type HttpParts = {
  ctx: Context
  build: ServerBuild
  clientFolder: string
  publicFolder: string
  cache: PageCache
  healthz: () => Promise<{ ok: boolean; [detail: string]: unknown }>
}

/** The http server: static files, health, the page cache, then Remix. It does not listen yet. */
export function createHttpServer({ ctx, build, clientFolder, publicFolder, cache, healthz }: HttpParts): Server {
  const https = ctx.publicUrl.startsWith('https://')
  const nonces = new WeakMap<IncomingMessage, string>()
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use('/assets', compression())
  app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(publicFiles(publicFolder))
  app.get('/healthz', async (_request, response) => {
    const health = await healthz().catch(() => ({ ok: false }))
    response.status(health.ok ? 200 : 503).set('Cache-Control', 'no-store').json(health)
  })
  app.use(limitBody)
  app.use(refuseForeign(ctx))
  app.use(
    remixPages(build, (request) => ({
      ctx,
      session: readRequestSession(ctx, request.headers.cookie ?? null),
      nonce: nonces.get(request) ?? '',
      reference: newReference(),
      address: networkOf(request.ip ?? ''),
    })),
  )
  app.use(answerFailure(ctx))

  const headersFor = (nonce: string) => securityHeaders(nonce, https)
  return createServer(timeouts, (request, response) => {
    const nonce = newNonce()
    if (cache.serve(request, response, nonce, headersFor)) return
    for (const [name, value] of Object.entries(headersFor(nonce))) response.setHeader(name, value)
    if (!hasReadablePath(request)) return sendPlainPage(response, 400, 'verkeerd-adres')
    nonces.set(request, nonce)
    cache.record(request, response, nonce)
    measure(ctx, request, response, () => app(request, response))
  })
}

/** The files of this folder as they were at the start: another path costs no look at the disk. */
function publicFiles(folder: string): RequestHandler {
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replaceAll('\\', '/')}`))
  const files = express.static(folder, { maxAge: '1h', dotfiles: 'allow', index: false, redirect: false })
  return (request, response, next) => (names.has(request.path) ? files(request, response, next) : next())
}

/** Slow senders are cut off; a proxy in front may keep its connections a minute. */
const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 65_000 }

const nonceBytes = 16
const randomPool = Buffer.alloc(nonceBytes * 256)
let drawn = randomPool.byteLength

/** 128 unguessable bits for one answer; the system is asked for many at a time. */
function newNonce(): string {
  if (drawn === randomPool.byteLength) {
    randomFillSync(randomPool)
    drawn = 0
  }
  drawn += nonceBytes
  return randomPool.toString('base64', drawn - nonceBytes, drawn)
}

const newReference = () => randomBytes(4).toString('hex')

/** What goes wrong outside the pages: a missing file is not found, the rest is logged once and shown with its reference. */
function answerFailure(ctx: Context): ErrorRequestHandler {
  return (error: { status?: number }, request, response, _next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
    if (response.headersSent) return void response.destroy()
    if (status === 400) return sendPlainPage(response, status, 'verkeerd-adres')
    // A path that climbs out of the folder is refused with 403; to us it is a file that is not there.
    if (status < 500) return sendPlainPage(response, status === 403 ? 404 : status)
    const reference = newReference()
    ctx.log.error('request failed', { reference, method: request.method, ...errorFields(error) })
    sendPlainPage(response, 500, undefined, reference)
  }
}

/** Logs method, route shape, status, time and number of queries; never the address or what was asked. */
function measure(ctx: Context, request: IncomingMessage, response: ServerResponse, run: () => void): void {
  const count = { queries: 0 }
  const started = performance.now()
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((...all: Parameters<typeof response.writeHead>) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', request.method === 'GET' ? 'no-cache, private' : 'no-store')
    if (ctx.env.example) response.setHeader('Server-Timing', `queries;desc="${count.queries}"`)
    return writeHead(...all)
  }) as typeof response.writeHead
  response.on('finish', () => {
    ctx.log.debug('request', {
      method: request.method ?? '',
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      queries: count.queries,
    })
  })
  countQueries(count, run)
}
