import { addMinutes } from '#app/core/moments.ts'
import { openHiringLimits } from '#app/features/open-hiring/model.ts'
import type { Context } from '#app/platform/context.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { overdueCalls } from '#db/queries/open-hiring/calls.ts'
import { eraseEntries } from '#db/queries/open-hiring/save-entry.ts'
import { noteSilence } from './use-cases/note-silence.server.ts'

const batch = 500

/** Ends calls at the hour their window closes; the promise that goes with a call only knows days. */
async function endOverdueCalls(ctx: Context): Promise<void> {
  for (const call of await overdueCalls(ctx.db, ctx.now(), batch)) await noteSilence(ctx, call.entryId)
}

/** Forgets who is long gone: name, contact and its hash. What happened stays, without a person. */
async function forgetPeople(ctx: Context): Promise<void> {
  const before = addMinutes(ctx.now(), -openHiringLimits.eraseAfterDays * 24 * 60)
  for (;;) if ((await ctx.transact((tx) => eraseEntries(tx, before, ctx.now(), batch))) < batch) return
}

export const jobs: Job[] = [
  { name: 'open-hiring:overdue-calls', everyMinutes: 5, run: endOverdueCalls },
  { name: 'open-hiring:erase', everyMinutes: 24 * 60, run: forgetPeople },
]
