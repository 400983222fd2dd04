import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { NewStaffMembership, UserRefusal } from '#app/features/organisations/model.ts'
import { membershipRefusal } from '#app/features/organisations/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { findUser, insertMembership } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findOrganisation } from '#db/queries/organisations/organisations.ts'
import { membershipsOfPeople } from '#db/queries/organisations/people.ts'

/** Gives a person a role at a partner, from today. */
export async function addMembership(
  ctx: Context,
  actor: ActorWith<'admin.users'>,
  input: NewStaffMembership & { userId: string },
): Promise<Result<null, UserRefusal>> {
  const { userId, role, organisationId } = input
  return ctx.transact(async (tx) => {
    const user = await findUser(tx, userId)
    if (!user) return refuse('niet-gevonden')
    if (user.active === 0) return refuse('account-gesloten')
    const organisation = await findOrganisation(tx, organisationId)
    const refusal = membershipRefusal({ role, organisationId }, organisation, await membershipsOfPeople(tx, [userId]), ctx.today())
    if (refusal !== null) return refuse(refusal)
    await insertMembership(tx, { id: ctx.id(), userId, role, organisationId, employerId: null, fromDate: ctx.today() })
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'user', id: userId },
      kind: 'user.changed',
      facts: { change: 'role-added', role, organisationId },
    })
    return ok(null)
  })
}
