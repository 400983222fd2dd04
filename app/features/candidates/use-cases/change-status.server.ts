import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { candidateLifeCycle, type CandidateStatus } from '#app/features/candidates/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { saveCandidate } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/** Moves a file to another status, as far as the life cycle lets this role. Null: not found. */
export async function changeCandidateStatus(
  ctx: Context,
  actor: ActorWith<'candidates.register'>,
  id: string,
  to: CandidateStatus,
): Promise<Result<{ status: CandidateStatus }, 'stap-kan-niet'> | null> {
  return ctx.transact(async (tx) => {
    const candidate = await findCandidate(tx, scopeOf(actor), id)
    if (!candidate) return null
    if (!canMove(candidateLifeCycle, candidate.status, to, actor.role)) return refuse('stap-kan-niet')
    const today = ctx.today()
    await saveCandidate(tx, { ...candidate, status: to, lastContactOn: today, ...(to === 'actief' ? { confirmedOn: today } : {}) })
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'candidate', id },
      kind: 'candidate.changed',
      facts: { what: 'status', from: candidate.status, to },
    })
    await closePromises(tx, { kind: 'candidate', id }, { state: 'kept', at: ctx.now(), kinds: ['profiel-bevestigen'] })
    await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id })
    return ok({ status: to })
  })
}
