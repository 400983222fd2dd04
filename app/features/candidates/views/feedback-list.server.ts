import { dateOf, formatDate } from '#app/core/dates.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { candidateLimits } from '#app/features/candidates/model.ts'
import { feedbackSentences } from '#app/features/candidates/texts/feedback-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { listFeedback } from '#db/queries/candidates/feedback.ts'

/** Feedback within the scope, unread first; by number, never by name. */
export async function feedbackPage(ctx: Context, actor: ActorWith<'candidates.feedback'>, page: number) {
  const size = candidateLimits.page
  const { total, unread, rows } = await listFeedback(ctx.db, scopeOf(actor), { number: page, size })
  return {
    total,
    unread,
    pageCount: Math.max(1, Math.ceil(total / size)),
    rows: rows.map((row) => ({
      id: row.id,
      candidateId: row.candidateId,
      number: row.candidateNumber,
      municipality: municipalityName(ctx.region, row.municipality),
      sentences: feedbackSentences(row.kind, row.facts),
      on: formatDate(dateOf(row.createdAt)),
      read: row.readAt === null ? null : formatDate(dateOf(row.readAt)),
    })),
  }
}
