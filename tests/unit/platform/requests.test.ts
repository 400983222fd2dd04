import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasReadablePath } from '#app/boot/request-guard.server.ts'
import { securityHeaders } from '#app/boot/security-headers.server.ts'
import { isOwnOrigin } from '#app/platform/origin.ts'
import { safeReturnPath } from '#app/platform/paths.ts'
import { createRateLimits, networkOf } from '#app/platform/rate-limits.server.ts'

describe('where one may be sent back to', () => {
  test.each(['/', '/mijn-dag', '/vacatures?q=a&pagina=2', '/a#b', '/open-hiring/x-1'])('%s', (path) => {
    expect(safeReturnPath(path)).toBe(path)
  })

  test.each([null, undefined, '', 'mijn-dag', '//kwaad.example', '/\\kwaad.example', '\\\\kwaad.example', '/.//kwaad.example', '/a/..//kwaad.example', 'https://kwaad.example', 'javascript:alert(1)', '/a b', '/a\n', '/é', `/${'x'.repeat(1_000)}`])(
    'not %j',
    (path) => {
      expect(safeReturnPath(path)).toBeNull()
    },
  )

  test('whatever is typed, a browser stays on our site', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5c', 'kwaad.example', 'http:', '\t', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = safeReturnPath(pieces.join(''))
        if (path !== null) expect(new URL(path, 'https://wsp.example').host).toBe('wsp.example')
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('whose page a post came from', () => {
  const own = { publicUrl: 'https://wsp.example', env: { example: false } }
  const from = (origin: string | null, site: string | null) => ({ get: (name: string) => (name === 'Origin' ? origin : site) })

  test.each([
    ['https://wsp.example', null, true],
    ['https://wsp.example:444', null, false],
    ['http://wsp.example', null, false],
    ['https://wsp.example.kwaad.example', null, false],
    ['null', null, false],
    ['https://kwaad.example', 'same-origin', false],
    [null, 'same-origin', true],
    [null, 'none', true],
    [null, 'same-site', false],
    [null, 'cross-site', false],
    [null, null, true],
  ])('Origin %s, Sec-Fetch-Site %s: %s', (origin, site, ours) => {
    expect(isOwnOrigin(from(origin, site), own, 'https://wsp.example/inloggen')).toBe(ours)
  })

  test('in example mode the address in use is ours as well, outside it is not', () => {
    const headers = from('http://192.0.2.2:3000', null)
    expect(isOwnOrigin(headers, { ...own, env: { example: true } }, 'http://192.0.2.2:3000/inloggen')).toBe(true)
    expect(isOwnOrigin(headers, own, 'http://192.0.2.2:3000/inloggen')).toBe(false)
    expect(isOwnOrigin(from('x', null), { ...own, env: { example: true } }, 'geen adres')).toBe(false)
  })
})

describe('a request that can be read', () => {
  test.each([
    ['/', 'wsp.example', true],
    ['//', 'wsp.example', true],
    ['/a?b=%', 'wsp.example', true],
    ['/', undefined, true],
    ['/', '[::1]:3000', true],
    ['/%', 'wsp.example', false],
    ['/%E0%A4%A', 'wsp.example', false],
    ['*', 'wsp.example', false],
    ['', 'wsp.example', false],
    ['http://[', 'wsp.example', false],
    ['/', 'een host', false],
    ['/', 'a:b:c', false],
    ['/vacatures', 'x/regelingen?', false],
    ['/vacatures', 'x#', false],
    ['/vacatures', 'iemand@x', false],
  ])('%s at %s: %s', (url, host, readable) => {
    expect(hasReadablePath({ url, headers: host === undefined ? {} : { host } })).toBe(readable)
  })
})

describe('security headers', () => {
  test('scripts and styles need this nonce; nothing unsafe; no frame', () => {
    const policy = securityHeaders('abc', true)['Content-Security-Policy'] ?? ''
    expect(policy).toContain("script-src 'nonce-abc'")
    expect(policy).not.toMatch(/unsafe|\*/)
    for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) expect(policy).toContain(part)
  })

  test('only behind https browsers are bound to it', () => {
    expect(securityHeaders('a', false)['Strict-Transport-Security']).toBeUndefined()
    expect(securityHeaders('a', true)['Strict-Transport-Security']).toContain('max-age')
  })
})

describe('rate limits', () => {
  test('so many a minute, each key on its own, then when to come back', async () => {
    const limits = createRateLimits()
    for (let n = 0; n < 5; n += 1) expect(await limits.take('sign-in-email', 'a')).toEqual({ ok: true })
    const refused = await limits.take('sign-in-email', 'a')
    expect(refused).toMatchObject({ ok: false })
    if (!refused.ok) expect(refused.retryAfter).toBeGreaterThanOrEqual(1)
    expect((await limits.take('sign-in-email', 'b')).ok).toBe(true)
    expect((await limits.take('join', 'a')).ok).toBe(true)
  })

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', 'unknown'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
