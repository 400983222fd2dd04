import { addDays } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import { endsLastAdministrator } from '#app/features/organisations/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { actingAdministrators } from '#db/queries/organisations/organisations.ts'
import { endMembershipRow, membershipsOfPeople } from '#db/queries/organisations/people.ts'

/** Ends a role at once: from the next request on it no longer works. */
export async function endMembership(
  ctx: Context,
  actor: ActorWith<'admin.users'>,
  input: { userId: string; membershipId: string },
): Promise<Result<null, UserRefusal>> {
  return ctx.transact(async (tx) => {
    const today = ctx.today()
    const held = (await membershipsOfPeople(tx, [input.userId])).find(({ id }) => id === input.membershipId)
    if (!held || (held.toDate !== null && held.toDate < today)) return refuse('niet-gevonden')
    if (endsLastAdministrator(await actingAdministrators(tx, today), { membershipId: held.id })) return refuse('laatste-beheerder')
    await endMembershipRow(tx, held.id, addDays(today, -1))
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'user', id: input.userId },
      kind: 'user.changed',
      facts: { change: 'role-ended', role: held.role, organisationId: held.organisationId },
    })
    return ok(null)
  })
}
