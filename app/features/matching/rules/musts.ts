import type { CandidateForMatching, MustCode } from '#app/features/matching/model/match.ts'
import { mustCodes } from '#app/features/matching/model/match.ts'
import { holdsLicence, type Prepared } from '#app/features/matching/rules/prepared.ts'

/** The bit of a must in a mask: its place in `mustCodes`. */
function bit(code: MustCode): number {
  return 1 << mustCodes.indexOf(code)
}

const hours = bit('uren')
const start = bit('start')
const travel = bit('reisafstand')
const licences = bit('bewijzen')
const demands = bit('werkeisen')

/**
 * The musts that are not met, as bits; 0 when the person fits. All are looked at, the cheap ones first, because the count per
 * must is shown.
 * In: the distance in metres, null when unknown. An unknown distance leaves nobody out.
 */
export function failedMask(prepared: Prepared, candidate: CandidateForMatching, metres: number | null): number {
  const { vacancy } = prepared
  let mask = 0
  if (candidate.hoursMax < vacancy.hoursMin || candidate.hoursMin > vacancy.hoursMax) mask |= hours
  if (prepared.start !== null && candidate.availableFrom > prepared.start) mask |= start
  if (metres !== null && metres > candidate.maxKm * 1000) mask |= travel
  for (const satisfying of prepared.licences) {
    if (!holdsLicence(candidate, satisfying)) {
      mask |= licences
      break
    }
  }
  if (prepared.demands.size > 0) {
    for (const demand of candidate.cannotDo) {
      if (prepared.demands.has(demand)) {
        mask |= demands
        break
      }
    }
  }
  return mask
}

/** The codes of a mask, in the order of the published list. */
export function codesOf(mask: number): MustCode[] {
  return mustCodes.filter((code) => (mask & bit(code)) !== 0)
}
