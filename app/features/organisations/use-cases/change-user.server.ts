import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findUser } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { updatePerson, type PersonDetails } from '#db/queries/organisations/people.ts'

/** Changes name, phone, function and working days of a person. The e-mail address stays: it is what one signs in with. */
export async function changeUser(ctx: Context, actor: ActorWith<'admin.users'>, input: PersonDetails): Promise<Result<null, UserRefusal>> {
  return ctx.transact(async (tx) => {
    if (!(await findUser(tx, input.id))) return refuse('niet-gevonden')
    if (!(await updatePerson(tx, input))) return refuse('gewijzigd')
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'user', id: input.id },
      kind: 'user.changed',
      facts: { change: 'details', version: input.version + 1 },
    })
    return ok(null)
  })
}
