import { sql, type Expression, type SqlBool } from 'kysely'
import type { Scope } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'
import { employerScope } from '#db/scope.server.ts'

export interface ListedEmployer {
  id: string
  kvkNumber: string
  name: string
  place: string
  municipality: string | null
  verifiedAt: string | null
  accountManagerName: string | null
  openVacancies: number
}

export interface EmployerFilter {
  /** part of a name or place, or of a trade register number */
  text: string
  /** slug; 'elders' for companies outside the region; null for all */
  municipality: string | null
  /** only companies that wait to be verified */
  unverified: boolean
}

/** LIKE with the backslash as escape, which SQLite does not have by itself. */
function likeEscaped(column: Expression<string>, pattern: string) {
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`
}

function matching(db: Reader, scope: Scope, filter: EmployerFilter) {
  const text = filter.text.trim().toLowerCase()
  const digits = text.replace(/[ .]/g, '')
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return db
    .selectFrom('employer')
    .where((eb) => employerScope(eb, scope))
    .$if(text !== '', (q) =>
      q.where((eb) =>
        eb.or([
          likeEscaped(eb.fn<string>('lower', ['employer.name']), pattern),
          likeEscaped(eb.fn<string>('lower', ['employer.place']), pattern),
          ...(/^\d{2,8}$/.test(digits) ? [eb('employer.kvkNumber', 'like', `${digits}%`)] : []),
        ]),
      ),
    )
    .$if(filter.municipality === 'elders', (q) => q.where('employer.municipality', 'is', null))
    .$if(filter.municipality !== null && filter.municipality !== 'elders', (q) => q.where('employer.municipality', '=', filter.municipality))
    .$if(filter.unverified, (q) => q.where('employer.verifiedAt', 'is', null))
}

/** How many companies meet the filter. */
export async function countEmployers(db: Reader, scope: Scope, filter: EmployerFilter): Promise<number> {
  const row = await matching(db, scope, filter)
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** One page of companies by name; `page` from 1. */
export async function listEmployers(db: Reader, scope: Scope, filter: EmployerFilter, page: number, perPage: number): Promise<ListedEmployer[]> {
  const rows = await matching(db, scope, filter)
    .leftJoin('userAccount', 'userAccount.id', 'employer.accountManagerId')
    .select((eb) => [
      'employer.id',
      'employer.kvkNumber',
      'employer.name',
      'employer.place',
      'employer.municipality',
      'employer.verifiedAt',
      'userAccount.name as accountManagerName',
      eb
        .selectFrom('vacancy')
        .select((count) => count.fn.countAll().as('n'))
        .whereRef('vacancy.employerId', '=', 'employer.id')
        .where('vacancy.status', '=', 'open')
        .as('openVacancies'),
    ])
    .orderBy('employer.name')
    .orderBy('employer.id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return rows.map((row) => ({ ...row, openVacancies: Number(row.openVacancies ?? 0) }))
}

/** How many placements an employer has had. */
export async function countPlacements(db: Reader, employerId: string): Promise<number> {
  const row = await db
    .selectFrom('placement')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('employerId', '=', employerId)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}
