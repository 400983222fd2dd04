import { ok, refuse, type Result } from '#app/core/result.ts'
import type { StaffRole } from '#app/features/access/model.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'
import { accountMail } from '#app/features/organisations/mails.ts'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import { membershipRefusal } from '#app/features/organisations/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { findUserByEmail, insertMembership, insertUser } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findOrganisation } from '#db/queries/organisations/organisations.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'

export interface NewStaff {
  email: string
  name: string
  phone: string | null
  functionTitle: string | null
  workingDays: string | null
  role: StaffRole
  organisationId: string
}

/** Makes an account with one role at one partner, and mails how to sign in. Out: the id. */
export async function addUser(ctx: Context, actor: ActorWith<'admin.users'>, input: NewStaff): Promise<Result<{ id: string }, UserRefusal>> {
  const { role, organisationId, ...person } = input
  const outcome = await ctx.transact(async (tx): Promise<Result<{ id: string }, UserRefusal>> => {
    if (await findUserByEmail(tx, person.email)) return refuse('bestaat-al')
    const organisation = await findOrganisation(tx, organisationId)
    const refusal = membershipRefusal({ role, organisationId }, organisation, [], ctx.today())
    if (refusal !== null || !organisation) return refuse(refusal ?? 'partner-onbekend')
    const id = ctx.id()
    const at = ctx.now()
    await insertUser(tx, { id, ...person, createdAt: at })
    await insertMembership(tx, { id: ctx.id(), userId: id, role, organisationId, employerId: null, fromDate: ctx.today() })
    await recordEvent(tx, { at, actor, subject: { kind: 'user', id }, kind: 'user.created', facts: { role, organisationId } })
    const message = accountMail({ role: roleNames[role], organisation: organisation.name, publicUrl: ctx.publicUrl, brand: ctx.region.brand })
    await queueMail(tx, { id: ctx.id(), at }, { to: person.email, message })
    return ok({ id })
  })
  if (outcome.ok) ctx.wake()
  return outcome
}
