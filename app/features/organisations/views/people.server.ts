import type { MembershipRole } from '#app/features/access/model.ts'
import { usersPerPage } from '#app/features/organisations/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findUser } from '#db/queries/access/users.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { listOrganisations } from '#db/queries/organisations/organisations.ts'
import { membershipsOfPeople, openPromisesOf, peoplePage } from '#db/queries/organisations/people.ts'

/** One page of the people with an account. A page past the last is the last. */
export async function peopleList(ctx: Context, asked: { text: string | null; role: MembershipRole | null; page: number }) {
  const filter = { text: asked.text, role: asked.role, today: ctx.today() }
  const found = await peoplePage(ctx.db, filter, { size: usersPerPage, number: asked.page })
  return { ...found, page: asked.page, pageCount: Math.max(1, Math.ceil(found.count / usersPerPage)) }
}

/** Partners at which somebody can get a role. */
export async function partnerOptions(ctx: Context) {
  const partners = await listOrganisations(ctx.db, ctx.today())
  return partners.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))
}

/** One person with all roles, what waits for that person, and what an administrator did to the account. */
export async function personPage(ctx: Context, id: string) {
  const user = await findUser(ctx.db, id)
  if (!user) return null
  const today = ctx.today()
  const memberships = (await membershipsOfPeople(ctx.db, [id])).map(({ toDate, fromDate, ...row }) => ({
    ...row,
    fromDate,
    toDate,
    running: fromDate <= today && (toDate === null || toDate >= today),
  }))
  return {
    person: { ...user, active: user.active === 1 },
    memberships,
    partners: await partnerOptions(ctx),
    waiting: await openPromisesOf(ctx.db, id),
    events: (await eventsOf(ctx.db, { kind: 'user', id }, 30)).filter(({ kind }) => kind.startsWith('user.')),
  }
}
