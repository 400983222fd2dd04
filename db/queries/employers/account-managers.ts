import type { IsoDate } from '#app/core/dates.ts'
import type { Reader } from '#db/database.server.ts'

/** An account manager who may get an employer, with how many the person has. */
export interface AvailableAccountManager {
  userId: string
  organisationId: string
  employers: number
}

/** The account managers who work today, with the number of their employers. */
export async function availableAccountManagers(db: Reader, today: IsoDate): Promise<AvailableAccountManager[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select((eb) => [
      'membership.userId',
      'organisation.id as organisationId',
      eb
        .selectFrom('employer')
        .select((count) => count.fn.countAll().as('n'))
        .whereRef('employer.accountManagerId', '=', 'membership.userId')
        .as('employers'),
    ])
    .where('membership.role', '=', 'account-manager')
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
    .where('userAccount.active', '=', 1)
    .where('organisation.active', '=', 1)
    .execute()
  return rows.map(({ userId, organisationId, employers }) => ({ userId, organisationId, employers: Number(employers ?? 0) }))
}

/** The account manager of an employer as it is shown to the employer, with the name of the organisation. */
export interface AccountManagerCard {
  name: string
  functionTitle: string | null
  phone: string | null
  email: string
  workingDays: string | null
  organisation: string | null
}

/** Who may be called about an employer or vacancy; null when nobody is assigned. */
export async function accountManagerCard(db: Reader, userId: string | null, today: IsoDate): Promise<AccountManagerCard | null> {
  if (userId === null) return null
  const row = await db
    .selectFrom('userAccount')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.userId', '=', 'userAccount.id')
        .on('membership.role', '=', 'account-manager')
        .on('membership.fromDate', '<=', today)
        .on((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)])),
    )
    .leftJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['userAccount.name', 'functionTitle', 'phone', 'email', 'workingDays', 'organisation.name as organisation'])
    .where('userAccount.id', '=', userId)
    .orderBy('membership.id')
    .executeTakeFirst()
  return row ?? null
}
