import { afterAll, beforeAll, expect } from 'vitest'
import { Browser } from './browser.ts'
import { startMailServer, type MailServer, type ReceivedMail } from './mail-server.ts'
import { until } from './program.ts'
import { startQuiet, type QuietProgram } from './quiet-program.ts'

export type VisitedProgram = {
  program: QuietProgram
  mail: MailServer
  /** somebody at an address of their own, so that one test does not use up another's share */
  visitor(): Browser
  mailsTo(address: string): ReceivedMail[]
  /** waits for the code that was mailed */
  code(email: string): Promise<string>
  signedIn(email: string): Promise<Browser>
}

/** For one test file: the program as in production, with a mail server, and visitors. Call it at the top; read it in tests. */
export function visitedProgram(): VisitedProgram {
  const visited = {} as VisitedProgram
  let visitors = 0
  beforeAll(async () => {
    const mail = await startMailServer()
    const program = await startQuiet({ env: { SMTP_URL: mail.url } })
    const visitor = () => new Browser(program.url, { 'X-Forwarded-For': `198.51.100.${(visitors += 1)}` })
    const code = (email: string) => until(`a code for ${email}`, async () => mail.codeFor(email))
    Object.assign(visited, {
      program,
      mail,
      visitor,
      code,
      mailsTo: (address: string) => mail.mails.filter(({ to }) => to.includes(address)),
      async signedIn(email: string) {
        const browser = visitor()
        await browser.submit('/inloggen', { email })
        expect((await browser.submit('/inloggen/code', { code: await code(email) })).location).toBe('/begin')
        return browser
      },
    })
  })
  afterAll(async () => {
    await visited.program.away()
    await visited.mail.stop()
  })
  return visited
}
