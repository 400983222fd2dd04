import type { EmployerTable } from '#db/tables/employers.ts'
import type { TestContext } from '#tests/support/context.ts'
import type { Insertable } from 'kysely'

let serial = 10_000_000

/** A verified company in Wijchen; returns its id. */
export async function givenEmployer(ctx: TestContext, change: Partial<Insertable<EmployerTable>> = {}): Promise<string> {
  const id = change.id ?? ctx.id()
  serial += 1
  await ctx.transact((tx) =>
    tx
      .insertInto('employer')
      .values({
        kvkNumber: String(serial),
        name: `Bedrijf ${serial}`,
        sector: 'logistiek',
        municipality: 'wijchen',
        postcode: '6601 AB',
        place: 'Wijchen',
        accountManagerId: null,
        verifiedAt: ctx.now(),
        verifiedBy: null,
        createdAt: ctx.now(),
        ...change,
        id,
      })
      .execute(),
  )
  return id
}
