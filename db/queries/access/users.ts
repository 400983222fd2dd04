import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { MembershipRole } from '#app/features/access/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export type UserRow = {
  id: string
  email: string
  name: string
  phone: string | null
  functionTitle: string | null
  workingDays: string | null
  active: 0 | 1
  version: number
}

const columns = ['id', 'email', 'name', 'phone', 'functionTitle', 'workingDays', 'active', 'version'] as const

export async function findUserByEmail(db: Reader, email: string): Promise<UserRow | null> {
  return (await db.selectFrom('userAccount').select(columns).where('email', '=', email).executeTakeFirst()) ?? null
}

export async function findUser(db: Reader, id: string): Promise<UserRow | null> {
  return (await db.selectFrom('userAccount').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

export type NewUser = {
  id: string
  email: string
  name: string
  phone?: string | null
  functionTitle?: string | null
  workingDays?: string | null
  createdAt: Instant
}

export async function insertUser(tx: Writer, user: NewUser): Promise<void> {
  await tx
    .insertInto('userAccount')
    .values({
      id: user.id,
      email: user.email,
      name: user.name,
      phone: user.phone ?? null,
      functionTitle: user.functionTitle ?? null,
      workingDays: user.workingDays ?? null,
      createdAt: user.createdAt,
    })
    .execute()
}

export type NewMembership = {
  id: string
  userId: string
  role: MembershipRole
  organisationId: string | null
  employerId: string | null
  fromDate: IsoDate
}

export async function insertMembership(tx: Writer, membership: NewMembership): Promise<void> {
  await tx.insertInto('membership').values({ ...membership, toDate: null }).execute()
}

/** The staff member whom an employer or job seeker may call: shown on staff-served pages. */
export async function contactPerson(db: Reader, userId: string) {
  return (
    (await db
      .selectFrom('userAccount')
      .select(['id', 'name', 'phone', 'email', 'functionTitle', 'workingDays'])
      .where('id', '=', userId)
      .executeTakeFirst()) ?? null
  )
}
