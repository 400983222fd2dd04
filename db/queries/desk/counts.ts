import { sql } from 'kysely'
import type { Scope } from '#app/features/access/model.ts'
import type { DeskCounts } from '#app/features/desk/model.ts'
import type { Reader } from '#db/database.server.ts'
import { candidateScope } from '#db/scope.server.ts'

const n = sql<number>`count(*)`.as('n')
const named = (name: keyof DeskCounts) => sql<string>`cast(${name} as text)`.as('name')

/** The few numbers of Mijn dag in one query. */
export async function deskCounts(db: Reader, scope: Scope, userId: string): Promise<DeskCounts> {
  const rows = await db
    .selectFrom('vacancy')
    .select([named('vacancies'), n])
    .where('status', '=', 'open')
    .where('accountManagerId', '=', userId)
    .unionAll(
      db
        .selectFrom('proposal')
        .select([named('proposals'), n])
        .where('proposedBy', '=', userId)
        .where('status', 'in', ['toestemming-gevraagd', 'bij-werkgever']),
    )
    .unionAll(db.selectFrom('candidate').select([named('looking'), n]).where('status', '=', 'actief').where((eb) => candidateScope(eb, scope)))
    .unionAll(db.selectFrom('candidate').select([named('placed'), n]).where('status', '=', 'geplaatst').where((eb) => candidateScope(eb, scope)))
    .unionAll(
      db
        .selectFrom('feedback')
        .innerJoin('candidate', 'candidate.id', 'feedback.candidateId')
        .select([named('unread'), n])
        .where('feedback.readAt', 'is', null)
        .where((eb) => candidateScope(eb as never, scope)),
    )
    .execute()
  const counts = new Map(rows.map((row) => [row.name, Number(row.n)]))
  const count = (name: keyof DeskCounts) => counts.get(name) ?? 0
  return { vacancies: count('vacancies'), proposals: count('proposals'), looking: count('looking'), placed: count('placed'), unread: count('unread') }
}
