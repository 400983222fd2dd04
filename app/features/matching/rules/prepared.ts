import { distanceMetres } from '#app/core/geo.ts'
import { dutchRank, educationRank, type Licence, type WorkDemand } from '#app/core/classifications.ts'
import { addDays, type IsoDate } from '#app/core/dates.ts'
import type { CandidateForMatching, VacancyForMatching } from '#app/features/matching/model/match.ts'
import { demandImplies, freshness, licenceIncludedIn, licencesNotMatched } from '#app/features/matching/rules/criteria.ts'

/** A vacancy made ready for a scan of many candidates. */
export interface Prepared {
  vacancy: VacancyForMatching
  today: IsoDate
  /** the day on which the person must be available */
  start: IsoDate | null
  /** per licence asked, the licences that satisfy it */
  licences: readonly (readonly Licence[])[]
  /** demands that rule out somebody who cannot do them */
  demands: ReadonlySet<WorkDemand>
  skills: readonly string[]
  dutchRank: number
  /** 0 when no diploma is needed */
  educationRank: number
  /** profiles confirmed on or after these days give all, or part, of the points */
  freshSince: IsoDate
  olderSince: IsoDate
  lat: number | null
  lon: number | null
}

/** The work of a vacancy that is done once, whatever the number of candidates. */
export function prepare(vacancy: VacancyForMatching, today: IsoDate): Prepared {
  const demands = new Set<WorkDemand>(vacancy.demands)
  for (const [cannot, implied] of Object.entries(demandImplies) as [WorkDemand, WorkDemand][]) {
    if (demands.has(implied)) demands.add(cannot)
  }
  return {
    vacancy,
    today,
    start: vacancy.startsOn === null || vacancy.startsOn > today ? vacancy.startsOn : today,
    licences: vacancy.licences
      .filter((licence) => !licencesNotMatched.includes(licence))
      .map((licence) => [licence, ...(licenceIncludedIn[licence] ?? [])]),
    demands,
    skills: [...new Set(vacancy.skills)],
    dutchRank: dutchRank(vacancy.dutchLevel),
    educationRank: vacancy.noDiploma ? 0 : educationRank(vacancy.education),
    freshSince: addDays(today, -freshness.freshDays),
    olderSince: addDays(today, -freshness.olderDays),
    lat: vacancy.latitude === null ? null : Math.fround(vacancy.latitude),
    lon: vacancy.longitude === null ? null : Math.fround(vacancy.longitude),
  }
}

/** Distance in whole metres, or null when one of the two places is unknown. Float32, so that every store agrees at the edge. */
export function travelMetres(prepared: Prepared, candidate: CandidateForMatching): number | null {
  return metresBetween(prepared, candidate, Infinity)
}

/** The same, but Infinity without trigonometry when the latitudes alone lie too far apart for this person. */
export function reachableMetres(prepared: Prepared, candidate: CandidateForMatching): number | null {
  return metresBetween(prepared, candidate, candidate.maxKm * 1000 + 1)
}

/** A little less than a degree of latitude measures, so that the shortcut never leaves out who is near enough. */
const metresPerDegree = 111_190

function metresBetween(prepared: Prepared, candidate: CandidateForMatching, limit: number): number | null {
  const { lat, lon } = prepared
  if (lat === null || lon === null || candidate.latitude === null || candidate.longitude === null) return null
  const there = { lat: Math.fround(candidate.latitude), lon: Math.fround(candidate.longitude) }
  if (Math.abs(lat - there.lat) * metresPerDegree > limit) return Infinity
  return distanceMetres({ lat, lon }, there)
}

/** True when one of the person's licences satisfies what is asked. */
export function holdsLicence(candidate: CandidateForMatching, satisfying: readonly Licence[]): boolean {
  for (const licence of satisfying) if (candidate.licences.includes(licence)) return true
  return false
}
