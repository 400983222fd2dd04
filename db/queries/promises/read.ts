import type { IsoDate } from '#app/core/dates.ts'
import type { PromiseKind, PromiseState, PromiseSubject, WaitingPromise } from '#app/features/promises/model.ts'
import type { Role } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'

function select(db: Reader) {
  return db.selectFrom('promise').selectAll('promise')
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function toPromise(row: Row): WaitingPromise {
  return {
    id: row.id,
    kind: row.kind as PromiseKind,
    subject: { kind: row.subjectKind as PromiseSubject, id: row.subjectId },
    owner: { userId: row.ownerUserId, employerId: row.ownerEmployerId, role: row.ownerRole as Role | null, municipality: row.ownerMunicipality },
    openedAt: row.openedAt,
    dueOn: row.dueOn,
    remindOn: JSON.parse(row.remindOn) as IsoDate[],
    remindersSent: row.remindersSent,
    state: row.state as PromiseState,
    closedAt: row.closedAt,
    facts: JSON.parse(row.facts) as Record<string, string | number>,
  }
}

/** The open promises that may need a reminder or an ending on this day: reminders begin no later than the last day. */
export async function openPromises(db: Reader, limit: number, after = ''): Promise<WaitingPromise[]> {
  const rows = await select(db).where('state', '=', 'open').where('id', '>', after).orderBy('id').limit(limit).execute()
  return rows.map(toPromise)
}

/** What waits for a member of staff: given to the person, or to the role (in the person's municipality), soonest first. */
export async function promisesOfStaff(
  db: Reader,
  owner: { userId: string; role: Role; municipality: string | null },
  limit: number,
): Promise<WaitingPromise[]> {
  const rows = await select(db)
    .where('state', '=', 'open')
    .where((eb) =>
      eb.or([
        eb('ownerUserId', '=', owner.userId),
        eb.and([
          eb('ownerUserId', 'is', null),
          eb('ownerRole', '=', owner.role),
          eb.or([eb('ownerMunicipality', 'is', null), eb('ownerMunicipality', '=', owner.municipality ?? '')]),
        ]),
      ]),
    )
    .orderBy('dueOn')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toPromise)
}

/** What waits for an employer, soonest first. */
export async function promisesOfEmployer(db: Reader, employerId: string, limit: number): Promise<WaitingPromise[]> {
  const rows = await select(db).where('state', '=', 'open').where('ownerEmployerId', '=', employerId).orderBy('dueOn').orderBy('id').limit(limit).execute()
  return rows.map(toPromise)
}

/** Everything that waited or waits for one subject, oldest first: part of its time line. */
export async function promisesAbout(db: Reader, subject: { kind: PromiseSubject; id: string }): Promise<WaitingPromise[]> {
  const rows = await select(db).where('subjectKind', '=', subject.kind).where('subjectId', '=', subject.id).orderBy('openedAt').orderBy('id').execute()
  return rows.map(toPromise)
}

/** The addresses of who must be reminded: the person, or every colleague of the employer. */
export async function addressesOf(db: Reader, owner: { userId: string | null; employerId: string | null }, today: IsoDate): Promise<string[]> {
  if (owner.userId) {
    const user = await db.selectFrom('userAccount').select('email').where('id', '=', owner.userId).where('active', '=', 1).executeTakeFirst()
    return user ? [user.email] : []
  }
  if (!owner.employerId) return []
  const rows = await db
    .selectFrom('membership')
    .innerJoin('userAccount', 'userAccount.id', 'membership.userId')
    .select('userAccount.email')
    .where('membership.employerId', '=', owner.employerId)
    .where('membership.fromDate', '<=', today)
    .where((eb) => eb.or([eb('membership.toDate', 'is', null), eb('membership.toDate', '>=', today)]))
    .where('userAccount.active', '=', 1)
    .execute()
  return [...new Set(rows.map((row) => row.email))]
}
