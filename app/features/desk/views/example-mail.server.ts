import type { Context } from '#app/platform/context.ts'
import { sentMails } from '#db/queries/outbox/deliver.ts'

const shown = 50

/** The newest mails of the example mode, which keeps them instead of sending; null when mail really goes out. */
export async function exampleMails(ctx: Context) {
  if (!ctx.env.example || ctx.env.smtpUrl) return null
  return sentMails(ctx.db, shown)
}
