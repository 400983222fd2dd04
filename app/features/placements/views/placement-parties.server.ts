import type { IsoDate } from '#app/core/dates.ts'
import { parseCandidateNumber } from '#app/core/identifiers.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { Candidate } from '#app/features/candidates/model.ts'
import { personRefOfCandidate, personRefWithoutFile } from '#app/features/placements/rules/person.ts'
import type { RegisterRefusalCode } from '#app/features/placements/texts/register-nl.ts'
import type { Context } from '#app/platform/context.ts'
import type { Reader } from '#db/database.server.ts'
import { findCandidate, findCandidateByNumber } from '#db/queries/candidates/find.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { placementOfProposal, samePlacement } from '#db/queries/placements/find-placement.ts'
import { proposalForPlacement } from '#db/queries/placements/prefill.ts'
import { runningContracts } from '#db/queries/social-return/contracts.ts'

/** Who a placement is between. */
export interface Parties {
  employerId: string
  candidate: Candidate | null
  personRef: string
  municipality: string
  vacancyId: string | null
  proposalId: string | null
}

interface PartiesInput {
  proposalId: string | null
  employerId: string | null
  candidateNumber: string | null
  municipality: string | null
  startsOn: IsoDate
}

type PartiesRefusal = { code: RegisterRefusalCode; placementId?: string | undefined }

/** Reads who the placement is between, from a proposal with the employer's yes or from what staff filled in. */
export async function placementParties(ctx: Context, db: Reader, scope: Scope, input: PartiesInput): Promise<Result<Parties, PartiesRefusal>> {
  if (input.proposalId !== null) return fromProposal(db, scope, input.proposalId)
  const employer = input.employerId === null ? null : await findEmployer(db, scope, input.employerId)
  if (!employer) return refuse({ code: 'werkgever-nodig' })
  if (input.candidateNumber === null) {
    const { municipality } = input
    if (municipality === null || !ctx.region.municipalities.some(({ slug }) => slug === municipality)) return refuse({ code: 'gemeente-nodig' })
    const personRef = personRefWithoutFile(ctx.id())
    return ok({ employerId: employer.id, candidate: null, personRef, municipality, vacancyId: null, proposalId: null })
  }
  const number = parseCandidateNumber(input.candidateNumber)
  const candidate = number === null ? null : await findCandidateByNumber(db, scope, number)
  if (!candidate) return refuse({ code: 'kandidaat-onbekend' })
  const placementId = await samePlacement(db, { candidateId: candidate.id, employerId: employer.id, startsOn: input.startsOn })
  if (placementId !== null) return refuse({ code: 'al-geregistreerd', placementId })
  return ok({
    employerId: employer.id,
    candidate,
    personRef: personRefOfCandidate(candidate.id),
    municipality: candidate.municipality,
    vacancyId: null,
    proposalId: null,
  })
}

async function fromProposal(db: Reader, scope: Scope, proposalId: string): Promise<Result<Parties, PartiesRefusal>> {
  const proposal = await proposalForPlacement(db, scope, proposalId)
  const candidate = proposal ? await findCandidate(db, scope, proposal.candidateId) : null
  if (!proposal || !candidate) return refuse({ code: 'voorstel-niet-gevonden' })
  const placementId = await placementOfProposal(db, proposalId)
  if (placementId !== null) return refuse({ code: 'al-geregistreerd', placementId })
  if (proposal.status !== 'werkgever-ja') return refuse({ code: 'voorstel-zonder-ja' })
  return ok({
    employerId: proposal.employerId,
    candidate,
    personRef: personRefOfCandidate(candidate.id),
    municipality: candidate.municipality,
    vacancyId: proposal.vacancyId,
    proposalId,
  })
}

/** Whether a block is in the table of a running contract of the employer. */
export async function blockIsKnown(db: Reader, employerId: string, block: string, today: IsoDate): Promise<boolean> {
  const contracts = await runningContracts(db, employerId, today)
  return contracts.some(({ table }) => table.blocks.some(({ code, kind }) => code === block && kind === 'jaarwaarde'))
}
