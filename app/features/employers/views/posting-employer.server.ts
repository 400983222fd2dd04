import { formatPhone } from '#app/core/identifiers.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Context } from '#app/platform/context.ts'
import { accountManagerCard } from '#db/queries/employers/account-managers.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'

/** For which company somebody posts, and who helps: the own one, or for an account manager the chosen one. Null when none is. */
export async function postingEmployer(ctx: Context, actor: ActorWith<'vacancies.post'>, chosen: string | null) {
  const id = actor.role === 'employer' ? actor.employerId : chosen
  const employer = id === null ? null : await findEmployer(ctx.db, scopeOf(actor), id)
  if (!employer) return null
  const contact = await accountManagerCard(ctx.db, employer.accountManagerId, ctx.today())
  return {
    id: employer.id,
    name: employer.name,
    verified: employer.verifiedAt !== null,
    contact: contact && { ...contact, phone: contact.phone === null ? null : formatPhone(contact.phone) },
    office: ctx.region.contact,
  }
}
