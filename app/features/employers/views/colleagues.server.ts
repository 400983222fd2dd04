import { formatDate } from '#app/core/dates.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Context } from '#app/platform/context.ts'
import { colleaguesOf } from '#db/queries/employers/colleagues.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'

/** The page on which colleagues are invited; of a company that is not verified only its name. */
export async function colleaguesPage(ctx: Context, actor: ActorWith<'employers.invite'>) {
  const employer = await findEmployer(ctx.db, scopeOf(actor), actor.employerId)
  if (!employer) return null
  const verified = employer.verifiedAt !== null
  const colleagues = verified ? await colleaguesOf(ctx.db, employer.id, ctx.today()) : []
  return {
    name: employer.name,
    verified,
    colleagues: colleagues.map(({ membershipId, userId, name, email, since }) => ({
      membershipId,
      name: name === '' ? email : name,
      email,
      since: formatDate(since),
      self: userId === actor.userId,
    })),
  }
}
