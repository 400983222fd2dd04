import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '#tests/support/browser.ts'
import { startMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { freePort, until } from '#tests/support/program.ts'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

let mailPort: number
let program: QuietProgram
let mail: MailServer | null = null

beforeAll(async () => {
  mailPort = await freePort()
  program = await startQuiet({ env: { SMTP_URL: `smtp://127.0.0.1:${mailPort}` } })
})
afterAll(async () => {
  await program.away()
  await mail?.stop()
})

const askCode = async (email: string) => expect((await new Browser(program.url).submit('/inloggen', { email })).status).toBe(303)
const waiting = async () => ((await (await fetch(`${program.url}/healthz`)).json()) as { outboxWaiting: number }).outboxWaiting
const arrived = (server: MailServer, to: string) => until(`mail for ${to}`, async () => server.mails.find((one) => one.to.includes(to)))

test('a code asked for while the mail server is down waits, survives kill -9, and arrives once with the same Message-ID', async () => {
  await askCode('wacht@bedrijf.example')
  await until('the mail waits', async () => (await waiting()) === 1)
  await program.kill()
  program = await program.again()
  expect(await waiting()).toBe(1)
  mail = await startMailServer({ port: mailPort })
  const first = await arrived(mail, 'wacht@bedrijf.example')
  await until('nothing waits', async () => (await waiting()) === 0)
  expect(first.messageId).toMatch(/^<[a-z0-9]{20}@127\.0\.0\.1>$/)
  expect(mail.mails).toHaveLength(1)

  // Killed again right after: what was delivered is not delivered twice.
  await program.kill()
  program = await program.again()
  await askCode('tweede@bedrijf.example')
  const second = await arrived(mail, 'tweede@bedrijf.example')
  expect(mail.mails).toHaveLength(2)
  expect(second.messageId).not.toBe(first.messageId)
})

test('the mail has two bodies in Dutch, the sender of the region, no code in its subject, and its code signs in', async () => {
  mail ??= await startMailServer({ port: mailPort })
  const browser = new Browser(program.url)
  const email = 'nieuw@bedrijf.example'
  await browser.submit('/inloggen', { email })
  const { raw, subject, from } = await arrived(mail, email)
  expect(raw).toMatch(/^Content-Type: multipart\/alternative/im)
  expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/im)
  expect(raw).toMatch(/^Content-Type: text\/html; charset=utf-8/im)
  expect(raw).toContain('Goedendag')
  expect(subject).not.toMatch(/\d{8}/)
  expect(from).toMatch(/@/)
  const answer = await browser.submit('/inloggen/code', { code: mail.codeFor(email) ?? '' })
  expect(answer.status).toBe(303)
  expect(browser.cookies.has('wsp_sessie')).toBe(true)
})
