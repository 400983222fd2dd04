import { sql } from 'kysely'
import type { IsoDate } from '#app/core/dates.ts'
import type { ActingAdministrator, Organisation, OrganisationKind } from '#app/features/organisations/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

const columns = ['organisation.id', 'organisation.name', 'organisation.kind', 'organisation.municipality', 'organisation.active', 'organisation.version'] as const

type Row = Omit<Organisation, 'active'> & { active: 0 | 1 }
const toOrganisation = ({ active, ...row }: Row): Organisation => ({ ...row, active: active === 1 })

/** All partners of the region by name, with the number of people who work there now. */
export async function listOrganisations(db: Reader, today: IsoDate): Promise<(Organisation & { members: number })[]> {
  const rows = await db
    .selectFrom('organisation')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('membership')
          .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
          .select(['membership.organisationId'])
          .select((inner) => inner.fn.count('membership.userId').distinct().as('members'))
          .where('userAccount.active', '=', 1)
          .where('membership.fromDate', '<=', today)
          .where((inner) => inner.or([inner('membership.toDate', 'is', null), inner('membership.toDate', '>=', today)]))
          .groupBy('membership.organisationId')
          .as('staff'),
      (join) => join.onRef('staff.organisationId', '=', 'organisation.id'),
    )
    .select(columns)
    .select('staff.members')
    .orderBy('organisation.name')
    .execute()
  return rows.map(({ members, ...row }) => ({ ...toOrganisation(row), members: Number(members ?? 0) }))
}

export async function findOrganisation(db: Reader, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom('organisation').select(columns).where('organisation.id', '=', id).executeTakeFirst()
  return row ? toOrganisation(row) : null
}

/** True when another partner has this name, whatever the capitals. */
export async function organisationNameTaken(db: Reader, name: string, exceptId: string | null): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where(sql<string>`lower(name)`, '=', name.toLowerCase())
    .$if(exceptId !== null, (q) => q.where('id', '!=', exceptId ?? ''))
    .executeTakeFirst()
  return row !== undefined
}

export async function insertOrganisation(
  tx: Writer,
  organisation: { id: string; name: string; kind: OrganisationKind; municipality: string | null },
): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute()
}

/** Changes a partner when it still has this version; false when somebody was earlier. */
export async function updateOrganisation(tx: Writer, organisation: Pick<Organisation, 'id' | 'name' | 'active' | 'version'>): Promise<boolean> {
  const result = await tx
    .updateTable('organisation')
    .set({ name: organisation.name, active: organisation.active ? 1 : 0, version: organisation.version + 1 })
    .where('id', '=', organisation.id)
    .where('version', '=', organisation.version)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

/** Everybody who can administer the region today. */
export async function actingAdministrators(db: Reader, today: IsoDate): Promise<ActingAdministrator[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.id as membershipId', 'membership.userId', 'membership.organisationId'])
    .where('membership.role', '=', 'administrator')
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
    .where('userAccount.active', '=', 1)
    .where('organisation.active', '=', 1)
    .execute()
  return rows.map((row) => ({ ...row, organisationId: row.organisationId ?? '' }))
}
