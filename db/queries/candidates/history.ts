import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Reader } from '#db/database.server.ts'

export interface CandidatePlacement {
  id: string
  employerName: string
  occupationTitle: string
  contractKind: ContractKind
  startsOn: IsoDate
  expectedEndOn: IsoDate | null
  endedOn: IsoDate | null
  minutesPerWeek: number
}

/** The placements of a candidate as they hold now, latest first; ask only after the file was found within the scope. */
export async function placementsOfCandidate(db: Reader, candidateId: string): Promise<CandidatePlacement[]> {
  const rows = await db
    .selectFrom('placement')
    .innerJoin('placementVersion', (join) =>
      join.onRef('placementVersion.placementId', '=', 'placement.id').onRef('placementVersion.version', '=', 'placement.currentVersion'),
    )
    .innerJoin('employer', 'employer.id', 'placement.employerId')
    .leftJoin('occupation', 'occupation.code', 'placementVersion.occupationCode')
    .select([
      'placement.id',
      'employer.name as employerName',
      'placementVersion.occupationCode',
      'occupation.title',
      'placementVersion.contractKind',
      'placementVersion.startsOn',
      'placementVersion.expectedEndOn',
      'placementVersion.endedOn',
      'placementVersion.minutesPerWeek',
    ])
    .where('placement.candidateId', '=', candidateId)
    .orderBy('placementVersion.startsOn', 'desc')
    .orderBy('placement.id')
    .execute()
  return rows.map(({ occupationCode, title, ...row }) => ({ ...row, occupationTitle: title ?? occupationCode }))
}
