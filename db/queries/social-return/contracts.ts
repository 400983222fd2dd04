import type { Selectable } from 'kysely'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { ContractStatus, ValueTable } from '#app/features/social-return/model.ts'
import { runningStatuses } from '#app/features/social-return/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import { contractScope } from '#db/scope.server.ts'
import type { SrContractTable } from '#db/tables/social-return.ts'

/** An obligation from a tender, with the value table as it was when the tender was published. */
export interface SocialReturnContract {
  id: string
  employerId: string
  organisationId: string
  municipality: string | null
  coordinatorId: string | null
  title: string
  /** without VAT */
  valueCents: Cents
  /** labour as a percentage of the value; null when not known */
  labourSharePercent: number | null
  percentagePermille: number
  obligationCents: Cents
  table: ValueTable
  tenderPublishedOn: IsoDate
  awardedOn: IsoDate
  startsOn: IsoDate
  endsOn: IsoDate
  status: ContractStatus
  createdAt: Instant
  version: number
}

function toContract({ frozenTable, tableId: _tableId, ...row }: Selectable<SrContractTable>): SocialReturnContract {
  return { ...row, table: JSON.parse(frozenTable) as ValueTable }
}

export async function insertContract(tx: Writer, { table, ...contract }: SocialReturnContract): Promise<void> {
  await tx
    .insertInto('srContract')
    .values({ ...contract, tableId: table.id, frozenTable: JSON.stringify(table) })
    .execute()
}

/** The contracts of an employer on which a placement in this period may count: running, or holding a credit of it already. */
export async function contractsForPlacement(
  db: Reader,
  employerId: string,
  period: { from: IsoDate; to: IsoDate | null },
  placementId: string,
): Promise<SocialReturnContract[]> {
  const rows = await db
    .selectFrom('srContract')
    .selectAll()
    .where('employerId', '=', employerId)
    .where('endsOn', '>=', period.from)
    .$if(period.to !== null, (q) => q.where('startsOn', '<=', period.to ?? ''))
    .where((eb) =>
      eb.or([
        eb('status', 'in', [...runningStatuses]),
        eb.exists(
          eb
            .selectFrom('srCredit')
            .select('srCredit.id')
            .whereRef('srCredit.contractId', '=', 'srContract.id')
            .where('srCredit.placementId', '=', placementId)
            .where('srCredit.supersededAt', 'is', null),
        ),
      ]),
    )
    .orderBy('endsOn')
    .orderBy('id')
    .execute()
  return rows.map(toContract)
}

/** The running contracts of an employer on that day or later, the one that ends first on top. */
export async function runningContracts(db: Reader, employerId: string, today: IsoDate): Promise<SocialReturnContract[]> {
  const rows = await db
    .selectFrom('srContract')
    .selectAll()
    .where('employerId', '=', employerId)
    .where('status', 'in', [...runningStatuses])
    .where('endsOn', '>=', today)
    .orderBy('endsOn')
    .orderBy('id')
    .execute()
  return rows.map(toContract)
}

export type NamedContract = SocialReturnContract & { employerName: string; employerKvk: string; organisationName: string }

function named(db: Reader, scope: Scope) {
  return db
    .selectFrom('srContract')
    .innerJoin('employer', 'employer.id', 'srContract.employerId')
    .innerJoin('organisation', 'organisation.id', 'srContract.organisationId')
    .selectAll('srContract')
    .select(['employer.name as employerName', 'employer.kvkNumber as employerKvk', 'organisation.name as organisationName'])
    .where((eb) => contractScope(eb as never, scope))
}
type NamedRow = Awaited<ReturnType<ReturnType<typeof named>['execute']>>[number]

function toNamed({ employerName, employerKvk, organisationName, ...row }: NamedRow): NamedContract {
  return { ...toContract(row), employerName, employerKvk, organisationName }
}

/** A contract within the scope; null when it is not there or not the actor's. */
export async function findContract(db: Reader, scope: Scope, id: string): Promise<NamedContract | null> {
  const row = await named(db, scope).where('srContract.id', '=', id).executeTakeFirst()
  return row ? toNamed(row) : null
}

/** One page of the contracts within the scope, the one that ends last on top. */
export async function listContracts(
  db: Reader,
  scope: Scope,
  page: { limit: number; offset: number; employerId?: string | undefined },
): Promise<NamedContract[]> {
  const rows = await named(db, scope)
    .$if(page.employerId !== undefined, (q) => q.where('srContract.employerId', '=', page.employerId ?? ''))
    .orderBy('srContract.endsOn', 'desc')
    .orderBy('srContract.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(toNamed)
}

export async function countContracts(db: Reader, scope: Scope): Promise<number> {
  const row = await db
    .selectFrom('srContract')
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => contractScope(eb, scope))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
