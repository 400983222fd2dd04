import type { ProposalStatus } from '#app/features/matching/model/proposal.ts'
import type { Reader } from '#db/database.server.ts'

/** What a line of the workspace shows beside the match: the area, and the proposal for this vacancy when there is one. */
export interface ShownCandidate {
  id: string
  number: string
  municipality: string
  postcode4: string
  proposalId: string | null
  proposalStatus: ProposalStatus | null
}

/** These candidates (by number) as the workspace of a vacancy shows them: one query. */
export async function shownCandidates(db: Reader, vacancyId: string, numbers: readonly string[]): Promise<Map<string, ShownCandidate>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('candidate')
    .leftJoin('proposal', (join) => join.onRef('proposal.candidateId', '=', 'candidate.id').on('proposal.vacancyId', '=', vacancyId))
    .select([
      'candidate.id',
      'candidate.number',
      'candidate.municipality',
      'candidate.postcode4',
      'proposal.id as proposalId',
      'proposal.status as proposalStatus',
    ])
    .where('candidate.number', 'in', [...numbers])
    .execute()
  return new Map(rows.map((row) => [row.number, row]))
}

/** The numbers of these candidates, in the order of the ids: from hits of a search to who is matched. */
export async function numbersOf(db: Reader, ids: readonly string[]): Promise<string[]> {
  const numbers = new Map<string, string>()
  for (let at = 0; at < ids.length; at += 5000) {
    const rows = await db.selectFrom('candidate').select(['id', 'number']).where('id', 'in', ids.slice(at, at + 5000)).execute()
    for (const row of rows) numbers.set(row.id, row.number)
  }
  return ids.flatMap((id) => numbers.get(id) ?? [])
}
