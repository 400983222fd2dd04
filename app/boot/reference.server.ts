import { municipalityOfPostcode, type Region } from '#app/core/region.ts'
import type { Database } from '#db/database.server.ts'
import { loadReference } from '#db/queries/reference/load-reference.ts'
import type { DatedRow } from '#db/reference/dated.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'
import { occupations } from '#db/reference/occupations.ts'
import { postcodes, postcodeSource } from '#db/reference/postcodes.ts'
import { schemeAmountRows } from '#db/reference/scheme-amounts.ts'
import { schemes } from '#db/reference/schemes.ts'
import { skills } from '#db/reference/skills.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'

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

const occupationRows = () =>
  occupations.map((one) => ({
    code: one.code,
    isco: one.isco,
    title: one.title,
    alternatives: JSON.stringify(one.alternatives),
    sector: one.sector,
    skills: JSON.stringify(one.skills),
    tasks: JSON.stringify(one.tasks),
    demands: JSON.stringify(one.demands),
    education: one.education,
    licences: JSON.stringify(one.licences),
  }))

const skillRows = () => skills.map(({ code, label, alternatives, kind }) => ({ code, label, alternatives: JSON.stringify(alternatives), kind }))

/** The region file says which postcode is whose; the table only where it lies. */
const postcodeRows = (region: Region) =>
  postcodes.map(({ pc4, place, lat, lon }) => ({
    code: pc4,
    place,
    municipality: municipalityOfPostcode(region, pc4),
    latitude: Math.fround(lat),
    longitude: Math.fround(lon),
    source: postcodeSource,
  }))

/** First load of reference data and of the region's partners; rows that exist are left as they are. */
export async function loadReferenceData(region: Region, database: Database): Promise<void> {
  await database.transact(async (tx) => {
    await loadReference(tx, 'organisation', region.partners.map(({ id, name, kind, municipality }) => ({ id, name, kind, municipality })))
    await loadReference(tx, 'occupation', occupationRows())
    await loadReference(tx, 'skill', skillRows())
    await loadReference(tx, 'postcode4', postcodeRows(region))
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
