import type { Context } from '#app/platform/context.ts'
import { eventsAfter, lastEventNumber } from '#db/queries/events/feed.ts'
import { actingAdministrators, listOrganisations } from '#db/queries/organisations/organisations.ts'
import { peoplePage } from '#db/queries/organisations/people.ts'
import { auditSentence } from '../texts/audit-nl.ts'
import { amountsRunningOut } from './amounts.server.ts'

const newest = 8

/** What the administrator sees first: what asks for attention, and the ways to the rooms. */
export async function adminOverview(ctx: Context) {
  const partners = await listOrganisations(ctx.db, ctx.today())
  const { count } = await peoplePage(ctx.db, { text: null, role: null, today: ctx.today() }, { size: 1, number: 1 })
  const last = await lastEventNumber(ctx.db)
  const events = await eventsAfter(ctx.db, Math.max(0, last - newest), newest)
  return {
    partners: partners.filter(({ active }) => active).length,
    people: count,
    administrators: (await actingAdministrators(ctx.db, ctx.today())).length,
    running: await amountsRunningOut(ctx),
    events: events.reverse().map((event) => ({ n: event.n, at: event.at, sentence: auditSentence(event) })),
  }
}
