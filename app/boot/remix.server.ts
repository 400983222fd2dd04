import { createReadableStreamFromReadable, createRequestHandler, type AppLoadContext, type RequestHandler, type ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler as Middleware, Response as ExpressResponse } from 'express'

/** Remix behind Express. Answers are sent whole, with their length: our pages are finished before the first byte goes out. */
export function remixPages(build: ServerBuild, contextOf: (request: ExpressRequest) => AppLoadContext): Middleware {
  const handlerFor = handlersByRoom(build)
  return (request, response, next) => {
    const asked = toRequest(request)
    handlerFor(request.path)(asked, contextOf(request))
      .then((answer) => send(response, answer))
      .catch(next)
  }
}

/**
 * Remix weighs every route of its build several times a request. What a path can match are the routes that begin with the same
 * word, and those that begin with a parameter: each word gets a build of these alone. Its own requests see the whole build.
 */
function handlersByRoom(build: ServerBuild): (path: string) => RequestHandler {
  const leaves = Object.values(build.routes).filter(({ id }) => id !== 'root')
  const wordOf = (path: string) => path.split('/')[0] ?? ''
  const isOpen = (word: string) => /[:*?]/.test(word)
  const rooms = new Map<string, RequestHandler>()
  const chainOf = (id: string): string[] => {
    const parent = build.routes[id]?.parentId
    return parent ? [...chainOf(parent), id] : [id]
  }
  const fullPath = (id: string) => chainOf(id).flatMap((one) => build.routes[one]?.path || []).join('/')
  const only = <R>(routes: Record<string, R>, ids: ReadonlySet<string>) => Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)))
  const handlerOf = (word: string) => {
    const fitting = leaves.filter(({ id }) => wordOf(fullPath(id)) === word || isOpen(wordOf(fullPath(id))))
    const ids = new Set(fitting.flatMap(({ id }) => chainOf(id)))
    return createRequestHandler({ ...build, routes: only(build.routes, ids), assets: { ...build.assets, routes: only(build.assets.routes, ids) } })
  }
  for (const { id } of leaves) {
    const word = wordOf(fullPath(id))
    if (!isOpen(word) && !rooms.has(word)) rooms.set(word, handlerOf(word))
  }
  const whole = createRequestHandler(build)
  return (path) => rooms.get(decoded(wordOf(path.slice(1))).replace(/\.data$/, '').replace(/^_root$/, '').toLowerCase()) ?? whole
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function toRequest(request: ExpressRequest): Request {
  const { method, headers, protocol, originalUrl } = request
  const pairs: [string, string][] = []
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && !name.startsWith(':')) pairs.push([name, one])
  }
  const reading = method === 'GET' || method === 'HEAD'
  return new Request(`${protocol}://${request.get('host') ?? 'localhost'}${originalUrl}`, {
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
  const body = answer.body === null ? null : Buffer.from(await answer.arrayBuffer())
  if (body === null) return void response.end()
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}
