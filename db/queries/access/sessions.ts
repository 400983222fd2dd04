import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { MembershipRole } from '#app/features/access/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export type MembershipRow = {
  id: string
  role: MembershipRole
  organisationId: string | null
  organisationName: string | null
  /** municipality of the organisation */
  municipality: string | null
  employerId: string | null
  employerName: string | null
  employerVerified: boolean
}

export type SessionRow = { userId: string; userName: string; email: string; membershipId: string | null; memberships: MembershipRow[] }

/** The living session behind a cookie, with the person's current memberships: two queries. */
export async function findSession(db: Reader, idHash: string, now: Instant, today: IsoDate): Promise<SessionRow | null> {
  const session = await db
    .selectFrom('session')
    .innerJoin('userAccount', 'userAccount.id', 'session.userId')
    .select(['session.userId', 'session.membershipId', 'userAccount.name as userName', 'userAccount.email'])
    .where('session.idHash', '=', idHash)
    .where('session.revokedAt', 'is', null)
    .where('session.expiresAt', '>', now)
    .where('userAccount.active', '=', 1)
    .executeTakeFirst()
  if (!session) return null
  return { ...session, memberships: await membershipsOf(db, session.userId, today) }
}

/** The memberships of a person that hold today, oldest first. */
export async function membershipsOf(db: Reader, userId: string, today: IsoDate): Promise<MembershipRow[]> {
  const rows = await db
    .selectFrom('membership')
    .leftJoin('organisation', 'organisation.id', 'membership.organisationId')
    .leftJoin('employer', 'employer.id', 'membership.employerId')
    .select([
      'membership.id',
      'membership.role',
      'membership.organisationId',
      'organisation.name as organisationName',
      'organisation.municipality',
      'organisation.active',
      'membership.employerId',
      'employer.name as employerName',
      'employer.verifiedAt',
    ])
    .where('membership.userId', '=', userId)
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
    .orderBy('membership.fromDate')
    .orderBy('membership.id')
    .execute()
  return rows
    .filter((row) => row.active !== 0)
    .map(({ verifiedAt, active: _active, ...row }) => ({ ...row, employerVerified: verifiedAt !== null }))
}

export async function insertSession(
  tx: Writer,
  session: { idHash: string; userId: string; membershipId: string | null; createdAt: Instant; expiresAt: Instant },
): Promise<void> {
  await tx.insertInto('session').values({ ...session, revokedAt: null }).execute()
}

export async function revokeSession(tx: Writer, idHash: string, at: Instant): Promise<void> {
  await tx.updateTable('session').set({ revokedAt: at }).where('idHash', '=', idHash).where('revokedAt', 'is', null).execute()
}

/** Ends every session of a person: when an account is closed. */
export async function revokeSessionsOf(tx: Writer, userId: string, at: Instant): Promise<void> {
  await tx.updateTable('session').set({ revokedAt: at }).where('userId', '=', userId).where('revokedAt', 'is', null).execute()
}

export async function switchSession(tx: Writer, idHash: string, membershipId: string): Promise<void> {
  await tx.updateTable('session').set({ membershipId }).where('idHash', '=', idHash).execute()
}

/** Removes sessions, codes and form keys that ended before `before`. */
export async function forgetOldAccess(tx: Writer, before: Instant): Promise<void> {
  await tx.deleteFrom('session').where('expiresAt', '<', before).execute()
  await tx.deleteFrom('signInCode').where('expiresAt', '<', before).execute()
  await tx.deleteFrom('formKey').where('createdAt', '<', before).execute()
}
