import { addMonths } from '#app/core/dates.ts'
import { retentionRules } from '#app/features/privacy/model.ts'
import type { Context } from '#app/platform/context.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { contactsToErase, eraseContact, forgetReadings } from '#db/queries/privacy/retention.ts'

const batch = 200

/** Keeps the terms of keeping: erases names and contacts, and forgets log lines, when their term is over. */
async function keepTerms(ctx: Context): Promise<void> {
  const before = (kind: keyof typeof retentionRules) => addMonths(ctx.today(), -retentionRules[kind].months)
  for (;;) {
    const ids = await contactsToErase(ctx.db, before('kandidaat-contact'), batch)
    if (ids.length === 0) break
    await ctx.transact(async (tx) => {
      for (const id of ids) {
        await eraseContact(tx, id)
        await recordEvent(tx, {
          at: ctx.now(),
          actor: { role: 'system' },
          subject: { kind: 'candidate', id },
          kind: 'candidate.changed',
          facts: { what: 'contact-erased' },
        })
      }
    })
  }
  await ctx.transact((tx) => forgetReadings(tx, before('leeslogboek')))
}

export const jobs: Job[] = [{ name: 'privacy:terms', everyMinutes: 24 * 60, run: keepTerms }]
