import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '#tests/support/browser.ts'
import { startMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { postgresPrograms, startPostgres } from '#tests/support/postgres.ts'
import { until } from '#tests/support/program.ts'
import { startQuiet, testSecret, type QuietProgram } from '#tests/support/quiet-program.ts'

const installed = postgresPrograms() !== null
let postgres: Awaited<ReturnType<typeof startPostgres>>
let mail: MailServer
let one: QuietProgram
let other: QuietProgram

beforeAll(async () => {
  if (!installed) return
  postgres = await startPostgres()
  mail = await startMailServer()
  const env = { DATABASE_URL: postgres.url, SMTP_URL: mail.url, SESSION_SECRET: testSecret, PUBLIC_URL: 'http://wsp.example' }
  one = await startQuiet({ env })
  other = await startQuiet({ env })
})
afterAll(async () => {
  if (!installed) return
  await one.away()
  await other.away()
  await mail.stop()
  await postgres.stop()
})

/** Through the proxy in front of both: the public origin, whichever process answers. */
const ask = async (program: QuietProgram, email: string) => {
  const browser = new Browser(program.url)
  const fields = { ...(await browser.secrets('/inloggen')), email }
  const { status } = await browser.request('/inloggen', { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: 'http://wsp.example' } })
  expect(status).toBe(303)
  return browser
}
const arrived = (email: string) => until(`mail for ${email}`, async () => mail.mails.find(({ to }) => to.includes(email)))

test.runIf(installed)('two processes on one PostgreSQL: either answers, each mail goes out once, and who is killed is replaced', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, n) => ask(n % 2 === 0 ? one : other, `pg${n}@bedrijf.example`)))
  for (let n = 0; n < 10; n += 1) await arrived(`pg${n}@bedrijf.example`)
  expect(mail.mails).toHaveLength(10)

  await one.kill()
  await ask(other, 'na-de-val@bedrijf.example')
  await arrived('na-de-val@bedrijf.example')
  one = await one.again()
  await other.kill()
  const browser = await ask(one, 'na-de-tweede@bedrijf.example')
  await arrived('na-de-tweede@bedrijf.example')
  expect(mail.mails).toHaveLength(12)

  const code = mail.codeFor('na-de-tweede@bedrijf.example') ?? ''
  const fields = { ...(await browser.secrets('/inloggen/code')), code }
  const signedIn = await browser.request('/inloggen/code', { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: 'http://wsp.example' } })
  expect(signedIn.location).toBe('/begin')
})

test.runIf(installed)('a database that goes away: a page that says so with a reference, health 503, and the program lives', async () => {
  const stopped = await startPostgres()
  const program = await startQuiet({ env: { DATABASE_URL: stopped.url, SESSION_SECRET: testSecret } })
  try {
    await stopped.stop()
    const answer = await new Browser(program.url).get('/regelingen?geen-cache').catch(() => {
      throw new Error(`It did not answer:\n${program.output()}`)
    })
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('Er ging iets mis bij ons')
    expect((await fetch(`${program.url}/healthz`)).status).toBe(503)
    expect(program.process.exitCode).toBeNull()
  } finally {
    await program.away()
  }
})
