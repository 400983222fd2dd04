import type { Reader } from '#db/database.server.ts'

/** How many places of a vacancy are filled: placements on it that were not ended. */
export async function filledPlaces(db: Reader, vacancyId: string): Promise<number> {
  const row = await db
    .selectFrom('placement')
    .innerJoin('placementVersion', (join) =>
      join.onRef('placementVersion.placementId', '=', 'placement.id').onRef('placementVersion.version', '=', 'placement.currentVersion'),
    )
    .select((eb) => eb.fn.countAll().as('count'))
    .where('placement.vacancyId', '=', vacancyId)
    .where('placementVersion.endedOn', 'is', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** How many placements of a candidate were not ended. */
export async function runningPlacementsOf(db: Reader, candidateId: string): Promise<number> {
  const row = await db
    .selectFrom('placement')
    .innerJoin('placementVersion', (join) =>
      join.onRef('placementVersion.placementId', '=', 'placement.id').onRef('placementVersion.version', '=', 'placement.currentVersion'),
    )
    .select((eb) => eb.fn.countAll().as('count'))
    .where('placement.candidateId', '=', candidateId)
    .where('placementVersion.endedOn', 'is', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
