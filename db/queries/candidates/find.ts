import type { Scope } from '#app/features/access/model.ts'
import type { Candidate, CandidateContact, CandidateProfile } from '#app/features/candidates/model.ts'
import type { ReportingGroup } from '#app/core/classifications.ts'
import type { Reader } from '#db/database.server.ts'
import { candidateScope } from '#db/scope.server.ts'
import { toProfile } from './candidate-row.ts'

/** The file within the scope, without name, contact, group or profile; null when it is not there or not the actor's. */
export async function findCandidate(db: Reader, scope: Scope, id: string): Promise<Candidate | null> {
  const row = await db
    .selectFrom('candidate')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => candidateScope(eb, scope))
    .executeTakeFirst()
  return row ?? null
}

/** The same by the number people quote. */
export async function findCandidateByNumber(db: Reader, scope: Scope, number: string): Promise<Candidate | null> {
  const row = await db
    .selectFrom('candidate')
    .selectAll()
    .where('number', '=', number)
    .where((eb) => candidateScope(eb, scope))
    .executeTakeFirst()
  return row ?? null
}

/** What counts for work; ask only after the file was found within the scope. */
export async function profileOf(db: Reader, candidateId: string): Promise<CandidateProfile | null> {
  const row = await db.selectFrom('candidateProfile').selectAll().where('candidateId', '=', candidateId).executeTakeFirst()
  return row ? toProfile(row) : null
}

/** Name and ways to reach the person; null once erased. Whoever shows it writes the read log. */
export async function contactOf(db: Reader, candidateId: string): Promise<CandidateContact | null> {
  return (await db.selectFrom('candidateContact').selectAll().where('candidateId', '=', candidateId).executeTakeFirst()) ?? null
}

/** Groups for the reports to the councils; never for matching, never for an employer. */
export async function groupsOf(db: Reader, candidateId: string): Promise<ReportingGroup[]> {
  const rows = await db.selectFrom('candidateGroup').select('code').where('candidateId', '=', candidateId).orderBy('code').execute()
  return rows.map((row) => row.code)
}
