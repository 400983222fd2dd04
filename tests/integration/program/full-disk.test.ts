import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '#tests/support/browser.ts'
import { startMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { freePort, until } from '#tests/support/program.ts'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

let program: QuietProgram
let mailPort: number
let mail: MailServer | null = null

beforeAll(async () => {
  mailPort = await freePort()
  program = await startQuiet({ env: { SMTP_URL: `smtp://127.0.0.1:${mailPort}` } })
  expect(await program.stop()).toBe(0)
})
afterAll(async () => {
  await program.away()
  await mail?.stop()
})

test('a disk that refuses a write: 500 with a reference, reading goes on, and what was acknowledged is delivered later', async () => {
  const size = statSync(join(program.dataDir, 'wsp.sqlite')).size
  program = await program.again({ largestFileKb: Math.ceil(size / 1024) + 64 })

  const acknowledged: string[] = []
  let refused: Awaited<ReturnType<Browser['submit']>> | null = null
  for (let n = 0; n < 400 && !refused; n += 1) {
    const email = `vol${n}@bedrijf.example`
    const answer = await new Browser(program.url, { 'X-Forwarded-For': `198.51.100.${n % 250}` }).submit('/inloggen', { email })
    if (answer.status === 303) acknowledged.push(email)
    else refused = answer
  }
  expect(acknowledged.length).toBeGreaterThan(3)
  expect(refused?.status).toBe(500)
  expect(refused?.text).toContain('Er ging iets mis bij ons')
  const reference = /[0-9a-f]{8}/.exec(/<main[\s\S]*<\/main>/.exec(refused?.text ?? '')?.[0].replace(/<[^>]*>/g, ' ') ?? '')?.[0]
  expect(reference).toBeDefined()
  await until('the log has the reference', async () => program.output().includes(`"reference":"${reference}"`))
  expect(program.output()).not.toContain('@bedrijf.example')
  expect((await fetch(`${program.url}/regelingen`)).status).toBe(200)

  await program.kill()
  program = await program.again()
  mail = await startMailServer({ port: mailPort })
  const to = () => new Set(mail?.mails.flatMap((one) => one.to))
  await until('every acknowledged mail came', async () => to().size >= acknowledged.length, 60)
  expect([...to()].sort()).toEqual([...acknowledged].sort())
  expect(mail.mails).toHaveLength(acknowledged.length)
})
