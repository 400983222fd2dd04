import { ok, refuse, type Result } from '#app/core/result.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { candidateLifeCycle } from '#app/features/candidates/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { setCandidateStatus } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'

/** Nobody could confirm the profile in time: it goes to rest and is no longer shown with vacancies. Who works stays as is. */
export async function restCandidate(ctx: Context, id: string): Promise<Result<undefined, 'stap-kan-niet'>> {
  return ctx.transact(async (tx) => {
    const candidate = await findCandidate(tx, { kind: 'region' }, id)
    if (!candidate || candidate.status === 'geplaatst') return refuse('stap-kan-niet')
    if (!canMove(candidateLifeCycle, candidate.status, 'inactief', 'system')) return refuse('stap-kan-niet')
    await setCandidateStatus(tx, id, candidate.status, 'inactief')
    await recordEvent(tx, {
      at: ctx.now(),
      actor: { role: 'system' },
      subject: { kind: 'candidate', id },
      kind: 'candidate.changed',
      facts: { what: 'status', from: candidate.status, to: 'inactief' },
    })
    await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id })
    return ok()
  })
}
