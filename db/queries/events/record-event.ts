import { actorRef, type Actor } from '#app/features/access/model.ts'
import type { Instant } from '#app/core/dates.ts'
import type { Writer } from '#db/database.server.ts'

/** What a fact may say: ids, codes, dates and numbers. Never a name, an address or free text. */
export type EventFacts = Record<string, string | number | boolean | null | readonly string[]>

export type NewEvent = {
  at: Instant
  actor: Actor
  subject: { kind: string; id: string }
  /** `<subject>.<what happened>`, for example `placement.registered` */
  kind: string
  facts?: EventFacts
}

/** Appends to the one event table, in the transaction of the fact. */
export async function recordEvent(tx: Writer, event: NewEvent): Promise<void> {
  const actor = actorRef(event.actor)
  await tx
    .insertInto('event')
    .values({
      at: event.at,
      actorRole: actor.kind,
      actorId: actor.id,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      kind: event.kind,
      facts: JSON.stringify(event.facts ?? {}),
    })
    .execute()
}
