import { ok, refuse, type Result } from '#app/core/result.ts'
import type { Actor } from '#app/features/access/model.ts'
import type { Context } from '#app/platform/context.ts'
import { membershipsOf, switchSession } from '#db/queries/access/sessions.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'

/** Lets the session act in another membership of the same person. */
export async function switchMembership(
  ctx: Context,
  actor: Actor & { userId: string },
  session: { idHash: string },
  membershipId: string,
): Promise<Result<{ role: string }, 'niet-uw-rol'>> {
  return ctx.transact(async (tx) => {
    const membership = (await membershipsOf(tx, actor.userId, ctx.today())).find(({ id }) => id === membershipId)
    if (!membership) return refuse('niet-uw-rol')
    await switchSession(tx, session.idHash, membership.id)
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'user', id: actor.userId },
      kind: 'session.switched',
      facts: { role: membership.role },
    })
    return ok({ role: membership.role })
  })
}
