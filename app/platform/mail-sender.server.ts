import { createTransport } from 'nodemailer'

export type OutgoingMail = { messageId: string; to: string; from: string; subject: string; text: string; html: string }
export type MailSender = {
  /** Resolves when the receiving server said yes; throws when it did not. */
  send(mail: OutgoingMail): Promise<void>
  /** null: nothing to reach */
  check(): Promise<boolean | null>
  close(): void
}

/** Sends through the mail server of SMTP_URL, multipart, with a fixed Message-ID. */
export function createSmtpSender(smtpUrl: string): MailSender {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
  return {
    async send(mail) {
      await transport.sendMail({
        messageId: `<${mail.messageId}>`,
        from: mail.from,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
      })
    },
    check: () => transport.verify().then(
      () => true,
      () => false,
    ),
    close: () => transport.close(),
  }
}

/** Throws mail away: for filling the example region, and for the example mode, which keeps a copy on a local page. */
export const nowhere: MailSender = { send: async () => {}, check: async () => null, close: () => {} }
