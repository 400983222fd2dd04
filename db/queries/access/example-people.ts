import type { IsoDate } from '#app/core/dates.ts'
import type { MembershipRole } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'

/** The mail domain of everyone who is made up (RFC 2606): only they can be signed in as without a code. */
export const exampleDomain = '@voorbeeld.example'

export type ExamplePerson = {
  membershipId: string
  userId: string
  userName: string
  role: MembershipRole
  place: string
  /** the municipality of a partner, when it is one */
  municipality: string | null
}

function examplePeople(db: Reader, today: IsoDate) {
  return db
    .selectFrom('membership')
    .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
    .leftJoin('organisation', 'organisation.id', 'membership.organisationId')
    .leftJoin('employer', 'employer.id', 'membership.employerId')
    .select((eb) => [
      'membership.id as membershipId',
      'membership.userId',
      'userAccount.name as userName',
      'membership.role',
      eb.fn.coalesce('organisation.name', 'employer.name').as('place'),
      'organisation.municipality',
    ])
    .where('userAccount.active', '=', 1)
    .where('userAccount.email', 'like', `%${exampleDomain}`)
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
}

/** Staff of the example region, and a handful of its employers. */
export async function listExamplePeople(db: Reader, today: IsoDate): Promise<ExamplePerson[]> {
  const staff = await examplePeople(db, today).where('membership.role', '!=', 'employer').orderBy('membership.role').orderBy('userAccount.name').execute()
  const employers = await examplePeople(db, today).where('membership.role', '=', 'employer').orderBy('membership.fromDate').orderBy('membership.id').limit(8).execute()
  return [...employers, ...staff].map((row) => ({ ...row, place: row.place ?? '' }))
}

export async function findExamplePerson(db: Reader, membershipId: string, today: IsoDate): Promise<{ userId: string } | null> {
  return (await examplePeople(db, today).where('membership.id', '=', membershipId).executeTakeFirst()) ?? null
}
