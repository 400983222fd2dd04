import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { ListOverview } from '#app/features/open-hiring/model.ts'
import type { Context } from '#app/platform/context.ts'
import { listsOf } from '#db/queries/open-hiring/list-overview.ts'

/** The lists that the actor may manage, open ones first; none for a company that is not verified. */
export async function ownLists(
  ctx: Context,
  actor: ActorWith<'open-hiring.manage'>,
): Promise<{ name: string; verified: boolean; lists: ListOverview[] }> {
  const verified = actor.role !== 'employer' || actor.verified
  return { name: ctx.region.openHiringName, verified, lists: await listsOf(ctx.db, scopeOf(actor)) }
}
