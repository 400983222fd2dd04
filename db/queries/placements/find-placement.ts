import type { IsoDate } from '#app/core/dates.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { PlacementVersion } from '#app/features/placements/model.ts'
import type { Reader } from '#db/database.server.ts'
import { placementScope } from '#db/scope.server.ts'
import { headColumns, toVersion, type PlacementHead } from './placement-row.ts'

export interface StoredPlacement {
  head: PlacementHead
  current: PlacementVersion
}

/** A placement within the scope with the version that holds; null when it is not there or not the actor's. */
export async function findPlacement(db: Reader, scope: Scope, id: string): Promise<StoredPlacement | null> {
  const head = await db
    .selectFrom('placement')
    .select(headColumns)
    .where('id', '=', id)
    .where((eb) => placementScope(eb, scope))
    .executeTakeFirst()
  if (!head) return null
  const row = await db
    .selectFrom('placementVersion')
    .selectAll()
    .where('placementId', '=', id)
    .where('version', '=', head.currentVersion)
    .executeTakeFirstOrThrow()
  return { head, current: toVersion(head, row) }
}

/** All versions of a placement, oldest first, with the name of who recorded each. */
export async function versionsOf(db: Reader, head: PlacementHead): Promise<(PlacementVersion & { recordedByName: string })[]> {
  const rows = await db
    .selectFrom('placementVersion')
    .innerJoin('userAccount', 'userAccount.id', 'placementVersion.recordedBy')
    .selectAll('placementVersion')
    .select('userAccount.name as recordedByName')
    .where('placementId', '=', head.id)
    .orderBy('placementVersion.version')
    .execute()
  return rows.map(({ recordedByName, ...row }) => ({ ...toVersion(head, row), recordedByName }))
}

/** One version of a placement; null when there is none with that number. */
export async function findVersion(db: Reader, head: PlacementHead, version: number): Promise<PlacementVersion | null> {
  const row = await db
    .selectFrom('placementVersion')
    .selectAll()
    .where('placementId', '=', head.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? toVersion(head, row) : null
}

/** Ids of the other placements of the same person, oldest start first. */
export async function otherPlacementsOfPerson(db: Reader, personRef: string, exceptId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('placement')
    .select('id')
    .where('personRef', '=', personRef)
    .where('id', '!=', exceptId)
    .orderBy('registeredAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** The placement that a proposal led to, or null. */
export async function placementOfProposal(db: Reader, proposalId: string): Promise<string | null> {
  const row = await db.selectFrom('placement').select('id').where('proposalId', '=', proposalId).executeTakeFirst()
  return row?.id ?? null
}

/** A placement of this candidate with this employer that starts on this day and was not ended, or null. */
export async function samePlacement(db: Reader, same: { candidateId: string; employerId: string; startsOn: IsoDate }): Promise<string | null> {
  const row = await db
    .selectFrom('placement')
    .innerJoin('placementVersion as facts', (join) =>
      join.onRef('facts.placementId', '=', 'placement.id').onRef('facts.version', '=', 'placement.currentVersion'),
    )
    .select('placement.id')
    .where('placement.candidateId', '=', same.candidateId)
    .where('placement.employerId', '=', same.employerId)
    .where('facts.startsOn', '=', same.startsOn)
    .where('facts.endedOn', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}
