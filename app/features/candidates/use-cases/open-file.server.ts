import type { Result } from '#app/core/result.ts'
import { ok } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { ReadField, ReadReason } from '#app/features/privacy/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { insertReadLog } from '#db/queries/candidates/read-log.ts'

/** Writes in the read log that the actor opens this file, why, and which parts. Nothing may be shown before. Null: not found. */
export async function openFile(
  ctx: Context,
  actor: ActorWith<'candidates.see'>,
  candidateId: string,
  opening: { reason: ReadReason; fields: readonly ReadField[] },
): Promise<Result<undefined, never> | null> {
  return ctx.transact(async (tx) => {
    if (!(await findCandidate(tx, scopeOf(actor), candidateId))) return null
    await insertReadLog(tx, { id: ctx.id(), at: ctx.now(), userId: actor.userId, role: actor.role, subject: { kind: 'candidate', id: candidateId }, ...opening })
    return ok()
  })
}
