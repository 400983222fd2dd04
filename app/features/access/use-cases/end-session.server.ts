import type { Actor } from '#app/features/access/model.ts'
import type { Context } from '#app/platform/context.ts'
import { revokeSession } from '#db/queries/access/sessions.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'

/** Signs out: the session is revoked in the database, so a copied cookie is worth nothing. */
export async function endSession(ctx: Context, actor: Actor & { userId: string }, idHash: string): Promise<void> {
  await ctx.transact(async (tx) => {
    await revokeSession(tx, idHash, ctx.now())
    await recordEvent(tx, { at: ctx.now(), actor, subject: { kind: 'user', id: actor.userId }, kind: 'session.ended' })
  })
}
