import { sql, type SelectQueryBuilder } from 'kysely'
import type { PromiseSubject } from '#app/features/promises/model.ts'
import type { Reader } from '#db/database.server.ts'
import type { Tables } from '#db/tables/tables.ts'

export interface SubjectTitle {
  kind: PromiseSubject
  id: string
  /** what it is about: a title or a number, never a person's name */
  title: string
  /** the employer, where there is one */
  employer: string | null
}

type Ids = Partial<Record<PromiseSubject, readonly string[]>>
/** All branches give the same five columns, whatever tables they read. */
type Part = SelectQueryBuilder<Tables, 'vacancy', Row>
type Row = { kind: string; id: string; title: string | null; employer: string | null; number: string | null }

const text = (value: string) => sql<string>`cast(${value} as text)`
const none = sql<string | null>`cast(null as text)`

function branches(db: Reader) {
  return {
    vacancy: (ids: readonly string[]) =>
      db
        .selectFrom('vacancy')
        .innerJoin('employer', 'employer.id', 'vacancy.employerId')
        .select([text('vacancy').as('kind'), 'vacancy.id', 'vacancy.title', 'employer.name as employer', none.as('number')])
        .where('vacancy.id', 'in', ids),
    employer: (ids: readonly string[]) =>
      db
        .selectFrom('employer')
        .select([text('employer').as('kind'), 'employer.id', 'employer.name as title', none.as('employer'), none.as('number')])
        .where('employer.id', 'in', ids),
    proposal: (ids: readonly string[]) =>
      db
        .selectFrom('proposal')
        .innerJoin('vacancy', 'vacancy.id', 'proposal.vacancyId')
        .innerJoin('employer', 'employer.id', 'vacancy.employerId')
        .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
        .select([text('proposal').as('kind'), 'proposal.id', 'vacancy.title', 'employer.name as employer', 'candidate.number'])
        .where('proposal.id', 'in', ids),
    candidate: (ids: readonly string[]) =>
      db
        .selectFrom('candidate')
        .select([text('candidate').as('kind'), 'candidate.id', none.as('title'), none.as('employer'), 'candidate.number'])
        .where('candidate.id', 'in', ids),
    placement: (ids: readonly string[]) =>
      db
        .selectFrom('placement')
        .innerJoin('employer', 'employer.id', 'placement.employerId')
        .leftJoin('candidate', 'candidate.id', 'placement.candidateId')
        .select([text('placement').as('kind'), 'placement.id', none.as('title'), 'employer.name as employer', 'candidate.number'])
        .where('placement.id', 'in', ids),
    'open-hiring-list': (ids: readonly string[]) =>
      db
        .selectFrom('openHiringList')
        .innerJoin('employer', 'employer.id', 'openHiringList.employerId')
        .select([text('open-hiring-list').as('kind'), 'openHiringList.id', 'openHiringList.title', 'employer.name as employer', none.as('number')])
        .where('openHiringList.id', 'in', ids),
    'open-hiring-entry': (ids: readonly string[]) =>
      db
        .selectFrom('openHiringEntry')
        .innerJoin('openHiringList', 'openHiringList.id', 'openHiringEntry.listId')
        .innerJoin('employer', 'employer.id', 'openHiringList.employerId')
        .select([
          text('open-hiring-entry').as('kind'),
          'openHiringEntry.id',
          'openHiringList.title',
          'employer.name as employer',
          sql<string | null>`cast(open_hiring_entry.seq as text)`.as('number'),
        ])
        .where('openHiringEntry.id', 'in', ids),
    obligation: (ids: readonly string[]) =>
      db
        .selectFrom('srContract')
        .innerJoin('employer', 'employer.id', 'srContract.employerId')
        .select([text('obligation').as('kind'), 'srContract.id', 'srContract.title', 'employer.name as employer', none.as('number')])
        .where('srContract.id', 'in', ids),
  }
}

/** What each subject of a promise is called, all kinds in one query; a subject that is gone is absent. */
export async function subjectTitles(db: Reader, ids: Ids): Promise<Map<string, SubjectTitle>> {
  const parts = Object.entries(branches(db)).flatMap(([kind, select]) => {
    const wanted = [...new Set(ids[kind as keyof Ids] ?? [])]
    return wanted.length === 0 ? [] : [select(wanted) as unknown as Part]
  })
  const [first, ...rest] = parts
  if (!first) return new Map()
  const rows = await rest.reduce<Part>((query, part) => query.unionAll(part), first).execute()
  return new Map(rows.map((row) => [`${row.kind}:${row.id}`, { kind: row.kind as PromiseSubject, id: row.id, title: named(row), employer: row.employer }]))
}

function named({ kind, title, number }: Row): string {
  if (kind === 'open-hiring-entry') return `${title ?? ''}, nummer ${number ?? ''}`
  if (kind === 'placement') return number ?? 'Plaatsing'
  return [number, title].filter((part) => part !== null).join(' voor ')
}
