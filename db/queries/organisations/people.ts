import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { MembershipRole } from '#app/features/access/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import type { Tables } from '#db/tables/tables.ts'

export interface PersonRow {
  id: string
  name: string
  email: string
  active: boolean
  /** roles that hold today */
  roles: { role: MembershipRole; place: string }[]
}

export interface PeopleFilter {
  text: string | null
  role: MembershipRole | null
  today: IsoDate
}

function matches(eb: ExpressionBuilder<Tables, 'userAccount'>, { text, role, today }: PeopleFilter): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  if (text !== null) {
    const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    conditions.push(sql<SqlBool>`(lower(user_account.name) like ${pattern} escape '\\' or lower(user_account.email) like ${pattern} escape '\\')`)
  }
  if (role !== null) {
    conditions.push(
      eb.exists(
        eb
          .selectFrom('membership')
          .select('membership.id')
          .whereRef('membership.userId', '=', 'userAccount.id')
          .where('membership.role', '=', role)
          .where('membership.fromDate', '<=', today)
          .where((inner) => inner.or([inner('membership.toDate', 'is', null), inner('membership.toDate', '>=', today)])),
      ),
    )
  }
  return eb.and(conditions)
}

/** One page of the people with an account, by name, with the roles they hold today, and how many there are. */
export async function peoplePage(db: Reader, filter: PeopleFilter, page: { size: number; number: number }): Promise<{ people: PersonRow[]; count: number }> {
  const counted = await db
    .selectFrom('userAccount')
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => matches(eb, filter))
    .executeTakeFirstOrThrow()
  const people = await db
    .selectFrom('userAccount')
    .select(['userAccount.id', 'userAccount.name', 'userAccount.email', 'userAccount.active'])
    .where((eb) => matches(eb, filter))
    .orderBy(sql`lower(user_account.name)`)
    .orderBy('userAccount.email')
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .execute()
  const held = await membershipsOfPeople(db, people.map(({ id }) => id))
  const running = held.filter(({ fromDate, toDate }) => fromDate <= filter.today && (toDate === null || toDate >= filter.today))
  return {
    count: Number(counted.count),
    people: people.map(({ active, ...person }) => ({
      ...person,
      active: active === 1,
      roles: running.filter(({ userId }) => userId === person.id).map(({ role, place }) => ({ role, place })),
    })),
  }
}

export interface HeldMembershipRow {
  id: string
  userId: string
  role: MembershipRole
  organisationId: string | null
  place: string
  fromDate: IsoDate
  toDate: IsoDate | null
}

/** Every membership of these people, also ended ones, oldest first. */
export async function membershipsOfPeople(db: Reader, userIds: readonly string[]): Promise<HeldMembershipRow[]> {
  if (userIds.length === 0) return []
  const rows = await db
    .selectFrom('membership')
    .leftJoin('organisation', 'organisation.id', 'membership.organisationId')
    .leftJoin('employer', 'employer.id', 'membership.employerId')
    .select((eb) => [
      'membership.id',
      'membership.userId',
      'membership.role',
      'membership.organisationId',
      'membership.fromDate',
      'membership.toDate',
      eb.fn.coalesce('organisation.name', 'employer.name').as('place'),
    ])
    .where('membership.userId', 'in', [...userIds])
    .orderBy('membership.fromDate')
    .orderBy('membership.id')
    .execute()
  return rows.map((row) => ({ ...row, place: row.place ?? '' }))
}

/** Ends a membership so that it does not hold on or after `lastDay` + 1. */
export async function endMembershipRow(tx: Writer, id: string, lastDay: IsoDate): Promise<void> {
  await tx.updateTable('membership').set({ toDate: lastDay }).where('id', '=', id).execute()
}

export interface PersonDetails {
  id: string
  name: string
  phone: string | null
  functionTitle: string | null
  workingDays: string | null
  version: number
}

/** Changes the details of a person when they still have this version; false when somebody was earlier. */
export async function updatePerson(tx: Writer, person: PersonDetails): Promise<boolean> {
  const { id, version, ...details } = person
  const result = await tx
    .updateTable('userAccount')
    .set({ ...details, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

export async function setAccountOpen(tx: Writer, id: string, open: boolean): Promise<void> {
  await tx
    .updateTable('userAccount')
    .set((eb) => ({ active: open ? 1 : 0, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Makes codes that were mailed to this address useless. */
export async function forgetCodesOf(tx: Writer, email: string, at: Instant): Promise<void> {
  await tx.updateTable('signInCode').set({ usedAt: at }).where('email', '=', email).where('usedAt', 'is', null).execute()
}

/** How many promises wait for this person. */
export async function openPromisesOf(db: Reader, userId: string): Promise<number> {
  const row = await db
    .selectFrom('promise')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('ownerUserId', '=', userId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Names of people by id, for the audit trail of the administrator. */
export async function namesOf(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('userAccount').select(['id', 'name', 'email']).where('id', 'in', [...new Set(ids)]).execute()
  return new Map(rows.map(({ id, name, email }) => [id, name || email]))
}
