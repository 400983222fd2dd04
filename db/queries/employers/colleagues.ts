import type { IsoDate } from '#app/core/dates.ts'
import type { Colleague } from '#app/features/employers/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** The people who act for a company today, longest first. */
export async function colleaguesOf(db: Reader, employerId: string, today: IsoDate): Promise<Colleague[]> {
  return db
    .selectFrom('membership')
    .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
    .select([
      'membership.id as membershipId',
      'membership.userId',
      'userAccount.name',
      'userAccount.email',
      'userAccount.phone',
      'membership.fromDate as since',
    ])
    .where('membership.employerId', '=', employerId)
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
    .where('userAccount.active', '=', 1)
    .orderBy('membership.fromDate')
    .orderBy('membership.id')
    .execute()
}

/** Ends a membership of this company, from today on; false when it is not one of the company's or has ended. */
export async function endMembership(tx: Writer, employerId: string, membershipId: string, lastDay: IsoDate): Promise<boolean> {
  const result = await tx
    .updateTable('membership')
    .set({ toDate: lastDay })
    .where('id', '=', membershipId)
    .where('employerId', '=', employerId)
    .where('toDate', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
