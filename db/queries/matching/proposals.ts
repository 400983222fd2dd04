import type { Instant } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { CandidateStatus } from '#app/features/candidates/model.ts'
import type { CriterionOutcome } from '#app/features/matching/model/match.ts'
import type { Proposal, ProposalEndReason, ProposalStatus } from '#app/features/matching/model/proposal.ts'
import type { ReplyDays, VacancyStatus } from '#app/features/vacancies/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import { proposalScope } from '#db/scope.server.ts'

/** A proposal with what a step must know of its vacancy, employer and candidate; no name or contact of the person. */
export interface ProposalFile extends Proposal {
  vacancy: {
    title: string
    status: VacancyStatus
    employerId: string
    accountManagerId: string | null
    replyDays: ReplyDays
    place: string
  }
  employer: { name: string; verified: boolean }
  candidate: {
    number: string
    status: CandidateStatus
    municipality: string
    consulentId: string | null
    accountManagerId: string | null
  }
}

function select(db: Reader) {
  return db
    .selectFrom('proposal')
    .innerJoin('vacancy', 'vacancy.id', 'proposal.vacancyId')
    .innerJoin('employer', 'employer.id', 'vacancy.employerId')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .selectAll('proposal')
    .select([
      'vacancy.title',
      'vacancy.status as vacancyStatus',
      'vacancy.employerId',
      'vacancy.accountManagerId',
      'vacancy.replyDays',
      'vacancy.place',
      'employer.name as employerName',
      'employer.verifiedAt',
      'candidate.number',
      'candidate.status as candidateStatus',
      'candidate.municipality',
      'candidate.consulentId',
      'candidate.accountManagerId as guideId',
    ])
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function toFile(row: Row): ProposalFile {
  return {
    id: row.id,
    vacancyId: row.vacancyId,
    candidateId: row.candidateId,
    status: row.status,
    proposedBy: row.proposedBy,
    sentence: row.sentence,
    points: row.points,
    criteria: JSON.parse(row.explanation) as CriterionOutcome[],
    consentId: row.consentId,
    reason: row.reason as ProposalEndReason | null,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    version: row.version,
    vacancy: {
      title: row.title,
      status: row.vacancyStatus,
      employerId: row.employerId,
      accountManagerId: row.accountManagerId,
      replyDays: row.replyDays,
      place: row.place,
    },
    employer: { name: row.employerName, verified: row.verifiedAt !== null },
    candidate: {
      number: row.number,
      status: row.candidateStatus,
      municipality: row.municipality,
      consulentId: row.consulentId,
      accountManagerId: row.guideId,
    },
  }
}

/** A proposal within the scope: an employer finds those sent to it, and only when the company is verified. */
export async function findProposal(db: Reader, scope: Scope, id: string): Promise<ProposalFile | null> {
  const row = await select(db)
    .where('proposal.id', '=', id)
    .where((eb) => proposalScope(eb as never, scope))
    .executeTakeFirst()
  return row ? toFile(row) : null
}

/** The proposals of a candidate, newest first; ask only after the file was found within the scope. */
export async function proposalsOfCandidate(db: Reader, candidateId: string): Promise<ProposalFile[]> {
  const rows = await select(db)
    .where('proposal.candidateId', '=', candidateId)
    .orderBy('proposal.changedAt', 'desc')
    .orderBy('proposal.id')
    .execute()
  return rows.map(toFile)
}

/** The proposals that wait for an answer of this employer or were answered yes, oldest first; none for an unverified company. */
export async function proposalsForEmployer(db: Reader, scope: Scope): Promise<ProposalFile[]> {
  const rows = await select(db)
    .where('proposal.status', 'in', ['bij-werkgever', 'werkgever-ja'])
    .where((eb) => proposalScope(eb as never, scope))
    .orderBy('proposal.changedAt')
    .orderBy('proposal.id')
    .limit(100)
    .execute()
  return rows.map(toFile)
}

export async function insertProposal(tx: Writer, proposal: Proposal): Promise<void> {
  const { criteria, ...row } = proposal
  await tx
    .insertInto('proposal')
    .values({ ...row, explanation: JSON.stringify(criteria) })
    .execute()
}

/** True when this candidate was proposed for this vacancy before, whatever became of it. */
export async function wasProposed(db: Reader, vacancyId: string, candidateId: string): Promise<boolean> {
  const row = await db
    .selectFrom('proposal')
    .select('id')
    .where('vacancyId', '=', vacancyId)
    .where('candidateId', '=', candidateId)
    .executeTakeFirst()
  return row !== undefined
}

/** Moves a proposal on from the status it was read in; false when somebody was first. */
export async function moveProposal(
  tx: Writer,
  proposal: { id: string; status: ProposalStatus },
  step: { to: ProposalStatus; at: Instant; consentId?: string; reason?: ProposalEndReason },
): Promise<boolean> {
  const result = await tx
    .updateTable('proposal')
    .set((eb) => ({
      status: step.to,
      changedAt: step.at,
      version: eb('version', '+', 1),
      ...(step.consentId === undefined ? {} : { consentId: step.consentId }),
      ...(step.reason === undefined ? {} : { reason: step.reason }),
    }))
    .where('id', '=', proposal.id)
    .where('status', '=', proposal.status)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Proposals of a vacancy or candidate that are in one of these statuses. */
export async function proposalsIn(
  db: Reader,
  of: { vacancyId: string } | { candidateId: string },
  statuses: readonly ProposalStatus[],
): Promise<ProposalFile[]> {
  const rows = await select(db)
    .where('proposal.status', 'in', [...statuses])
    .where((eb) =>
      'vacancyId' in of ? eb('proposal.vacancyId', '=', of.vacancyId) : eb('proposal.candidateId', '=', of.candidateId),
    )
    .execute()
  return rows.map(toFile)
}
