import { describe, expect, test } from 'vitest'
import { visitedProgram } from '#tests/support/visited-program.ts'

const at = visitedProgram()

describe('sign-in', () => {
  test('known and unknown addresses are answered alike', async () => {
    await at.signedIn('bekend@bedrijf.example')
    const tell = async (email: string) => {
      const { status, location, headers, text } = await at.visitor().submit('/inloggen', { email })
      const names = [...headers.keys()].filter((name) => name !== 'date').sort()
      const length = headers.getSetCookie().map((line) => line.replace(/=[^;]*/, ''))
      return { status, location, names, length, text }
    }
    expect(await tell('bekend@bedrijf.example')).toEqual(await tell('nooit-gezien@bedrijf.example'))
  })

  test('the sixth try is refused even with the right code', async () => {
    const browser = at.visitor()
    const email = 'raden@bedrijf.example'
    await browser.submit('/inloggen', { email })
    const code = await at.code(email)
    const wrong = code === '11111111' ? '22222222' : '11111111'
    for (let tries = 0; tries < 5; tries += 1) expect((await browser.submit('/inloggen/code', { code: wrong })).status).toBe(422)
    const last = await browser.submit('/inloggen/code', { code })
    expect(last.status).toBe(422)
    expect(browser.cookies.has('wsp_sessie')).toBe(false)
  })

  test('the cookie of a session is for http alone, and dead after signing out', async () => {
    const browser = at.visitor()
    const email = 'koekje@bedrijf.example'
    await browser.submit('/inloggen', { email })
    const code = await at.code(email)
    const answer = await browser.submit('/inloggen/code', { code })
    const line = answer.headers.getSetCookie().find((one) => one.startsWith('wsp_sessie=')) ?? ''
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
    const copied = browser.cookies.get('wsp_sessie') ?? ''
    expect((await browser.get('/mijn-bedrijf/aanmaken')).status).toBe(200)
    const out = await browser.post('/uitloggen', await browser.secrets('/mijn-bedrijf/aanmaken', 'Uitloggen'))
    expect(out.status).toBe(303)
    expect(browser.cookies.has('wsp_sessie')).toBe(false)
    const thief = at.visitor()
    thief.cookies.set('wsp_sessie', copied)
    expect((await thief.get('/mijn-bedrijf/aanmaken')).status).toBe(302)
  })

  test('a made-up session is nobody', async () => {
    const browser = at.visitor()
    browser.cookies.set('wsp_sessie', 'x'.repeat(43))
    expect((await browser.get('/mijn-dag')).status).toBe(302)
  })

  test('a role that may not is told so in Dutch', async () => {
    const answer = await (await at.signedIn('zonder-rol@bedrijf.example')).get('/werkgevers')
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('niet voor uw rol')
  })
})

describe('who asks too much', () => {
  test('one address for sign-in: 429 with when to come back', async () => {
    const browser = at.visitor()
    const statuses: number[] = []
    let last = await browser.submit('/inloggen', { email: 'vaak0@bedrijf.example' })
    for (let n = 1; n <= 20 && last.status === 303; n += 1) {
      statuses.push(last.status)
      last = await browser.submit('/inloggen', { email: `vaak${n}@bedrijf.example` })
    }
    expect(statuses).toHaveLength(20)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(last.text).toContain('te snel')
    expect((await at.visitor().submit('/inloggen', { email: 'ander@bedrijf.example' })).status).toBe(303)
  })

  test('one mailbox from many addresses: 429', async () => {
    const answers: number[] = []
    for (let n = 0; n < 6; n += 1) answers.push((await at.visitor().submit('/inloggen', { email: 'bestookt@bedrijf.example' })).status)
    expect(answers).toEqual([303, 303, 303, 303, 303, 429])
  })
})
