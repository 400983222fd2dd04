import { auditPerPage } from '#app/features/organisations/model.ts'
import { actorText, auditSentence, eventKindTexts, subjectText } from '#app/features/organisations/texts/audit-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { auditPage } from '#db/queries/events/feed.ts'
import { namesOf } from '#db/queries/organisations/people.ts'

export interface AuditAsked {
  kind: string | null
  actorId: string | null
  /** Events with a lower number than this. */
  before: number | null
}

/** One page of the audit trail, newest first, as sentences; `next` is the number to go on from. */
export async function auditTrail(ctx: Context, asked: AuditAsked) {
  const kind = asked.kind !== null && Object.hasOwn(eventKindTexts, asked.kind) ? asked.kind : undefined
  const events = await auditPage(ctx.db, { kind, actorId: asked.actorId ?? undefined, before: asked.before ?? undefined, limit: auditPerPage })
  const shown = events.slice(0, auditPerPage)
  const names = await namesOf(ctx.db, shown.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])))
  const asker = asked.actorId === null ? null : ((await namesOf(ctx.db, [asked.actorId])).get(asked.actorId) ?? null)
  return {
    kind: kind ?? null,
    actor: asked.actorId === null ? null : { id: asked.actorId, name: asker ?? 'onbekend' },
    next: events.length > auditPerPage ? (shown.at(-1)?.n ?? null) : null,
    first: asked.before === null,
    rows: shown.map((event) => ({
      n: event.n,
      at: event.at,
      role: actorText(event.actorRole),
      actorId: event.actorId,
      actorName: event.actorId === null ? null : (names.get(event.actorId) ?? null),
      sentence: auditSentence(event),
      subject: `${subjectText(event.subjectKind)} ${event.subjectId}`,
    })),
  }
}
