import type { WaitingPromise } from '#app/features/promises/model.ts'
import { promiseRules } from '#app/features/promises/model.ts'
import { hasLapsed, reminderDue, remindersPassed } from '#app/features/promises/rules.ts'
import { reminderMail } from '#app/features/promises/mails.ts'
import type { Context } from '#app/platform/context.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf, openPromises } from '#db/queries/promises/read.ts'
import { lapsePromise, noteReminders } from '#db/queries/promises/write.ts'

const batch = 500
const system = { role: 'system' } as const

/**
 * Walks through all that waits: reminds, and where the term is over says so in the change feed (`promise.lapsed`), where the
 * feature of the subject runs its honest ending. What escalates stays open with a louder voice.
 */
async function keepPromises(ctx: Context): Promise<void> {
  const today = ctx.today()
  for (let after = ''; ; ) {
    const waiting = await openPromises(ctx.db, batch, after)
    for (const promise of waiting) {
      if (hasLapsed(promise, today)) await lapse(ctx, promise)
      else if (reminderDue(promise, today)) await remind(ctx, promise)
    }
    after = waiting.at(-1)?.id ?? after
    if (waiting.length < batch) return
  }
}

async function lapse(ctx: Context, promise: WaitingPromise): Promise<void> {
  if (promiseRules[promise.kind].ending === 'escaleren') return remind(ctx, promise)
  await ctx.transact(async (tx) => {
    if (!(await lapsePromise(tx, promise.id, ctx.now()))) return
    await recordEvent(tx, {
      at: ctx.now(),
      actor: system,
      subject: promise.subject,
      kind: 'promise.lapsed',
      facts: { promise: promise.kind, ending: promiseRules[promise.kind].ending, promiseId: promise.id },
    })
  })
}

async function remind(ctx: Context, promise: WaitingPromise): Promise<void> {
  const passed = hasLapsed(promise, ctx.today()) ? promise.remindOn.length + 1 : remindersPassed(promise, ctx.today())
  if (passed <= promise.remindersSent) return
  const addresses = await addressesOf(ctx.db, promise.owner, ctx.today())
  const message = reminderMail({ kind: promise.kind, dueOn: promise.dueOn, publicUrl: ctx.publicUrl, forEmployer: promise.owner.employerId !== null })
  await ctx.transact(async (tx) => {
    await noteReminders(tx, promise.id, passed)
    for (const to of addresses) await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to, message })
  })
}

export const jobs: Job[] = [{ name: 'promises', everyMinutes: 15, run: keepPromises }]
