import type { IsoDate } from '#app/core/dates.ts'
import type { Reader } from '#db/database.server.ts'

/** Ids of the placements of an employer of which a day may lie in the period, oldest start first. */
export async function placementsInPeriod(db: Reader, employerId: string, period: { from: IsoDate; to: IsoDate }): Promise<string[]> {
  const rows = await db
    .selectFrom('placement')
    .innerJoin('placementVersion as facts', (join) =>
      join.onRef('facts.placementId', '=', 'placement.id').onRef('facts.version', '=', 'placement.currentVersion'),
    )
    .select('placement.id')
    .where('placement.employerId', '=', employerId)
    .where('facts.startsOn', '<=', period.to)
    .where((eb) => eb.or([eb('facts.endedOn', 'is', null), eb('facts.endedOn', '>=', period.from)]))
    .where((eb) => eb.or([eb('facts.endedOn', 'is not', null), eb('facts.expectedEndOn', 'is', null), eb('facts.expectedEndOn', '>=', period.from)]))
    .orderBy('facts.startsOn')
    .orderBy('placement.id')
    .execute()
  return rows.map((row) => row.id)
}
