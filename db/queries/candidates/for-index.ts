import { matchableStatuses } from '#app/features/candidates/model.ts'
import type { Reader } from '#db/database.server.ts'

/** What a search index may hold of a candidate: a pseudonym and work facts. There is no field for a name, contact or group. */
export interface IndexableCandidate {
  id: string
  number: string
  /** codes, wanted first */
  occupationCodes: string[]
  /** codes of skills */
  skillCodes: string[]
  sectors: string[]
  hoursMin: number
  hoursMax: number
  availableFrom: string
  postcode4: string
  lat: number | null
  lon: number | null
  licences: string[]
  dutchLevel: string
  education: string
  organisationId: string
  version: number
}

const indexed = ['geregistreerd', 'geplaatst', ...matchableStatuses] as const

/** Of these ids (or all when none are given) the candidates that staff may find; an id that is missing belongs out of the index. */
export async function candidatesForIndex(db: Reader, ids?: readonly string[]): Promise<IndexableCandidate[]> {
  if (ids?.length === 0) return []
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('candidateProfile', 'candidateProfile.candidateId', 'candidate.id')
    .select([
      'candidate.id',
      'candidate.number',
      'candidate.postcode4',
      'candidate.organisationId',
      'candidate.version',
      'candidateProfile.occupationsWanted',
      'candidateProfile.occupationsDone',
      'candidateProfile.skills',
      'candidateProfile.sectors',
      'candidateProfile.hoursMin',
      'candidateProfile.hoursMax',
      'candidateProfile.availableFrom',
      'candidateProfile.latitude as lat',
      'candidateProfile.longitude as lon',
      'candidateProfile.licences',
      'candidateProfile.dutchLevel',
      'candidateProfile.education',
    ])
    .where('candidate.status', 'in', [...indexed])
    .$if(ids !== undefined, (q) => q.where('candidate.id', 'in', [...(ids ?? [])]))
    .orderBy('candidate.id')
    .execute()
  return rows.map(({ occupationsWanted, occupationsDone, skills, sectors, licences, ...row }) => ({
    ...row,
    occupationCodes: [...new Set([...(JSON.parse(occupationsWanted) as string[]), ...(JSON.parse(occupationsDone) as string[])])],
    skillCodes: JSON.parse(skills) as string[],
    sectors: JSON.parse(sectors) as string[],
    licences: JSON.parse(licences) as string[],
  }))
}
