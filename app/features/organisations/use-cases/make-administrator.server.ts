import { ok, refuse, type Result } from '#app/core/result.ts'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import { membershipRefusal } from '#app/features/organisations/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { findUserByEmail, insertMembership, insertUser } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findOrganisation } from '#db/queries/organisations/organisations.ts'
import { membershipsOfPeople } from '#db/queries/organisations/people.ts'

/**
 * Makes somebody administrator of the region from the command line, where nobody is signed in yet: an account when there is
 * none, and the role. A closed account stays closed.
 */
export async function makeAdministrator(
  ctx: Context,
  input: { email: string; name: string; organisationId: string },
): Promise<Result<{ userId: string; newAccount: boolean }, UserRefusal>> {
  return ctx.transact(async (tx) => {
    const known = await findUserByEmail(tx, input.email)
    if (known?.active === 0) return refuse('account-gesloten')
    const held = known ? await membershipsOfPeople(tx, [known.id]) : []
    const today = ctx.today()
    if (held.some(({ role, toDate }) => role === 'administrator' && (toDate === null || toDate >= today))) return refuse('rol-bestaat-al')
    const wanted = { role: 'administrator' as const, organisationId: input.organisationId }
    const refusal = membershipRefusal(wanted, await findOrganisation(tx, input.organisationId), held, today)
    if (refusal !== null) return refuse(refusal)
    const userId = known?.id ?? ctx.id()
    const at = ctx.now()
    if (!known) await insertUser(tx, { id: userId, email: input.email, name: input.name, createdAt: at })
    await insertMembership(tx, { id: ctx.id(), userId, ...wanted, employerId: null, fromDate: today })
    await recordEvent(tx, {
      at,
      actor: { role: 'system' },
      subject: { kind: 'user', id: userId },
      kind: known ? 'user.changed' : 'user.created',
      facts: { ...(known ? { change: 'role-added' } : {}), ...wanted },
    })
    return ok({ userId, newAccount: !known })
  })
}
