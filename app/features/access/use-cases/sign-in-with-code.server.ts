import { ok, refuse, type Result } from '#app/core/result.ts'
import { codeHash } from '#app/features/access/rules.ts'
import { signInCode, type SignInRefusal } from '#app/features/access/model.ts'
import type { Context } from '#app/platform/context.ts'
import { startSession } from '#app/platform/start-session.server.ts'
import { markCodeUsed, takeTry } from '#db/queries/access/sign-in-codes.ts'
import { findUserByEmail, insertUser } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'

/**
 * Trades a code for a session. Each try counts, also with a wrong code; after five the code is dead. A first sign-in of an
 * unknown address makes an account without any membership. Returns the secret for the session cookie and its life in seconds.
 */
export async function signInWithCode(
  ctx: Context,
  input: { email: string; code: string },
): Promise<Result<{ secret: string; seconds: number }, SignInRefusal>> {
  const now = ctx.now()
  const outcome = await ctx.transact(async (tx) => {
    const found = await takeTry(tx, input.email, now)
    if (!found || found.tries > signInCode.tries) return null
    if (found.codeHash !== codeHash(ctx.keyedHash, found.id, input.code)) return null
    await markCodeUsed(tx, found.id, now)
    const known = await findUserByEmail(tx, input.email)
    if (known && known.active === 0) return null
    const userId = known?.id ?? ctx.id()
    if (!known) {
      await insertUser(tx, { id: userId, email: input.email, name: '', createdAt: now })
      await recordEvent(tx, { at: now, actor: { role: 'newcomer', userId }, subject: { kind: 'user', id: userId }, kind: 'user.created' })
    }
    return startSession(tx, ctx, userId, null)
  })
  return outcome ? ok(outcome) : refuse('code-onjuist')
}
