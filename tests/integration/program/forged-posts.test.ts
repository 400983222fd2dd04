import { once } from 'node:events'
import { request as rawRequest } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { Browser } from '#tests/support/browser.ts'
import { until } from '#tests/support/program.ts'
import { visitedProgram } from '#tests/support/visited-program.ts'

const at = visitedProgram()

describe('a forged post changes nothing', () => {
  const email = 'doel@bedrijf.example'

  test.each([
    ['without token', async (b: Browser) => b.post('/inloggen', { email, _key: (await b.secrets('/inloggen'))._key }), 403],
    ['with a token of another browser', async (b: Browser) => {
      const { _token } = await at.visitor().secrets('/inloggen')
      return b.post('/inloggen', { ...(await b.secrets('/inloggen')), _token, email })
    }, 403],
    ['with a token and no cookie', async (b: Browser) => at.visitor().post('/inloggen', { ...(await b.secrets('/inloggen')), email }), 403],
    ['from another site', async (b: Browser) => b.post('/inloggen', { ...(await b.secrets('/inloggen')), email }, { Origin: 'https://kwaad.example' }), 403],
    ['from a page without origin', async (b: Browser) => b.post('/inloggen', { ...(await b.secrets('/inloggen')), email }, { Origin: 'null' }), 403],
    ['with an origin that is none', async (b: Browser) => b.post('/inloggen', { ...(await b.secrets('/inloggen')), email }, { Origin: 'geen adres' }), 403],
    ['without key', async (b: Browser) => b.post('/inloggen', { _token: (await b.secrets('/inloggen'))._token, email }), 400],
    ['with a strange key', async (b: Browser) => b.post('/inloggen', { ...(await b.secrets('/inloggen')), _key: "';drop table", email }), 400],
    ['as JSON', async (b: Browser) => {
      const secrets = await b.secrets('/inloggen')
      return b.request('/inloggen', { method: 'POST', body: JSON.stringify({ ...secrets, email }), headers: { 'Content-Type': 'application/json', Origin: at.program.url } })
    }, 415],
    ['with another verb', async (b: Browser) => {
      const secrets = await b.secrets('/inloggen')
      return b.request('/inloggen', { method: 'PUT', body: new URLSearchParams({ email, _key: secrets._key }), headers: { Origin: at.program.url } })
    }, 403],
  ])('%s', async (_name, attack, status) => {
    const answer = await attack(at.visitor())
    expect(answer.status).toBe(status)
    expect(answer.text).toContain('<h1')
    expect(answer.text).toContain('lang="nl"')
    expect(at.mailsTo(email)).toHaveLength(0)
  })

  test.each(['cross-site', 'same-site'])('said by the browser to be %s', async (site) => {
    const browser = at.visitor()
    const body = new URLSearchParams({ ...(await browser.secrets('/inloggen')), email }).toString()
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    // fetch does not let anybody set this header.
    const sent = rawRequest(`${at.program.url}/inloggen`, { method: 'POST', headers: { 'Sec-Fetch-Site': site, Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length } })
    sent.end(body)
    const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }]
    answer.resume()
    expect(answer.statusCode).toBe(403)
    expect(at.mailsTo(email)).toHaveLength(0)
  })
})

