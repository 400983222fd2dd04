import type { AmountKind, AmountUnit, DatedAmount, Verification } from '#app/features/instruments/model.ts'
import type { Reader } from '#db/database.server.ts'

/** The dated legal amounts of these kinds (all when none are named), by kind, key and first day. */
export async function datedAmounts(db: Reader, kinds?: readonly AmountKind[]): Promise<DatedAmount[]> {
  const rows = await db
    .selectFrom('datedAmount')
    .select(['id', 'kind', 'key', 'value', 'unit', 'validFrom', 'validTo', 'source', 'verified'])
    .$if(kinds !== undefined, (q) => q.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('kind')
    .orderBy('key')
    .orderBy('validFrom')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as AmountKind, unit: row.unit as AmountUnit, verified: row.verified as Verification }))
}

/** The rows that the minimum-wage rules read. */
export function minimumWageTable(db: Reader): Promise<DatedAmount[]> {
  return datedAmounts(db, ['wml-uur', 'wml-uur-bbl', 'jeugdpercentage', 'bbl-percentage'])
}
