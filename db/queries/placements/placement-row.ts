import type { Selectable } from 'kysely'
import type { Instant } from '#app/core/dates.ts'
import type { EndReason, PlacementSource, PlacementVersion, WageException } from '#app/features/placements/model.ts'
import type { PlacementTable, PlacementVersionTable } from '#db/tables/placements.ts'

/** What never changes of a placement: who, where, and how it came about. The facts are in its versions. */
export interface PlacementHead {
  id: string
  employerId: string
  candidateId: string | null
  personRef: string
  vacancyId: string | null
  proposalId: string | null
  /** place in an open-hiring list, when it came from there */
  entryId: string | null
  /** as the version that holds says it */
  municipality: string
  source: PlacementSource
  /** number of the version that holds; also the version of the row for lost updates */
  currentVersion: number
  registeredBy: string
  registeredAt: Instant
}

export type PlacementHeadRow = Selectable<PlacementTable>
export type PlacementVersionRow = Selectable<PlacementVersionTable>

/** The columns of the head, for a query that joins it with something else. */
export const headColumns = [
  'placement.id',
  'placement.employerId',
  'placement.candidateId',
  'placement.personRef',
  'placement.vacancyId',
  'placement.proposalId',
  'placement.entryId',
  'placement.municipality',
  'placement.source',
  'placement.currentVersion',
  'placement.registeredBy',
  'placement.registeredAt',
] as const

/** A stored version and its head → the version as the program knows it. */
export function toVersion(head: PlacementHead, row: PlacementVersionRow): PlacementVersion {
  return {
    placementId: head.id,
    version: row.version,
    facts: {
      employerId: head.employerId,
      personRef: head.personRef,
      candidateId: head.candidateId,
      vacancyId: head.vacancyId,
      occupationCode: row.occupationCode,
      contractKind: row.contractKind,
      startsOn: row.startsOn,
      expectedEndOn: row.expectedEndOn,
      minutesPerWeek: row.minutesPerWeek,
      payCentsPerHour: row.payCentsPerHour,
      municipality: row.municipality,
      source: head.source,
      outflow: row.outflow,
      wageException: row.wageException as WageException | null,
    },
    endedOn: row.endedOn,
    endReason: row.endReason as EndReason | null,
    wageCheck: row.wageCheck,
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    reason: row.reason,
  }
}

/** A version → the row that is stored. */
export function toVersionRow(version: PlacementVersion): PlacementVersionRow {
  const { facts } = version
  return {
    placementId: version.placementId,
    version: version.version,
    occupationCode: facts.occupationCode,
    contractKind: facts.contractKind,
    startsOn: facts.startsOn,
    expectedEndOn: facts.expectedEndOn,
    endedOn: version.endedOn,
    endReason: version.endReason,
    municipality: facts.municipality,
    minutesPerWeek: facts.minutesPerWeek,
    payCentsPerHour: facts.payCentsPerHour,
    outflow: facts.outflow,
    wageException: facts.wageException,
    wageCheck: version.wageCheck,
    reason: version.reason,
    recordedBy: version.recordedBy,
    recordedAt: version.recordedAt,
  }
}
