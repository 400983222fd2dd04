import type { DutchLevel, EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import { matchableStatuses } from '#app/features/candidates/model.ts'
import { occupationRef, type CandidateForMatching } from '#app/features/matching/model/match.ts'
import type { Reader } from '#db/database.server.ts'

/** The columns matching may read, named one by one: no name, contact, group, benefit or client number can slip in. */
function select(db: Reader) {
  return db
    .selectFrom('candidate')
    .innerJoin('candidateProfile', 'candidateProfile.candidateId', 'candidate.id')
    .select([
      'candidate.number',
      'candidate.confirmedOn',
      'candidateProfile.occupationsWanted',
      'candidateProfile.occupationsDone',
      'candidateProfile.skills',
      'candidateProfile.cannotDo',
      'candidateProfile.hoursMin',
      'candidateProfile.hoursMax',
      'candidateProfile.availableFrom',
      'candidateProfile.latitude',
      'candidateProfile.longitude',
      'candidateProfile.maxKm',
      'candidateProfile.licences',
      'candidateProfile.education',
      'candidateProfile.dutchLevel',
      'candidateProfile.sectors',
    ])
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function toCandidate(row: Row): CandidateForMatching {
  return {
    number: row.number,
    occupationsWanted: codes(row.occupationsWanted).map(occupationRef),
    occupationsDone: codes(row.occupationsDone).map(occupationRef),
    skills: codes(row.skills),
    cannotDo: codes<WorkDemand>(row.cannotDo),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    availableFrom: row.availableFrom,
    latitude: row.latitude,
    longitude: row.longitude,
    maxKm: row.maxKm,
    licences: codes<Licence>(row.licences),
    education: row.education as EducationLevel,
    dutchLevel: row.dutchLevel as DutchLevel,
    sectors: codes<Sector>(row.sectors),
    confirmedOn: row.confirmedOn,
  }
}

const none: readonly never[] = []

function codes<C extends string>(json: string): readonly C[] {
  return json === '[]' ? none : (JSON.parse(json) as C[])
}

/** Everyone who is matched now, in one query. Out: pseudonymous candidates, in no particular order. */
export async function candidatesForMatching(db: Reader): Promise<CandidateForMatching[]> {
  const rows = await select(db).where('candidate.status', 'in', [...matchableStatuses]).execute()
  return rows.map(toCandidate)
}

/** One candidate for the explanation, whatever the status; null when the number is not known. */
export async function candidateForMatching(db: Reader, number: string): Promise<CandidateForMatching | null> {
  const row = await select(db).where('candidate.number', '=', number).executeTakeFirst()
  return row ? toCandidate(row) : null
}
