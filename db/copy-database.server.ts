import type { Database, Reader, Writer } from './database.server.ts'
import type { Tables } from './tables/tables.ts'

/** Every table, those that others point at first. */
const order = Object.keys({
  organisation: 1,
  userAccount: 1,
  occupation: 1,
  skill: 1,
  postcode4: 1,
  datedAmount: 1,
  datedAmountHistory: 1,
  scheme: 1,
  valueTable: 1,
  employer: 1,
  membership: 1,
  signInCode: 1,
  session: 1,
  formKey: 1,
  readLog: 1,
  vacancy: 1,
  candidate: 1,
  candidateContact: 1,
  candidateProfile: 1,
  candidateGroup: 1,
  consent: 1,
  proposal: 1,
  openHiringList: 1,
  openHiringEntry: 1,
  openHiringCall: 1,
  placement: 1,
  placementVersion: 1,
  placementScheme: 1,
  feedback: 1,
  srContract: 1,
  srCredit: 1,
  srClaim: 1,
  report: 1,
  promise: 1,
  event: 1,
  feedCursor: 1,
  outbox: 1,
  sentMail: 1,
  lease: 1,
  jobRun: 1,
  storedFile: 1,
} satisfies Record<keyof Tables, 1>) as (keyof Tables)[]

const chunk = 100

/**
 * Copies all rows of one migrated database into another that holds reference data at most, in one transaction: all or nothing.
 * Rows that are there are left. Events get the same numbers, for the database counts them from one again.
 */
export async function copyDatabase(from: Database, to: Database): Promise<void> {
  await to.transact(async (tx) => {
    for (const table of order) await copyTable(from.raw, tx, table)
  })
}

async function copyTable(from: Reader, to: Writer, table: keyof Tables): Promise<void> {
  const rows: Record<string, unknown>[] =
    table === 'event'
      ? await from.selectFrom('event').selectAll().orderBy('n').execute()
      : await from.selectFrom(table).selectAll().execute()
  for (let at = 0; at < rows.length; at += chunk) {
    const some = rows.slice(at, at + chunk).map(({ n, ...row }) => (table === 'event' || n === undefined ? row : { n, ...row }))
    await to
      .insertInto(table)
      .values(some as never)
      .onConflict((oc) => oc.doNothing())
      .execute()
  }
}
