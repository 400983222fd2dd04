import { addMonths, type IsoDate } from '#app/core/dates.ts'
import type { CandidateStatus } from '#app/features/candidates/model.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { WantedPromise } from '#app/features/promises/rules.ts'

/** When the office asks how it goes: six weeks and six months after the start. After the end of the work nothing is asked. */
export function followUps(placement: { startsOn: IsoDate; endedOn: IsoDate | null }): WantedPromise[] {
  if (placement.endedOn !== null) return []
  return [
    { kind: 'na-plaatsing-6-weken', dueOn: schedule('na-plaatsing-6-weken', placement.startsOn).dueOn, facts: {} },
    { kind: 'na-plaatsing-6-maanden', dueOn: addMonths(placement.startsOn, 6), facts: {} },
  ]
}

/** The status that fits a candidate with so many running placements; null when it is right already or somebody chose otherwise. */
export function statusWithPlacements(status: CandidateStatus, running: number): CandidateStatus | null {
  if (running > 0) return status === 'geplaatst' ? null : 'geplaatst'
  return status === 'geplaatst' ? 'actief' : null
}
