import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { AmountKind, AmountUnit, Verification } from '#app/features/instruments/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** A dated amount as the administrator sees it. */
export interface AmountRecord {
  id: string
  kind: AmountKind
  key: string
  value: number
  unit: AmountUnit
  validFrom: IsoDate
  validTo: IsoDate | null
  source: string
  verified: Verification
  checkedOn: IsoDate
  note: string
  version: number
}

const columns = ['id', 'kind', 'key', 'value', 'unit', 'validFrom', 'validTo', 'source', 'verified', 'checkedOn', 'note', 'version'] as const

type Row = { [K in keyof AmountRecord]: AmountRecord[K] extends string ? string : AmountRecord[K] }
const toAmount = (row: Row): AmountRecord => ({
  ...row,
  kind: row.kind as AmountKind,
  unit: row.unit as AmountUnit,
  verified: row.verified as Verification,
})

/** Every dated amount, by kind, key and first day. */
export async function allAmounts(db: Reader): Promise<AmountRecord[]> {
  const rows = await db.selectFrom('datedAmount').select(columns).orderBy('kind').orderBy('key').orderBy('validFrom').execute()
  return rows.map(toAmount)
}

export async function findAmount(db: Reader, id: string): Promise<AmountRecord | null> {
  const row = await db.selectFrom('datedAmount').select(columns).where('id', '=', id).executeTakeFirst()
  return row ? toAmount(row) : null
}

/** The rows of one series, oldest first. */
export async function amountSeries(db: Reader, { kind, key }: Pick<AmountRecord, 'kind' | 'key'>): Promise<AmountRecord[]> {
  const rows = await db.selectFrom('datedAmount').select(columns).where('kind', '=', kind).where('key', '=', key).orderBy('validFrom').execute()
  return rows.map(toAmount)
}

export async function insertAmount(tx: Writer, amount: Omit<AmountRecord, 'version'>): Promise<void> {
  await tx.insertInto('datedAmount').values(amount).execute()
}

export type ChangedAmount = Pick<AmountRecord, 'value' | 'validFrom' | 'validTo' | 'source' | 'verified' | 'checkedOn' | 'note'>

/** Writes the old row into the history and the new values over it. False when the row has another version by now. */
export async function replaceAmount(
  tx: Writer,
  before: AmountRecord,
  after: ChangedAmount,
  change: { id: string; at: Instant; by: string | null; reason: string },
): Promise<boolean> {
  const { value, validFrom, validTo, source, verified, checkedOn, note } = after
  const result = await tx
    .updateTable('datedAmount')
    .set({ value, validFrom, validTo, source, verified, checkedOn, note, version: before.version + 1 })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (Number(result.numUpdatedRows) === 0) return false
  await tx
    .insertInto('datedAmountHistory')
    .values({
      id: change.id,
      amountId: before.id,
      version: before.version,
      value: before.value,
      validFrom: before.validFrom,
      validTo: before.validTo,
      source: before.source,
      changedAt: change.at,
      changedBy: change.by,
      reason: change.reason,
    })
    .execute()
  return true
}

/** What a row was before, newest change first, with the name of who changed it. */
export async function amountHistory(db: Reader, amountId: string) {
  return db
    .selectFrom('datedAmountHistory')
    .leftJoin('userAccount', 'userAccount.id', 'datedAmountHistory.changedBy')
    .select([
      'datedAmountHistory.id',
      'datedAmountHistory.version',
      'datedAmountHistory.value',
      'datedAmountHistory.validFrom',
      'datedAmountHistory.validTo',
      'datedAmountHistory.source',
      'datedAmountHistory.changedAt',
      'datedAmountHistory.reason',
      'userAccount.name as changedBy',
    ])
    .where('datedAmountHistory.amountId', '=', amountId)
    .orderBy('datedAmountHistory.version', 'desc')
    .execute()
}
