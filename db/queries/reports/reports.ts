import type { Instant, Quarter } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { FrozenFigures, ReportStatus, SuppressedCell } from '#app/features/reports/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import { reportScope } from '#db/scope.server.ts'

/** One version of a report without its figures. */
export interface ReportRow {
  id: string
  municipality: string
  quarter: Quarter
  version: number
  status: ReportStatus
  frozenAt: Instant
  reason: string
  publishedAt: Instant | null
}

export interface ReportRecord extends ReportRow {
  figures: FrozenFigures
  suppression: SuppressedCell[]
}

const columns = ['id', 'municipality', 'quarter', 'version', 'status', 'frozenAt', 'reason', 'publishedAt'] as const

type Stored = ReportRow & { figures: string; suppression: string }

const toRecord = (row: Stored): ReportRecord => ({
  ...row,
  figures: JSON.parse(row.figures) as FrozenFigures,
  suppression: JSON.parse(row.suppression) as SuppressedCell[],
})

/** The published report that holds now of every municipality and quarter, newest quarter first. */
export async function publishedReports(db: Reader): Promise<ReportRow[]> {
  return db
    .selectFrom('report')
    .select(columns)
    .where('status', '=', 'gepubliceerd')
    .orderBy('quarter', 'desc')
    .orderBy('municipality')
    .execute()
}

/** A version that the public may read: the one that holds, or the numbered one; a replaced one stays readable. */
export async function findPublicReport(db: Reader, municipality: string, quarter: Quarter, version: number | null): Promise<ReportRecord | null> {
  const row = await db
    .selectFrom('report')
    .select([...columns, 'figures', 'suppression'])
    .where('municipality', '=', municipality)
    .where('quarter', '=', quarter)
    .where('status', 'in', ['gepubliceerd', 'vervangen'])
    .$if(version !== null, (q) => q.where('version', '=', version ?? 0))
    .$if(version === null, (q) => q.where('status', '=', 'gepubliceerd'))
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

/** The published reports of one quarter with their figures. */
export async function publishedOfQuarter(db: Reader, quarter: Quarter): Promise<ReportRecord[]> {
  const rows = await db
    .selectFrom('report')
    .select([...columns, 'figures', 'suppression'])
    .where('quarter', '=', quarter)
    .where('status', '=', 'gepubliceerd')
    .execute()
  return rows.map(toRecord)
}

/** The versions of one report that were ever published, newest first. */
export async function publicVersions(db: Reader, municipality: string, quarter: Quarter): Promise<ReportRow[]> {
  return db
    .selectFrom('report')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('quarter', '=', quarter)
    .where('status', 'in', ['gepubliceerd', 'vervangen'])
    .orderBy('version', 'desc')
    .execute()
}

/** Every version of these quarters that the actor may see, newest version first: the work list of the policy adviser. */
export async function reportsOfQuarters(db: Reader, scope: Scope, quarters: readonly Quarter[]): Promise<ReportRow[]> {
  if (quarters.length === 0) return []
  return db
    .selectFrom('report')
    .select(columns)
    .where((eb) => reportScope(eb, scope))
    .where('quarter', 'in', [...quarters])
    .orderBy('quarter', 'desc')
    .orderBy('municipality')
    .orderBy('version', 'desc')
    .execute()
}

/** One version with its figures, also a concept, for those who may see it. */
export async function findReport(db: Reader, scope: Scope, id: string): Promise<ReportRecord | null> {
  const row = await db
    .selectFrom('report')
    .select([...columns, 'figures', 'suppression'])
    .where((eb) => reportScope(eb, scope))
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

/** All versions of one quarter with their figures, of every municipality, newest version first. */
export async function versionsOfQuarter(db: Reader, quarter: Quarter): Promise<ReportRecord[]> {
  const rows = await db
    .selectFrom('report')
    .select([...columns, 'figures', 'suppression'])
    .where('quarter', '=', quarter)
    .orderBy('municipality')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toRecord)
}

export interface NewReport {
  id: string
  municipality: string
  quarter: Quarter
  version: number
  frozenAt: Instant
  figures: FrozenFigures
  suppression: readonly SuppressedCell[]
  reason: string
  madeBy: string
}

/** Adds a concept. */
export async function insertReport(tx: Writer, report: NewReport): Promise<void> {
  await tx
    .insertInto('report')
    .values({
      ...report,
      figures: JSON.stringify(report.figures),
      suppression: JSON.stringify(report.suppression),
      status: 'concept',
      publishedBy: null,
      publishedAt: null,
    })
    .execute()
}

/** Freezes a concept anew; what was published is never touched by this. */
export async function refreshConcept(tx: Writer, report: Pick<NewReport, 'id' | 'frozenAt' | 'figures' | 'suppression' | 'reason' | 'madeBy'>): Promise<void> {
  await tx
    .updateTable('report')
    .set({
      frozenAt: report.frozenAt,
      figures: JSON.stringify(report.figures),
      suppression: JSON.stringify(report.suppression),
      reason: report.reason,
      madeBy: report.madeBy,
    })
    .where('id', '=', report.id)
    .where('status', '=', 'concept')
    .execute()
}

/** Takes back a concept that says the same as what is published. */
export async function removeConcept(tx: Writer, id: string): Promise<void> {
  await tx.deleteFrom('report').where('id', '=', id).where('status', '=', 'concept').execute()
}

/** Publishes a concept; the version that held until now is replaced and stays readable. */
export async function publishConcept(
  tx: Writer,
  report: Pick<ReportRow, 'id' | 'municipality' | 'quarter'>,
  by: { userId: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('report')
    .set({ status: 'vervangen' })
    .where('municipality', '=', report.municipality)
    .where('quarter', '=', report.quarter)
    .where('status', '=', 'gepubliceerd')
    .execute()
  await tx
    .updateTable('report')
    .set({ status: 'gepubliceerd', publishedBy: by.userId, publishedAt: by.at })
    .where('id', '=', report.id)
    .where('status', '=', 'concept')
    .execute()
}
