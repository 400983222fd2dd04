import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPageCache, groupsOf, groupsTouchedBy, type PageCache } from '#app/platform/page-cache.server.ts'

/** A server that renders a page with its nonce, behind the cache; the test says how. */
let now: number
let made: number
let nonces: number
let cache: PageCache
let server: Server
let page: { status: number; headers: Record<string, string>; body: (nonce: string) => string; meanwhile: () => void }
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers, method })

beforeEach(async () => {
  now = 0
  made = 0
  nonces = 0
  cache = createPageCache({ seconds: 60, clock: () => now })
  page = { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: (nonce) => `<p nonce="${nonce}">${made} é</p><i nonce="${nonce}"></i>`, meanwhile: () => undefined }
  server = createServer((request, response) => {
    nonces += 1
    const nonce = `nonce-number-${String(nonces).padStart(4, '0')}`
    if (cache.serve(request, response, nonce, (own) => ({ 'X-Nonce': own }))) return
    cache.record(request, response, nonce)
    made += 1
    page.meanwhile()
    const body = Buffer.from(page.body(nonce))
    for (const [name, value] of Object.entries({ ...page.headers, 'X-Nonce': nonce, 'Content-Length': String(body.byteLength) })) response.setHeader(name, value)
    response.statusCode = page.status
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe('an anonymous page', () => {
  test('is made once, and each answer has its own nonce at every place', async () => {
    for (const nonce of ['nonce-number-0001', 'nonce-number-0002', 'nonce-number-0003']) {
      const answer = await ask('/vacatures')
      expect(answer.headers.get('X-Nonce')).toBe(nonce)
      expect(await answer.text()).toBe(`<p nonce="${nonce}">1 é</p><i nonce="${nonce}"></i>`)
    }
    expect(made).toBe(1)
  })

  test('is one per address, questions included', async () => {
    for (const path of ['/vacatures', '/vacatures?q=a', '/vacatures?q=b', '/vacatures?q=a']) await ask(path)
    expect(made).toBe(3)
  })

  test('is made again after its time', async () => {
    await ask('/vacatures')
    now += 59_000
    await ask('/vacatures')
    expect(made).toBe(1)
    now += 2_000
    await ask('/vacatures')
    expect(made).toBe(2)
  })

  test('is forgotten with its group, and with no other', async () => {
    await ask('/vacatures')
    await ask('/regelingen')
    cache.forget(['schemes'])
    await ask('/vacatures')
    await ask('/regelingen')
    expect(made).toBe(3)
  })

  test('that was being made when something changed is not kept', async () => {
    page.meanwhile = () => cache.forget(['vacancies'])
    await ask('/vacatures')
    page.meanwhile = () => undefined
    await ask('/vacatures')
    expect(made).toBe(2)
  })
})

describe('never kept', () => {
  test.each([
    ['for somebody signed in', '/vacatures', { Cookie: 'wsp_sessie=x' }, {}, 200, 'GET'],
    ['with a cookie for one', '/vacatures', {}, { 'Set-Cookie': 'a=b' }, 200, 'GET'],
    ['when it failed', '/vacatures', {}, {}, 500, 'GET'],
    ['when it is no page', '/vacatures', {}, { 'Content-Type': 'text/csv' }, 200, 'GET'],
    ['of a sign-in page', '/inloggen', {}, {}, 200, 'GET'],
    ['of a page after a deed', '/vacatures?gedaan=x', {}, {}, 200, 'GET'],
    ['of a very long question', `/vacatures?q=${'x'.repeat(500)}`, {}, {}, 200, 'GET'],
    ['of another verb', '/vacatures', {}, {}, 200, 'DELETE'],
  ] as [string, string, Record<string, string>, Record<string, string>, number, string][])('%s', async (_what, path, asked, answered, status, method) => {
    page.status = status
    page.headers = { ...page.headers, ...answered }
    await ask(path, asked, method)
    await ask(path, asked, method)
    expect(made).toBe(2)
  })

  test('a page kept for visitors is not shown to somebody signed in', async () => {
    await ask('/vacatures')
    await ask('/vacatures', { Cookie: 'x=y; wsp_sessie=x' })
    expect(made).toBe(2)
  })
})

describe('groups', () => {
  const at = (path: string) => groupsOf(new URL(`http://x${path}`))
  test.each(['/mijn-dag', '/kandidaten', '/inloggen', '/open-hiring/abc', '/mijn-plek', '/vacatures/a/b', '/beheer'])('%s is nobody else\'s', (path) => {
    expect(at(path)).toBeNull()
  })

  test('an event of an unknown kind touches everything', () => {
    expect(groupsTouchedBy('iets-nieuws.gebeurd')).toEqual(['vacancies', 'schemes', 'open-hiring', 'reports', 'static'])
    expect(groupsTouchedBy('report.published')).toEqual(['reports'])
    expect(groupsTouchedBy('candidate.registered')).toEqual([])
  })
})
