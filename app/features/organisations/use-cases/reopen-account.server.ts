import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findUser } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { setAccountOpen } from '#db/queries/organisations/people.ts'

/** Opens a closed account again; its running roles work again after signing in. */
export async function reopenAccount(ctx: Context, actor: ActorWith<'admin.users'>, userId: string): Promise<Result<null, UserRefusal>> {
  return ctx.transact(async (tx) => {
    const user = await findUser(tx, userId)
    if (!user || user.active === 1) return refuse('niet-gevonden')
    await setAccountOpen(tx, userId, true)
    await recordEvent(tx, { at: ctx.now(), actor, subject: { kind: 'user', id: userId }, kind: 'user.changed', facts: { change: 'reopened' } })
    return ok(null)
  })
}
