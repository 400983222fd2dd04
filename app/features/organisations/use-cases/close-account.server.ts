import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import { endsLastAdministrator } from '#app/features/organisations/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { revokeSessionsOf } from '#db/queries/access/sessions.ts'
import { findUser } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { actingAdministrators } from '#db/queries/organisations/organisations.ts'
import { forgetCodesOf, setAccountOpen } from '#db/queries/organisations/people.ts'

/** Closes an account: every session ends at once, and no code opens a new one. */
export async function closeAccount(ctx: Context, actor: ActorWith<'admin.users'>, userId: string): Promise<Result<null, UserRefusal>> {
  return ctx.transact(async (tx) => {
    const user = await findUser(tx, userId)
    if (!user || user.active === 0) return refuse('niet-gevonden')
    if (endsLastAdministrator(await actingAdministrators(tx, ctx.today()), { userId })) return refuse('laatste-beheerder')
    const at = ctx.now()
    await setAccountOpen(tx, userId, false)
    await revokeSessionsOf(tx, userId, at)
    await forgetCodesOf(tx, user.email, at)
    await recordEvent(tx, { at, actor, subject: { kind: 'user', id: userId }, kind: 'user.changed', facts: { change: 'closed' } })
    return ok(null)
  })
}
