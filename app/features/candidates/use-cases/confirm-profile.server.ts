import { ok, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { saveCandidate } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/** The person said that the profile is still right: it is fresh again and nobody needs to ask. Null: not found. */
export async function confirmProfile(ctx: Context, actor: ActorWith<'candidates.register'>, id: string): Promise<Result<undefined, never> | null> {
  return ctx.transact(async (tx) => {
    const candidate = await findCandidate(tx, scopeOf(actor), id)
    if (!candidate) return null
    const today = ctx.today()
    await saveCandidate(tx, { ...candidate, confirmedOn: today, lastContactOn: today })
    await recordEvent(tx, { at: ctx.now(), actor, subject: { kind: 'candidate', id }, kind: 'candidate.changed', facts: { what: 'confirmed' } })
    await closePromises(tx, { kind: 'candidate', id }, { state: 'kept', at: ctx.now(), kinds: ['profiel-bevestigen'] })
    return ok()
  })
}
