import type { Instant } from '#app/core/dates.ts'
import type { Role } from '#app/features/access/model.ts'
import type { ReadField, ReadReason, ReadSubject } from '#app/features/privacy/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export interface NewReading {
  id: string
  at: Instant
  userId: string
  role: Role
  /** whose file, or whose place on an open-hiring list */
  subject: ReadSubject
  reason: ReadReason
  /** which parts of the file were shown */
  fields: readonly ReadField[]
}

/** Writes who opened which person's file, when, why, and which parts were shown. */
export async function insertReadLog(tx: Writer, { subject, fields, ...reading }: NewReading): Promise<void> {
  const row = { ...reading, subjectKind: subject.kind, subjectId: subject.id, fields: JSON.stringify(fields) }
  await tx.insertInto('readLog').values(row).execute()
}

export interface Reading {
  at: Instant
  userName: string
  role: Role
  reason: ReadReason
  fields: ReadField[]
}

/** Who opened the file, newest first. */
export async function readingsOf(db: Reader, candidateId: string, limit: number): Promise<Reading[]> {
  const rows = await db
    .selectFrom('readLog')
    .leftJoin('userAccount', 'userAccount.id', 'readLog.userId')
    .select(['readLog.at', 'userAccount.name', 'readLog.role', 'readLog.reason', 'readLog.fields'])
    .where('readLog.subjectId', '=', candidateId)
    .where('readLog.subjectKind', '=', 'candidate')
    .orderBy('readLog.at', 'desc')
    .orderBy('readLog.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    at: row.at,
    userName: row.name ?? '',
    role: row.role as Role,
    reason: row.reason as ReadReason,
    fields: JSON.parse(row.fields) as ReadField[],
  }))
}
