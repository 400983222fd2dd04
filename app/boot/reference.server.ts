import type { Region } from '#app/core/region.ts'
import type { Database } from '#db/database.server.ts'
import { loadReference } from '#db/queries/reference/load-reference.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'
import { schemeAmountRows } from '#db/reference/scheme-amounts.ts'
import { schemes } from '#db/reference/schemes.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'
import type { DatedRow } from '#db/reference/dated.ts'

const amountRow = (row: DatedRow) => ({
  id: `${row.kind}:${row.key}:${row.validFrom}`,
  kind: row.kind,
  key: row.key,
  value: row.value,
  unit: row.unit,
  validFrom: row.validFrom,
  validTo: row.validTo,
  source: row.source,
  verified: row.verified,
  checkedOn: row.checkedOn,
  note: row.note ?? '',
})

/** First load of reference data and of the region's partners; rows that exist are left as they are. */
export async function loadReferenceData(region: Region, database: Database): Promise<void> {
  await database.transact(async (tx) => {
    await loadReference(tx, 'organisation', region.partners.map(({ id, name, kind, municipality }) => ({ id, name, kind, municipality })))
    await loadReference(tx, 'datedAmount', [...minimumWageRows, ...schemeAmountRows].map(amountRow))
    await loadReference(
      tx,
      'scheme',
      schemes.map((scheme, position) => ({
        id: scheme.id,
        name: scheme.name,
        status: scheme.status,
        summary: scheme.summary,
        content: JSON.stringify(scheme),
        executor: scheme.executors.join(','),
        legalBasis: scheme.legalBasis,
        source: scheme.source,
        validFrom: scheme.validFrom,
        validTo: scheme.validTo,
        checkedOn: scheme.checkedOn,
        position,
      })),
    )
    await loadReference(
      tx,
      'valueTable',
      socialReturnTables.map((table) => ({
        id: table.id,
        name: table.name,
        validFrom: table.validFrom,
        validTo: null,
        note: table.note,
        content: JSON.stringify(table),
        source: table.source,
      })),
    )
  })
}
