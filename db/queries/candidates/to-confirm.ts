import type { IsoDate } from '#app/core/dates.ts'
import type { Reader } from '#db/database.server.ts'

export interface OldProfile {
  id: string
  accountManagerId: string | null
}

/** Matched profiles that were confirmed before this day and about which nobody asks yet, oldest first. */
export async function profilesToConfirm(db: Reader, before: IsoDate, limit: number): Promise<OldProfile[]> {
  return db
    .selectFrom('candidate')
    .select(['id', 'accountManagerId'])
    .where('status', '=', 'actief')
    .where('confirmedOn', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('promise')
            .select('promise.id')
            .where('promise.subjectKind', '=', 'candidate')
            .whereRef('promise.subjectId', '=', 'candidate.id')
            .where('promise.kind', '=', 'profiel-bevestigen')
            .where('promise.state', '=', 'open'),
        ),
      ),
    )
    .orderBy('confirmedOn')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** How many profiles wait for confirmation with each account manager; '' for those that wait with the role. */
export async function confirmationsWaiting(db: Reader): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('promise')
    .select((eb) => ['ownerUserId', eb.fn.countAll().as('n')])
    .where('kind', '=', 'profiel-bevestigen')
    .where('state', '=', 'open')
    .groupBy('ownerUserId')
    .execute()
  return new Map(rows.map((row) => [row.ownerUserId ?? '', Number(row.n)]))
}
