import type { IsoDate } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { NotYetReason } from '#app/features/candidates/model.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { insertFeedback } from '#db/queries/candidates/feedback.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { noteContact } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { openPromise } from '#db/queries/promises/write.ts'

/**
 * Tells the municipality that the help does not fit yet: why, and on which day to look again together. Reading it then waits
 * with the consulent, or with the consulenten of the municipality. Null: not found.
 */
export async function giveFeedback(
  ctx: Context,
  actor: ActorWith<'candidates.feedback'>,
  candidateId: string,
  input: { reason: NotYetReason; lookAgainOn: IsoDate },
): Promise<Result<{ id: string }, 'termijn-voorbij'> | null> {
  return ctx.transact(async (tx) => {
    const candidate = await findCandidate(tx, scopeOf(actor), candidateId)
    if (!candidate) return null
    const today = ctx.today()
    if (input.lookAgainOn <= today) return refuse('termijn-voorbij')
    const id = ctx.id()
    const { municipality, consulentId } = candidate
    await insertFeedback(tx, {
      id,
      candidateId,
      placementId: null,
      placementVersion: null,
      consulentId,
      municipality,
      kind: 'nog-niet-passend',
      facts: { reason: input.reason, lookAgainOn: input.lookAgainOn },
      createdAt: ctx.now(),
    })
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'terugmelding',
      subject: { kind: 'candidate', id: candidateId },
      owner: consulentId === null ? { role: 'consulent', municipality } : { userId: consulentId },
      openedAt: ctx.now(),
      ...schedule('terugmelding', today),
    })
    await noteContact(tx, candidateId, today)
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'candidate', id: candidateId },
      kind: 'feedback.given',
      facts: { feedback: id, kind: 'nog-niet-passend', reason: input.reason, municipality },
    })
    return ok({ id })
  })
}
