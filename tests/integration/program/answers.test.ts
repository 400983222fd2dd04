import { once } from 'node:events'
import { request as rawRequest, type IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Browser } from '#tests/support/browser.ts'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

let program: QuietProgram
beforeAll(async () => {
  program = await startQuiet()
})
afterAll(() => program.away())

const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? ''

describe('every kind of answer', () => {
  test.each([
    ['a page', '/inloggen', {}, 200],
    ['a page from the cache', '/vacatures', {}, 200],
    ['a page that is not there', '/bestaat-niet', {}, 404],
    ['a redirect', '/mijn-dag', {}, 302],
    ['a file', '/favicon.svg', {}, 200],
    ['a file that is not there', '/assets/niets.js', {}, 404],
    ['the health', '/healthz', {}, 200],
    ['open data', '/api/v1/vacatures', {}, 200],
    ['a forged post', '/inloggen', { method: 'POST', body: 'x=1', headers: { Origin: 'https://kwaad.example' } }, 403],
    ['an address that cannot be read', '/%', {}, 400],
  ] as [string, string, RequestInit, number][])('%s carries the security headers', async (_what, path, init, status) => {
    if (path === '/vacatures') await fetch(program.url + path)
    const answer = await fetch(program.url + path, { redirect: 'manual', ...init })
    expect(answer.status).toBe(status)
    const policy = answer.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY')
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin')
    expect(answer.headers.get('X-Powered-By')).toBeNull()
  })

  test('each has a nonce of its own, from the cache too, and the page carries that one only', async () => {
    const nonces = new Set<string>()
    for (let n = 0; n < 3; n += 1) {
      const answer = await fetch(`${program.url}/regelingen`)
      const nonce = nonceOf(answer.headers.get('Content-Security-Policy'))
      nonces.add(nonce)
      const used = [...(await answer.text()).matchAll(/nonce="([^"]*)"/g)].map(([, value]) => value)
      expect(used.length).toBeGreaterThan(0)
      expect(new Set(used)).toEqual(new Set([nonce]))
      expect(answer.headers.get('X-Cache')).toBe(n === 0 ? null : 'hit')
      expect(answer.headers.get('Cache-Control')).toBe('no-cache, private')
    }
    expect(nonces.size).toBe(3)
  })

  test('a page from the cache holds no form that posts, and sets no cookie', async () => {
    for (const path of ['/', '/vacatures', '/regelingen', '/open-hiring', '/rapporten']) {
      await fetch(program.url + path)
      const answer = await fetch(program.url + path)
      expect([path, answer.headers.get('X-Cache')]).toEqual([path, 'hit'])
      expect(answer.headers.get('Set-Cookie')).toBeNull()
      const html = await answer.text()
      expect(html).not.toMatch(/method="post"/i)
      expect(html).not.toContain('_token')
    }
  })

  test('a refused form keeps what was typed, in Dutch, with status 422', async () => {
    const answer = await new Browser(program.url).submit('/inloggen', { email: 'geen adres' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="geen adres"')
  })
})

describe('the cache keeps a page under its own address', () => {
  test.each([
    ['Host', 'x/regelingen?'],
    ['X-Forwarded-Proto', 'http://x/regelingen?'],
    ['X-Forwarded-Host', 'x/regelingen?'],
  ])('whatever %s says', async (name, value) => {
    const path = `/vacatures?q=${name.toLowerCase()}`
    const sent = rawRequest(`${program.url}${path}`, { headers: { [name]: value } }).end()
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    expect(await (await fetch(program.url + path)).text()).toContain('<title>Vacatures')
  })
})

describe('who is behind a proxy', () => {
  const outside = Object.values(networkInterfaces()).flat().find((one) => one && !one.internal && one.family === 'IPv4')?.address

  test.skipIf(!outside)('from elsewhere X-Forwarded-For is not believed', async () => {
    const open = await startQuiet({ host: outside ?? '' })
    try {
      const statuses: number[] = []
      for (let n = 0; n < 21; n += 1) {
        const browser = new Browser(open.url, { 'X-Forwarded-For': `198.51.100.${n}` })
        statuses.push((await browser.submit('/inloggen', { email: `proxy${n}@bedrijf.example` })).status)
      }
      expect(statuses.filter((status) => status === 303)).toHaveLength(20)
      expect(statuses.at(-1)).toBe(429)
    } finally {
      await open.away()
    }
  })

  test('over https the cookie is secure and browsers are told to stay there', async () => {
    const secure = await startQuiet({ env: { PUBLIC_URL: 'https://wsp.voorbeeld.example' } })
    try {
      const answer = await fetch(`${secure.url}/inloggen`)
      expect(answer.headers.get('Set-Cookie')).toMatch(/; Secure/)
      expect(answer.headers.get('Strict-Transport-Security')).toContain('max-age=')
      // A proxy that passes another Host on: the public origin counts.
      const browser = new Browser(secure.url)
      const posted = await browser.request('/inloggen', {
        method: 'POST',
        body: new URLSearchParams({ ...(await browser.secrets('/inloggen')), email: 'veilig@bedrijf.example' }),
        headers: { Origin: 'https://wsp.voorbeeld.example' },
      })
      expect(posted.status).toBe(303)
    } finally {
      await secure.away()
    }
  })
})
