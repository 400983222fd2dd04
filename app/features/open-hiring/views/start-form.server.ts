import { formatHours } from '#app/core/hours.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { elsewhere } from '#app/features/open-hiring/texts/start-nl.ts'
import { payText } from '#app/features/open-hiring/texts/screens-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { findEntryInScope } from '#db/queries/open-hiring/entries.ts'
import { findList } from '#db/queries/open-hiring/find-list.ts'

/** What the form after a start shows; null when there is no such entry of the actor, or nobody said yes. */
export async function startForm(ctx: Context, actor: ActorWith<'open-hiring.record-start'>, entryId: string) {
  const entry = await findEntryInScope(ctx.db, scopeOf(actor), entryId)
  const list = entry && (await findList(ctx.db, scopeOf(actor), entry.listId))
  if (!entry || !list || (entry.status !== 'ja' && entry.status !== 'gestart')) return null
  return {
    listId: list.id,
    title: list.title,
    number: entry.sequence,
    name: entry.status === 'ja' ? entry.name : null,
    recorded: entry.status === 'gestart',
    mayLink: actor.role === 'account-manager',
    pay: payText(list.payMinCents, list.payMaxCents),
    municipalities: [
      ...ctx.region.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
      ...Object.entries(elsewhere).map(([value, label]) => ({ value, label })),
    ],
    defaults: {
      startdatum: list.startsOn !== null && list.startsOn > ctx.today() ? list.startsOn : '',
      uren: list.hoursMin === list.hoursMax ? formatHours(list.hoursMin * 60) : '',
      loon: list.payMinCents === list.payMaxCents ? (list.payMinCents / 100).toFixed(2).replace('.', ',') : '',
      contract: list.contractKind,
    },
  }
}
