import { addMinutes } from '#app/core/moments.ts'
import { forgetOldAccess } from '#db/queries/access/sessions.ts'
import { forgetDelivered, forgetSentMails } from '#db/queries/outbox/deliver.ts'
import type { Context } from './context.ts'
import type { Job } from './jobs.server.ts'

const dayMinutes = 24 * 60
/** Days that the program's own bookkeeping stays after it served. */
const kept = { access: 1, delivered: 30, sentMail: 30 } as const

/** Removes ended sessions, used codes and form keys, delivered outbox rows and copies of example mail. */
async function tidy(ctx: Context): Promise<void> {
  const ago = (days: number) => addMinutes(ctx.now(), -days * dayMinutes)
  await ctx.transact((tx) => forgetOldAccess(tx, ago(kept.access)))
  await ctx.transact((tx) => forgetDelivered(tx, ago(kept.delivered)))
  await ctx.transact((tx) => forgetSentMails(tx, ago(kept.sentMail)))
}

export const housekeeping: Job = { name: 'housekeeping', everyMinutes: 60, run: tidy }
