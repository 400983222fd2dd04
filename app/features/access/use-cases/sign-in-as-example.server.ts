import { ok, refuse, type Result } from '#app/core/result.ts'
import type { Context } from '#app/platform/context.ts'
import { startSession } from '#app/platform/start-session.server.ts'
import { findExamplePerson } from '#db/queries/access/example-people.ts'

/** Signs in as a person of the example region, by membership. Only in example mode, and only for people that are made up. */
export async function signInAsExample(
  ctx: Context,
  membershipId: string,
): Promise<Result<{ secret: string; seconds: number }, 'geen-voorbeeld'>> {
  if (!ctx.env.example) return refuse('geen-voorbeeld')
  const person = await findExamplePerson(ctx.db, membershipId, ctx.today())
  if (!person) return refuse('geen-voorbeeld')
  return ok(await ctx.transact((tx) => startSession(tx, ctx, person.userId, membershipId)))
}
