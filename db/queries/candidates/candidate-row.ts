import type { Selectable } from 'kysely'
import type { DutchLevel, EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import type { CandidateProfile } from '#app/features/candidates/model.ts'
import type { CandidateProfileTable } from '#db/tables/candidates.ts'

const list = <C extends string>(json: string): C[] => JSON.parse(json) as C[]

/** A stored profile → the profile as the program knows it. */
export function toProfile(row: Selectable<CandidateProfileTable>): CandidateProfile {
  return {
    candidateId: row.candidateId,
    occupationsWanted: list(row.occupationsWanted),
    occupationsDone: list(row.occupationsDone),
    skills: list(row.skills),
    cannotDo: list<WorkDemand>(row.cannotDo),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    availableFrom: row.availableFrom,
    latitude: row.latitude,
    longitude: row.longitude,
    maxKm: row.maxKm,
    licences: list<Licence>(row.licences),
    education: row.education as EducationLevel,
    dutchLevel: row.dutchLevel as DutchLevel,
    sectors: list<Sector>(row.sectors),
    ownWords: row.ownWords,
  }
}

/** A profile → the row that is stored. */
export function toProfileRow(profile: CandidateProfile): Selectable<CandidateProfileTable> {
  return {
    ...profile,
    occupationsWanted: JSON.stringify(profile.occupationsWanted),
    occupationsDone: JSON.stringify(profile.occupationsDone),
    skills: JSON.stringify(profile.skills),
    cannotDo: JSON.stringify(profile.cannotDo),
    licences: JSON.stringify(profile.licences),
    sectors: JSON.stringify(profile.sectors),
  }
}
