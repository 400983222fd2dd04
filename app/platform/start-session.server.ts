import { addMinutes } from '#app/core/moments.ts'
import { isStaffRole, sessionHours } from '#app/features/access/model.ts'
import { actingMembership, actorOf } from '#app/features/access/rules.ts'
import type { Writer } from '#db/database.server.ts'
import { insertSession, membershipsOf } from '#db/queries/access/sessions.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import type { Context } from './context.ts'
import { base64url, hashOfSession } from './session.server.ts'

/** Part of every sign-in: opens a session in the caller's transaction. Staff sessions last 12 hours. */
export async function startSession(
  tx: Writer,
  ctx: Context,
  userId: string,
  membershipId: string | null,
): Promise<{ secret: string; seconds: number }> {
  const now = ctx.now()
  const memberships = await membershipsOf(tx, userId, ctx.today())
  const hours = memberships.some((membership) => isStaffRole(membership.role)) ? sessionHours.staff : sessionHours.employer
  const secret = base64url(ctx.random(32))
  const idHash = hashOfSession(ctx, secret)
  await insertSession(tx, { idHash, userId, membershipId, createdAt: now, expiresAt: addMinutes(now, hours * 60) })
  const actor = actorOf(userId, actingMembership(memberships, membershipId))
  await recordEvent(tx, { at: now, actor, subject: { kind: 'user', id: userId }, kind: 'session.started' })
  return { secret, seconds: hours * 3600 }
}
