import { ok, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { QueueReadReason } from '#app/features/privacy/model.ts'
import type { Context } from '#app/platform/context.ts'
import { insertReadLog } from '#db/queries/candidates/read-log.ts'
import { findEntryInScope } from '#db/queries/open-hiring/entries.ts'

/**
 * Writes in the read log that the owner of a list sees name and contact of these people: whose turn it is, or who must be rung.
 * Nothing is written when nobody is shown.
 */
export async function noteReading(
  ctx: Context,
  actor: ActorWith<'open-hiring.manage'>,
  people: readonly { entryId: string; reason: QueueReadReason }[],
): Promise<Result<undefined, never>> {
  if (people.length === 0) return ok()
  return ctx.transact(async (tx) => {
    for (const { entryId, reason } of people) {
      if (!(await findEntryInScope(tx, scopeOf(actor), entryId))) continue
      await insertReadLog(tx, {
        id: ctx.id(),
        at: ctx.now(),
        userId: actor.userId,
        role: actor.role,
        subject: { kind: 'open-hiring-entry', id: entryId },
        reason,
        fields: ['naam', 'contact'],
      })
    }
    return ok()
  })
}
