import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { PromiseKind, PromiseOwner, PromiseSubject } from '#app/features/promises/model.ts'
import type { Writer } from '#db/database.server.ts'

export type NewPromise = {
  id: string
  kind: PromiseKind
  subject: { kind: PromiseSubject; id: string }
  owner: Partial<PromiseOwner>
  openedAt: Instant
  dueOn: IsoDate
  remindOn: readonly IsoDate[]
  /** codes, numbers and ids only */
  facts?: Record<string, string | number>
}

/** Notes that something waits, in the transaction of the fact that makes it wait. */
export async function openPromise(tx: Writer, promise: NewPromise): Promise<void> {
  await tx
    .insertInto('promise')
    .values({
      id: promise.id,
      kind: promise.kind,
      subjectKind: promise.subject.kind,
      subjectId: promise.subject.id,
      ownerUserId: promise.owner.userId ?? null,
      ownerEmployerId: promise.owner.employerId ?? null,
      ownerRole: promise.owner.role ?? null,
      ownerMunicipality: promise.owner.municipality ?? null,
      openedAt: promise.openedAt,
      dueOn: promise.dueOn,
      remindOn: JSON.stringify(promise.remindOn),
      state: 'open',
      closedAt: null,
      facts: JSON.stringify(promise.facts ?? {}),
    })
    .execute()
}

/** Ends the open promises of a subject (of these kinds, or all); returns how many there were. */
export async function closePromises(
  tx: Writer,
  subject: { kind: PromiseSubject; id: string },
  ending: { state: 'kept' | 'withdrawn' | 'lapsed'; at: Instant; kinds?: readonly PromiseKind[] },
): Promise<number> {
  const { kinds } = ending
  const result = await tx
    .updateTable('promise')
    .set({ state: ending.state, closedAt: ending.at })
    .where('subjectKind', '=', subject.kind)
    .where('subjectId', '=', subject.id)
    .where('state', '=', 'open')
    .$if(kinds !== undefined, (q) => q.where('kind', 'in', [...(kinds ?? [])]))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function lapsePromise(tx: Writer, id: string, at: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('promise')
    .set({ state: 'lapsed', closedAt: at })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

/** Ends one promise; false when it was no longer open. */
export async function endPromise(tx: Writer, id: string, ending: { state: 'kept' | 'withdrawn'; at: Instant }): Promise<boolean> {
  const result = await tx
    .updateTable('promise')
    .set({ state: ending.state, closedAt: ending.at })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

export async function noteReminders(tx: Writer, id: string, sent: number): Promise<void> {
  await tx.updateTable('promise').set({ remindersSent: sent }).where('id', '=', id).execute()
}
