import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { Reader } from '#db/database.server.ts'
import { proposalScope } from '#db/scope.server.ts'

/** What a proposal and its vacancy know already of the placement that it leads to. */
export interface ProposalForPlacement {
  id: string
  status: string
  candidateId: string
  vacancyId: string
  employerId: string
  vacancyTitle: string
  occupationCode: string
  contractKind: ContractKind
  startsOn: IsoDate | null
  /** whole hours a week */
  hoursMin: number
  hoursMax: number
  payMinCents: number
}

/** A proposal within the scope with its vacancy; null when it is not there or not the actor's. */
export async function proposalForPlacement(db: Reader, scope: Scope, id: string): Promise<ProposalForPlacement | null> {
  const row = await db
    .selectFrom('proposal')
    .innerJoin('vacancy', 'vacancy.id', 'proposal.vacancyId')
    .select([
      'proposal.id',
      'proposal.status',
      'proposal.candidateId',
      'proposal.vacancyId',
      'vacancy.employerId',
      'vacancy.title as vacancyTitle',
      'vacancy.occupationCode',
      'vacancy.contractKind',
      'vacancy.startsOn',
      'vacancy.hoursMin',
      'vacancy.hoursMax',
      'vacancy.payMinCents',
    ])
    .where('proposal.id', '=', id)
    .where((eb) => proposalScope(eb, scope))
    .executeTakeFirst()
  return row ?? null
}

/** The company with this number in the trade register, for a member of staff who registers a placement. */
export async function employerByKvk(db: Reader, kvkNumber: string): Promise<{ id: string; name: string } | null> {
  return (await db.selectFrom('employer').select(['id', 'name']).where('kvkNumber', '=', kvkNumber).executeTakeFirst()) ?? null
}
