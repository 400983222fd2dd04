import { createServer, type IncomingMessage, type Server } from 'node:http'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import type { Context } from '#app/platform/context.ts'
import type { PageCache } from '#app/platform/page-cache.server.ts'
import { readRequestSession } from '#app/platform/session.server.ts'
import { countQueries } from '#db/database.server.ts'
import { securityHeaders } from './security-headers.server.ts'

export type HttpParts = {
  ctx: Context
  build: ServerBuild
  clientFolder: string
  publicFolder: string
  cache: PageCache
  healthz: () => Promise<{ ok: boolean; [detail: string]: unknown }>
}

/** A form of ours is never larger. */
const largestBody = 256 * 1024

/** The http server: static files, health, the page cache, then Remix. It does not listen yet. */
export function createHttpServer({ ctx, build, clientFolder, publicFolder, cache, healthz }: HttpParts): Server {
  const https = ctx.publicUrl.startsWith('https://')
  const nonces = new WeakMap<IncomingMessage, string>()
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(express.static(publicFolder, { maxAge: '1h', dotfiles: 'allow', index: false, redirect: false }))
  app.get('/healthz', async (_request, response) => {
    const health = await healthz().catch(() => ({ ok: false }))
    response.status(health.ok ? 200 : 503).set('Cache-Control', 'no-store').json(health)
  })
  app.use((request, response, next) => {
    const length = Number(request.headers['content-length'] ?? 0)
    const chunked = request.headers['transfer-encoding'] !== undefined
    if (length <= largestBody && !chunked) return next()
    response.status(chunked ? 411 : 413).type('text/plain').send('De verzending is te groot.').end()
    request.unpipe?.()
  })
  app.use((request, response, next) => {
    if (response.req.method !== 'GET') response.setHeader('Cache-Control', 'no-store')
    else if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache, private')
    next()
  })
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (request) => ({
        ctx,
        session: readRequestSession(ctx, request.headers.cookie ?? null),
        nonce: nonces.get(request) ?? '',
        reference: randomBytes(4).toString('hex'),
        address: request.ip ?? 'unknown',
      }),
    }),
  )

  const server = createServer((request, response) => {
    const nonce = randomBytes(16).toString('base64')
    const headersFor = (value: string) => securityHeaders(value, https)
    if (cache.serve(request, response, nonce, headersFor)) return
    nonces.set(request, nonce)
    for (const [name, value] of Object.entries(headersFor(nonce))) response.setHeader(name, value)
    cache.record(request, response, nonce)
    measure(ctx, request, response, () => app(request, response))
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  return server
}

/** Logs method, route shape, status, time and number of queries; never the address or what was asked. */
function measure(ctx: Context, request: IncomingMessage, response: import('node:http').ServerResponse, run: () => void): void {
  const count = { queries: 0 }
  const started = performance.now()
  if (ctx.env.example) {
    const writeHead = response.writeHead.bind(response)
    response.writeHead = ((...all: Parameters<typeof response.writeHead>) => {
      response.setHeader('Server-Timing', `queries;desc="${count.queries}"`)
      return writeHead(...all)
    }) as typeof response.writeHead
  }
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
