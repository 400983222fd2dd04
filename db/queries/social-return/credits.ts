import type { Selectable } from 'kysely'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
import type { CountedPeriod, CreditPost, CreditRule } from '#app/features/social-return/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import type { SrCreditTable } from '#db/tables/social-return.ts'

/** What one placement is worth on one contract, and from which version of the placement that follows. */
export interface StoredCredit {
  id: string
  contractId: string
  placementId: string
  placementVersion: number
  personRef: string
  block: string
  from: IsoDate
  to: IsoDate
  /** counted months in words: '8,53' */
  months: string
  valueCents: Cents
  posts: CreditPost[]
  rules: CreditRule[]
  derivedAt: Instant
  supersededAt: Instant | null
  /** the credit that came in its place; null when nothing did */
  supersededBy: string | null
}

function toCredit({ fromDate, toDate, posts, rule, ...row }: Selectable<SrCreditTable>): StoredCredit {
  return { ...row, from: fromDate, to: toDate, posts: JSON.parse(posts) as CreditPost[], rules: JSON.parse(rule) as CreditRule[] }
}

export async function insertCredit(tx: Writer, { from, to, posts, rules, ...credit }: StoredCredit): Promise<void> {
  await tx
    .insertInto('srCredit')
    .values({ ...credit, fromDate: from, toDate: to, posts: JSON.stringify(posts), rule: JSON.stringify(rules) })
    .execute()
}

/** Puts a credit out of force; it stays readable as trace. */
export async function supersedeCredit(tx: Writer, id: string, at: Instant, by: string | null): Promise<void> {
  await tx.updateTable('srCredit').set({ supersededAt: at, supersededBy: by }).where('id', '=', id).where('supersededAt', 'is', null).execute()
}

/** The credits of a placement, the superseded ones too, oldest first. */
export async function creditsOfPlacement(db: Reader, placementId: string): Promise<StoredCredit[]> {
  const rows = await db.selectFrom('srCredit').selectAll().where('placementId', '=', placementId).orderBy('derivedAt').orderBy('id').execute()
  return rows.map(toCredit)
}

/** The periods of a person that count now, on whatever contract and in whatever municipality, but for one placement's own. */
export async function countedPeriodsOf(db: Reader, personRef: string, exceptPlacementId: string): Promise<CountedPeriod[]> {
  const rows = await db
    .selectFrom('srCredit')
    .select(['id', 'contractId', 'personRef', 'fromDate', 'toDate'])
    .where('personRef', '=', personRef)
    .where('placementId', '!=', exceptPlacementId)
    .where('supersededAt', 'is', null)
    .orderBy('fromDate')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    creditId: row.id,
    contractId: row.contractId,
    personRef: row.personRef,
    from: row.fromDate,
    to: row.toDate,
    sharePermille: 1000,
  }))
}

/** The credits of a contract, the superseded ones too, newest period first. */
export async function creditsOfContract(db: Reader, contractId: string): Promise<StoredCredit[]> {
  const rows = await db
    .selectFrom('srCredit')
    .selectAll()
    .where('contractId', '=', contractId)
    .orderBy('fromDate', 'desc')
    .orderBy('placementId')
    .orderBy('derivedAt')
    .orderBy('id')
    .execute()
  return rows.map(toCredit)
}

/** The credits in force of several contracts, for sums in a list. */
export async function creditsInForce(
  db: Reader,
  contractIds: readonly string[],
): Promise<{ contractId: string; from: IsoDate; to: IsoDate; valueCents: Cents }[]> {
  if (contractIds.length === 0) return []
  const rows = await db
    .selectFrom('srCredit')
    .select(['contractId', 'fromDate', 'toDate', 'valueCents'])
    .where('contractId', 'in', [...contractIds])
    .where('supersededAt', 'is', null)
    .execute()
  return rows.map(({ fromDate, toDate, ...row }) => ({ ...row, from: fromDate, to: toDate }))
}
