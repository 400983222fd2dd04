import { ok, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Context } from '#app/platform/context.ts'
import { findFeedback, markFeedbackRead } from '#db/queries/candidates/feedback.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/** Marks a line of feedback as read; when it was the last unread one of the candidate, nothing waits any more. Null: not found. */
export async function readFeedback(ctx: Context, actor: ActorWith<'candidates.feedback'>, id: string): Promise<Result<undefined, never> | null> {
  return ctx.transact(async (tx) => {
    const feedback = await findFeedback(tx, scopeOf(actor), id)
    if (!feedback) return null
    const left = await markFeedbackRead(tx, feedback, ctx.now())
    if (left === 0) await closePromises(tx, { kind: 'candidate', id: feedback.candidateId }, { state: 'kept', at: ctx.now(), kinds: ['terugmelding'] })
    await recordEvent(tx, { at: ctx.now(), actor, subject: { kind: 'candidate', id: feedback.candidateId }, kind: 'feedback.read', facts: { feedback: id } })
    return ok()
  })
}
