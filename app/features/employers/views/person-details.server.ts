import type { Context } from '#app/platform/context.ts'
import { findUser } from '#db/queries/access/users.ts'

/** What a person told of him- or herself, to fill in a form with. */
export async function personDetails(ctx: Context, userId: string): Promise<{ name: string; phone: string | null } | null> {
  const user = await findUser(ctx.db, userId)
  return user && { name: user.name, phone: user.phone }
}
