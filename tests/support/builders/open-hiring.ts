import { standardRules, type ListContent } from '#app/features/open-hiring/model.ts'
import { normaliseContact } from '#app/features/open-hiring/rules/join.ts'
import { callNext } from '#app/features/open-hiring/use-cases/call-next.server.ts'
import { joinList } from '#app/features/open-hiring/use-cases/join-list.server.ts'
import { openList } from '#app/features/open-hiring/use-cases/open-list.server.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { TestContext } from '#tests/support/context.ts'

/** A list that may be opened: packing work in Wijchen, two places. */
export const listContent: ListContent = {
  title: 'Medewerker inpak',
  occupationCode: '9333-01',
  work: 'U pakt producten in dozen. U plakt er een etiket op. U zet de dozen op een pallet.',
  demands: ['staan', 'tillen-licht'],
  support: 'Een vaste collega helpt u de eerste weken.',
  hoursMin: 24,
  hoursMax: 36,
  payMinCents: 1600,
  payMaxCents: 1700,
  contractKind: 'tijdelijk',
  places: 2,
  location: 'Bijsterhuizen 1',
  postcode: '6604 LA',
  place: 'Wijchen',
  startsOn: null,
  contactName: 'Sanne de Vries',
  contactPhone: '+31241234567',
  rules: standardRules,
}

/** An open list; returns its id. */
export async function givenList(
  ctx: TestContext,
  actor: ActorWith<'open-hiring.open-list'>,
  employerId: string,
  change: Partial<ListContent> = {},
): Promise<string> {
  const opened = await openList(ctx, actor, { employerId, content: { ...listContent, ...change }, warningsRead: true })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  return opened.value.id
}

/** Signs somebody up; returns the entry and its receipt code. */
export async function givenEntry(
  ctx: TestContext,
  listId: string,
  contact: string,
  name = 'Iemand',
): Promise<{ entryId: string; code: string }> {
  const value = normaliseContact(contact)
  if (value === null) throw new Error(`Not a contact: ${contact}`)
  const joined = await joinList(ctx, listId, { name, contact: value })
  if (!joined.ok) throw new Error(joined.refusal)
  return joined.value
}

/** Calls the next with the version that the list has now. */
export async function callNow(ctx: TestContext, actor: ActorWith<'open-hiring.call-next'>, listId: string) {
  const { version } = await ctx.db
    .selectFrom('openHiringList')
    .select('version')
    .where('id', '=', listId)
    .executeTakeFirstOrThrow()
  return callNext(ctx, actor, { listId, version })
}

/** The status of an entry as it is stored. */
export async function statusOf(ctx: TestContext, entryId: string): Promise<string> {
  return (await ctx.db.selectFrom('openHiringEntry').select('status').where('id', '=', entryId).executeTakeFirstOrThrow()).status
}
