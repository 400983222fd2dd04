import type { IsoDate } from '#app/core/dates.ts'
import type { MembershipRole } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'

function activeWith(db: Reader, role: MembershipRole, today: IsoDate) {
  return db
    .selectFrom('membership')
    .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where('membership.role', '=', role)
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
    .where('userAccount.active', '=', 1)
    .where('organisation.active', '=', 1)
}

/** The account managers who work today, with how many candidates each guides. */
export async function managersWithLoad(db: Reader, today: IsoDate): Promise<{ userId: string; organisationId: string; load: number }[]> {
  const rows = await activeWith(db, 'account-manager', today)
    .select((eb) => [
      'membership.userId',
      'organisation.id as organisationId',
      eb
        .selectFrom('candidate')
        .select((count) => count.fn.countAll().as('n'))
        .whereRef('candidate.accountManagerId', '=', 'membership.userId')
        .as('load'),
    ])
    .execute()
  return rows.map((row) => ({ ...row, load: Number(row.load ?? 0) }))
}

/** The consulenten who work today, by municipality and name: for a choice, and to check one. */
export async function consulenten(db: Reader, today: IsoDate): Promise<{ userId: string; name: string; municipality: string | null }[]> {
  return activeWith(db, 'consulent', today)
    .select(['membership.userId', 'userAccount.name', 'organisation.municipality'])
    .orderBy('organisation.municipality')
    .orderBy('userAccount.name')
    .orderBy('membership.id')
    .execute()
}

/** Name and phone of members of staff by id. */
export async function staffNames(db: Reader, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const rows = await db.selectFrom('userAccount').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
