import type { Instant } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { FeedbackKind } from '#app/features/candidates/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import { candidateScope } from '#db/scope.server.ts'

/** Codes, dates and numbers of what is told; the sentence is made on the screen. */
export type FeedbackFacts = Record<string, string | number | null>

export interface NewFeedback {
  id: string
  candidateId: string
  placementId: string | null
  /** which version of the placement it tells of; null without a placement */
  placementVersion: number | null
  consulentId: string | null
  municipality: string
  kind: FeedbackKind
  facts: FeedbackFacts
  createdAt: Instant
}

/** Tells the municipality; the same fact of a placement is told once. Out: whether it was new. */
export async function insertFeedback(tx: Writer, feedback: NewFeedback): Promise<boolean> {
  const row = await tx
    .insertInto('feedback')
    .values({ ...feedback, facts: JSON.stringify(feedback.facts), readAt: null })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export interface Feedback extends NewFeedback {
  readAt: Instant | null
  candidateNumber: string
}

function select(db: Reader) {
  return db.selectFrom('feedback').innerJoin('candidate', 'candidate.id', 'feedback.candidateId').selectAll('feedback').select('candidate.number as candidateNumber')
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]
const toFeedback = (row: Row): Feedback => ({ ...row, kind: row.kind as FeedbackKind, facts: JSON.parse(row.facts) as FeedbackFacts })

/** One page of the feedback within the scope, unread first, newest first, with the numbers of all and of the unread. */
export async function listFeedback(
  db: Reader,
  scope: Scope,
  page: { number: number; size: number },
): Promise<{ total: number; unread: number; rows: Feedback[] }> {
  const counts = await db
    .selectFrom('feedback')
    .innerJoin('candidate', 'candidate.id', 'feedback.candidateId')
    .select((eb) => [eb.fn.countAll().as('total'), eb.fn.count('feedback.readAt').as('read')])
    .where((eb) => candidateScope(eb as never, scope))
    .executeTakeFirst()
  const rows = await select(db)
    .where((eb) => candidateScope(eb as never, scope))
    .orderBy((eb) => eb.case().when('feedback.readAt', 'is', null).then(0).else(1).end())
    .orderBy('feedback.createdAt', 'desc')
    .orderBy('feedback.id')
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .execute()
  const total = Number(counts?.total ?? 0)
  return { total, unread: total - Number(counts?.read ?? 0), rows: rows.map(toFeedback) }
}

/** The feedback about one candidate, newest first; ask only after the file was found within the scope. */
export async function feedbackOf(db: Reader, candidateId: string): Promise<Feedback[]> {
  const rows = await select(db).where('feedback.candidateId', '=', candidateId).orderBy('feedback.createdAt', 'desc').orderBy('feedback.id').limit(50).execute()
  return rows.map(toFeedback)
}

/** One line of feedback within the scope, or null. */
export async function findFeedback(db: Reader, scope: Scope, id: string): Promise<Feedback | null> {
  const row = await select(db)
    .where('feedback.id', '=', id)
    .where((eb) => candidateScope(eb as never, scope))
    .executeTakeFirst()
  return row ? toFeedback(row) : null
}

/** Marks it as read; returns how many unread ones the candidate still has. */
export async function markFeedbackRead(tx: Writer, feedback: { id: string; candidateId: string }, at: Instant): Promise<number> {
  await tx.updateTable('feedback').set({ readAt: at }).where('id', '=', feedback.id).where('readAt', 'is', null).execute()
  const left = await tx
    .selectFrom('feedback')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('candidateId', '=', feedback.candidateId)
    .where('readAt', 'is', null)
    .executeTakeFirst()
  return Number(left?.n ?? 0)
}
