import { sql } from 'kysely'
import type { Scope } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'
import { candidateScope } from '#db/scope.server.ts'

export interface DeskHit {
  kind: 'employer' | 'vacancy' | 'candidate'
  id: string
  title: string
  about: string
}

export interface DeskQuestion {
  text: string
  /** the text as a candidate number, when it is one */
  number: string | null
  kinds: readonly DeskHit['kind'][]
}

const perKind = 10
const text = (value: string) => sql<string>`cast(${value} as text)`
const never = sql<boolean>`1 = 0`

/** Employers by name or KvK number, vacancies by title, a candidate by number within the scope; a few of each, in one query. */
export async function deskSearch(db: Reader, scope: Scope, { text: typed, number, kinds }: DeskQuestion): Promise<DeskHit[]> {
  const like = `%${typed.toLowerCase().replace(/[%_\\]/g, '_')}%`
  const digits = typed.replace(/\D/g, '')
  const employers = db
    .selectFrom('employer')
    .select([text('employer').as('kind'), 'employer.id', 'employer.name as title', 'employer.place as about'])
    .where((eb) =>
      kinds.includes('employer')
        ? eb.or([eb(eb.fn<string>('lower', ['employer.name']), 'like', like), eb('employer.kvkNumber', '=', digits === '' ? '-' : digits)])
        : never,
    )
    .orderBy('employer.name')
    .limit(perKind)
  const vacancies = db
    .selectFrom('vacancy')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .select([text('vacancy').as('kind'), 'vacancy.id', 'vacancy.title', 'employer.name as about'])
    .where((eb) => (kinds.includes('vacancy') ? eb(eb.fn<string>('lower', ['vacancy.title']), 'like', like) : never))
    .orderBy('vacancy.createdAt', 'desc')
    .limit(perKind)
  const candidates = db
    .selectFrom('candidate')
    .select([text('candidate').as('kind'), 'candidate.id', 'candidate.number as title', 'candidate.municipality as about'])
    .where((eb) => (kinds.includes('candidate') && number !== null ? eb('candidate.number', '=', number) : never))
    .where((eb) => candidateScope(eb, scope))
    .limit(1)
  const rows = await db
    .selectFrom(candidates.as('c'))
    .selectAll()
    .unionAll(db.selectFrom(employers.as('e')).selectAll())
    .unionAll(db.selectFrom(vacancies.as('v')).selectAll())
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as DeskHit['kind'] }))
}
