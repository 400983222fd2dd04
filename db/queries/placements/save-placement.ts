import type { Instant } from '#app/core/dates.ts'
import type { PlacementVersion, WageCheck } from '#app/features/placements/model.ts'
import type { Writer } from '#db/database.server.ts'
import { toVersionRow } from './placement-row.ts'

export interface NewPlacement {
  first: PlacementVersion
  proposalId: string | null
  entryId: string | null
}

/**
 * Saves a placement with its first version. False when the proposal or the place in a list led to a placement already: then
 * nothing is written.
 */
export async function insertPlacement(tx: Writer, { first, proposalId, entryId }: NewPlacement): Promise<boolean> {
  const { facts } = first
  const result = await tx
    .insertInto('placement')
    .values({
      id: first.placementId,
      employerId: facts.employerId,
      candidateId: facts.candidateId,
      personRef: facts.personRef,
      vacancyId: facts.vacancyId,
      proposalId,
      entryId,
      municipality: facts.municipality,
      source: facts.source,
      currentVersion: first.version,
      registeredBy: first.recordedBy,
      registeredAt: first.recordedAt,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (Number(result.numInsertedOrUpdatedRows ?? 0) === 0) return false
  await tx.insertInto('placementVersion').values(toVersionRow(first)).execute()
  return true
}

/**
 * Adds the next version and lets it hold, when the one it was made from still holds.
 * False when someone else was first: then nothing is written.
 */
export async function addVersion(tx: Writer, next: PlacementVersion): Promise<boolean> {
  const result = await tx
    .updateTable('placement')
    .set({ currentVersion: next.version, municipality: next.facts.municipality })
    .where('id', '=', next.placementId)
    .where('currentVersion', '=', next.version - 1)
    .executeTakeFirst()
  if (Number(result.numUpdatedRows) === 0) return false
  await tx.insertInto('placementVersion').values(toVersionRow(next)).execute()
  return true
}

/** Notes the outcome of the second look at the minimum wage on the version that was waiting for it. */
export async function noteWageCheck(tx: Writer, placementId: string, version: number, outcome: WageCheck): Promise<boolean> {
  const result = await tx
    .updateTable('placementVersion')
    .set({ wageCheck: outcome })
    .where('placementId', '=', placementId)
    .where('version', '=', version)
    .where('wageCheck', '=', 'onbekend')
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

/** Brings the proposal that led to a placement to its end; false when it no longer stands at the employer's yes. */
export async function markProposalPlaced(tx: Writer, proposalId: string, at: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('proposal')
    .set((eb) => ({ status: 'geplaatst', changedAt: at, version: eb('version', '+', 1) }))
    .where('id', '=', proposalId)
    .where('status', '=', 'werkgever-ja')
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}
