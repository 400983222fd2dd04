import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Reader } from '#db/database.server.ts'

export interface WaitingWageCheck {
  placementId: string
  version: number
  employerId: string
  registeredBy: string
  accountManagerId: string | null
  startsOn: IsoDate
  contractKind: ContractKind
  payCentsPerHour: number
}

/** Current versions whose minimum wage was not known yet, in order of id after `after`. */
export async function waitingWageChecks(db: Reader, limit: number, after = ''): Promise<WaitingWageCheck[]> {
  return db
    .selectFrom('placement')
    .innerJoin('placementVersion as facts', (join) =>
      join.onRef('facts.placementId', '=', 'placement.id').onRef('facts.version', '=', 'placement.currentVersion'),
    )
    .innerJoin('employer', 'employer.id', 'placement.employerId')
    .select([
      'placement.id as placementId',
      'facts.version',
      'placement.employerId',
      'placement.registeredBy',
      'employer.accountManagerId',
      'facts.startsOn',
      'facts.contractKind',
      'facts.payCentsPerHour',
    ])
    .where('facts.wageCheck', '=', 'onbekend')
    .where('placement.id', '>', after)
    .orderBy('placement.id')
    .limit(limit)
    .execute()
}
