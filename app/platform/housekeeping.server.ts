import { addMinutes } from '#app/core/moments.ts'
import { forgetOldAccess } from '#db/queries/access/sessions.ts'
import { forgetDelivered, forgetSentMails } from '#db/queries/outbox/deliver.ts'
import type { Context } from './context.ts'
import type { Job } from './jobs.server.ts'
import { keptDays } from './kept-days.ts'

const dayMinutes = 24 * 60

/** Removes ended sessions, used codes and form keys, delivered outbox rows and copies of example mail. */
async function tidy(ctx: Context): Promise<void> {
  const ago = (days: number) => addMinutes(ctx.now(), -days * dayMinutes)
  await ctx.transact((tx) => forgetOldAccess(tx, ago(keptDays.access)))
  await ctx.transact((tx) => forgetDelivered(tx, ago(keptDays.delivered)))
  await ctx.transact((tx) => forgetSentMails(tx, ago(keptDays.sentMail)))
}

export const housekeeping: Job = { name: 'housekeeping', everyMinutes: 60, run: tidy }
