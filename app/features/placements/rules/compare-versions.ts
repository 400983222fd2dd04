import type { IsoDate } from '#app/core/dates.ts'
import type { PlacementFacts, PlacementStatus } from '../model.ts'

export type PlacementField = keyof PlacementFacts

/** One fact that differs between two versions, for the trace of a correction. */
export interface FactChange {
  field: PlacementField
  before: string | number | null
  after: string | number | null
}

const fields = {
  employerId: true,
  personRef: true,
  candidateId: true,
  vacancyId: true,
  occupationCode: true,
  contractKind: true,
  startsOn: true,
  expectedEndOn: true,
  minutesPerWeek: true,
  payCentsPerHour: true,
  municipality: true,
  source: true,
  outflow: true,
  wageException: true,
} as const satisfies Record<PlacementField, true>

/** Every field of the facts, in the order of the form. */
export const placementFields = Object.keys(fields) as PlacementField[]

/** What changed between two versions; empty when they are the same. */
export function compareVersions(before: PlacementFacts, after: PlacementFacts): FactChange[] {
  return placementFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/** A placement runs up to and with its last day of work. An expected end alone does not end it: somebody has to say so. */
export function placementStatus(endedOn: IsoDate | null, today: IsoDate): PlacementStatus {
  return endedOn !== null && endedOn < today ? 'beëindigd' : 'loopt'
}