describe('the same submit twice', () => {
  test('one after the other: the same outcome, one mail', async () => {
    const browser = at.visitor()
    const fields = { ...(await browser.secrets('/inloggen')), email: 'dubbel@bedrijf.example' }
    const first = await browser.post('/inloggen', fields)
    const second = await browser.post('/inloggen', fields)
    expect([first.status, first.location]).toEqual([303, '/inloggen/code'])
    expect([second.status, second.location]).toEqual([303, '/inloggen/code'])
    await until('the mail came', async () => at.mailsTo('dubbel@bedrijf.example').length)
    expect(at.mailsTo('dubbel@bedrijf.example')).toHaveLength(1)
  })

  test('at once: one mail, and both hear the same', async () => {
    const browser = at.visitor()
    const fields = { ...(await browser.secrets('/inloggen')), email: 'tegelijk@bedrijf.example' }
    const answers = await Promise.all([1, 2, 3].map(() => browser.post('/inloggen', fields)))
    expect(answers.map(({ status, location }) => [status, location])).toEqual(answers.map(() => [303, '/inloggen/code']))
    await until('the mail came', async () => at.mailsTo('tegelijk@bedrijf.example').length)
    expect(at.mailsTo('tegelijk@bedrijf.example')).toHaveLength(1)
  })

  test('the same key with other contents is refused and said so', async () => {
    const browser = at.visitor()
    const secrets = await browser.secrets('/inloggen')
    await browser.post('/inloggen', { ...secrets, email: 'eerst@bedrijf.example' })
    const answer = await browser.post('/inloggen', { ...secrets, email: 'daarna@bedrijf.example' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('al verstuurd')
    expect(at.mailsTo('daarna@bedrijf.example')).toHaveLength(0)
  })

  test('the key of somebody else tells nothing of the outcome', async () => {
    const secrets = await at.visitor().secrets('/inloggen')
    const [one, other] = [at.visitor(), at.visitor()]
    await one.post('/inloggen', { ...(await one.secrets('/inloggen')), _key: secrets._key, email: 'een@bedrijf.example' })
    const answer = await other.post('/inloggen', { ...(await other.secrets('/inloggen')), _key: secrets._key, email: 'een@bedrijf.example' })
    expect([answer.status, answer.location]).toEqual([403, null])
  })

  test('a refused form may be sent again with the same key', async () => {
    const browser = at.visitor()
    const secrets = await browser.secrets('/inloggen')
    expect((await browser.post('/inloggen', { ...secrets, email: '' })).status).toBe(422)
    expect((await browser.post('/inloggen', { ...secrets, email: 'toch@bedrijf.example' })).status).toBe(303)
  })
})

describe('bodies that are no form of ours', () => {
  test('too large: 413', async () => {
    const answer = await at.visitor().post('/inloggen', { email: 'a'.repeat(300_000) })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('te groot')
  })

  test('without saying how long: 411', async () => {
    const sent = rawRequest(`${at.program.url}/inloggen`, { method: 'POST', headers: { 'Transfer-Encoding': 'chunked', Origin: at.program.url } })
    sent.on('error', () => undefined)
    sent.write('email=x')
    const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }]
    answer.resume()
    sent.destroy()
    expect(answer.statusCode).toBe(411)
  })

  test.each([
    ['a picture', '😀'],
    ['another header', 'a@bedrijf.example\r\nBcc: x@kwaad.example'],
    ['a script', '<script>alert(1)</script>'],
    ['a name of the language', '__proto__'],
    ['far too long', 'x'.repeat(5_000)],
  ])(
    '%s for an address gets a Dutch message beside the field, and comes back escaped',
    async (_what, email) => {
      const answer = await at.visitor().submit('/inloggen', { email, __proto__: 'x', constructor: 'y' })
      expect(answer.status).toBe(422)
      expect(answer.text).toMatch(/e-mailadres/i)
      expect(answer.text).not.toContain('<script>alert(1)')
    },
  )

  test.each([
    ['a NUL', 'nul\u0000teken@bedrijf.example', 'nulteken@bedrijf.example'],
    ['a sign that turns text around', 'om\u202Egekeerd@bedrijf.example', 'omgekeerd@bedrijf.example'],
  ])('%s in an address is left out', async (_what, typed, meant) => {
    expect((await at.visitor().submit('/inloggen', { email: typed })).status).toBe(303)
    await until('the mail came', async () => at.mailsTo(meant).length)
  })

  test('a form of files: left out, and the field is missed', async () => {
    const browser = at.visitor()
    const secrets = await browser.secrets('/inloggen')
    const body = new FormData()
    for (const [name, value] of Object.entries(secrets)) body.set(name, value)
    body.set('email', new Blob(['x@bedrijf.example']), 'a.txt')
    const whole = new Response(body)
    const headers = { Origin: at.program.url, 'Content-Type': whole.headers.get('Content-Type') ?? '' }
    const answer = await browser.request('/inloggen', { method: 'POST', body: new Uint8Array(await whole.arrayBuffer()), headers })
    expect(answer.status).toBe(422)
  })
})
