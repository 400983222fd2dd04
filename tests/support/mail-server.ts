import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { freePort } from './program.ts'

export type ReceivedMail = { from: string; to: string[]; raw: string; messageId: string; subject: string }
export type MailServer = {
  url: string
  port: number
  mails: ReceivedMail[]
  /** of the newest mail to this address */
  codeFor(address: string): string | undefined
  stop(): Promise<void>
}

/** A mail server on this machine that keeps what it gets; with `refuse` it says no to every receiver. */
export async function startMailServer(options: { port?: number; refuse?: boolean } = {}): Promise<MailServer> {
  const port = options.port ?? (await freePort())
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(options.refuse ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? ''
        const { mailFrom, rcptTo } = session.envelope
        mails.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw, messageId: header('Message-ID'), subject: header('Subject') })
        done()
      })
    },
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    codeFor: (address) => /\b(\d{8})\b/.exec(mails.findLast(({ to }) => to.includes(address))?.raw ?? '')?.[1],
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
