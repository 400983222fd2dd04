import type { Reader } from '#db/database.server.ts'

/** Who looks after a placement: the employer's account manager, else who registered it; and whether the employer may be told. */
export interface PlacementOwner {
  accountManagerId: string
  employerId: string
  employerVerified: boolean
}

export async function placementOwner(db: Reader, placementId: string): Promise<PlacementOwner> {
  const row = await db
    .selectFrom('placement')
    .innerJoin('employer', 'employer.id', 'placement.employerId')
    .select(['placement.registeredBy', 'placement.employerId', 'employer.accountManagerId', 'employer.verifiedAt'])
    .where('placement.id', '=', placementId)
    .executeTakeFirstOrThrow()
  return {
    accountManagerId: row.accountManagerId ?? row.registeredBy,
    employerId: row.employerId,
    employerVerified: row.verifiedAt !== null,
  }
}

/** True when the person's file is with a municipality or with the body that works for it; UWV's clients are not. */
export async function municipalitySupports(db: Reader, candidateId: string): Promise<boolean> {
  const row = await db
    .selectFrom('candidate')
    .innerJoin('organisation', 'organisation.id', 'candidate.organisationId')
    .select('organisation.kind')
    .where('candidate.id', '=', candidateId)
    .executeTakeFirst()
  return row?.kind === 'gemeente' || row?.kind === 'werkbedrijf'
}
