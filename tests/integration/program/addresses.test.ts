import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { visitedProgram } from '#tests/support/visited-program.ts'

const at = visitedProgram()

describe('addresses', () => {
  test.each([
    ['//', 200],
    ['//kwaad.example/x', 404],
    ['/%', 400],
    ['/vacatures/%E0%A4%A', 400],
    ['/vacatures/%00', 404],
    ['/../../etc/passwd', 404],
    ['/assets/..%2f..%2fprogram/boot/main.js', 404],
    ['/.env', 404],
    ['http://[', 400],
    ['*', 400],
  ])('%s is answered with %i in Dutch, and the program goes on', async (path, status) => {
    const socket = connect(at.program.port, '127.0.0.1')
    await once(socket, 'connect')
    let answer = ''
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${at.program.port}\r\nConnection: close\r\n\r\n`)
    await once(socket, 'close')
    expect(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])).toBe(status)
    expect(answer).toContain('lang="nl"')
    expect(answer).toContain('Content-Security-Policy')
    expect((await fetch(`${at.program.url}/healthz`)).status).toBe(200)
  })

  test.each([
    ['another host', '//kwaad.example'],
    ['another host by a backslash', '/\\kwaad.example'],
    ['another site', 'https://kwaad.example'],
    ['another host after tidying', '/.//kwaad.example'],
    ['a tab', '/\tkwaad'],
    ['a script', 'javascript:alert(1)'],
    ['another header', '/x\r\nSet-Cookie: a=b'],
    ['more than a cookie holds', '/'.padEnd(5_000, 'x')],
  ])(
    'after signing in nobody is sent to %s',
    async (what, to) => {
      const browser = at.visitor()
      const email = `${what.replaceAll(' ', '-')}@bedrijf.example`
      const form = `/inloggen?naar=${encodeURIComponent(to)}`
      const asked = await browser.submit(form, { email })
      expect(asked.status).toBe(303)
      expect(asked.headers.get('set-cookie')).not.toContain('a=b')
      const code = await at.code(email)
      expect((await browser.submit('/inloggen/code', { code })).location).toBe('/begin')
    },
  )

  test('after signing in one comes where one was going', async () => {
    const browser = at.visitor()
    const away = await browser.get('/mijn-bedrijf?jaar=1')
    expect([away.status, away.location]).toEqual([302, '/inloggen?naar=%2Fmijn-bedrijf%3Fjaar%3D1'])
    await browser.submit(away.location ?? '', { email: 'terug@bedrijf.example' })
    const code = await at.code('terug@bedrijf.example')
    expect((await browser.submit('/inloggen/code', { code })).location).toBe('/mijn-bedrijf?jaar=1')
  })

  test('a page that cannot be posted to says so', async () => {
    const answer = await at.visitor().post('/vacatures', {})
    expect([403, 405]).toContain(answer.status)
    expect(answer.text).toContain('lang="nl"')
  })
})
