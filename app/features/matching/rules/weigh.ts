import { dutchRank, educationRank } from '#app/core/classifications.ts'
import type { CandidateForMatching, OccupationRef } from '#app/features/matching/model/match.ts'
import { dutchOneBelow, freshness, occupationNearness, weights } from '#app/features/matching/rules/criteria.ts'
import type { Prepared } from '#app/features/matching/rules/prepared.ts'

/** Part of a weight, in whole points. */
function part(max: number, numerator: number, denominator: number): number {
  return Math.round((max * numerator) / denominator)
}

/** 5 for the same occupation, else the number of equal leading ISCO-08 digits. */
export function nearness(a: OccupationRef, b: OccupationRef): number {
  if (a.code === b.code) return 5
  let digits = 0
  while (digits < 4 && a.isco[digits] !== undefined && a.isco[digits] === b.isco[digits]) digits += 1
  return digits
}

/** The best occupation of the person for this vacancy: percent, which one, and whether it is a wish. */
export function bestOccupation(
  prepared: Prepared,
  candidate: CandidateForMatching,
): { percent: number; nearness: number; code: string | null; wanted: boolean } {
  const best: { percent: number; nearness: number; code: string | null; wanted: boolean } = {
    percent: 0,
    nearness: 0,
    code: null,
    wanted: false,
  }
  const asked = prepared.vacancy.occupation
  for (const occupation of candidate.occupationsWanted) {
    const near = nearness(asked, occupation)
    const percent = occupationNearness[near]?.wanted ?? 0
    if (percent > best.percent) Object.assign(best, { percent, nearness: near, code: occupation.code, wanted: true })
  }
  for (const occupation of candidate.occupationsDone) {
    const near = nearness(asked, occupation)
    const percent = occupationNearness[near]?.done ?? 0
    if (percent > best.percent) Object.assign(best, { percent, nearness: near, code: occupation.code, wanted: false })
  }
  return best
}

export function occupationPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  return part(weights.beroep, bestOccupation(prepared, candidate).percent, 100)
}

/** Skills of the vacancy that the person has, each once. */
export function sharedSkills(prepared: Prepared, candidate: CandidateForMatching): string[] {
  return prepared.skills.filter((skill) => candidate.skills.includes(skill))
}

/** The part of the skills asked; all points when none is asked. */
export function skillPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  const asked = prepared.skills.length
  if (asked === 0) return weights.vaardigheden
  let shared = 0
  for (const skill of prepared.skills) if (candidate.skills.includes(skill)) shared += 1
  return part(weights.vaardigheden, shared, asked)
}

export function dutchPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  const short = prepared.dutchRank - dutchRank(candidate.dutchLevel)
  if (short <= 0) return weights.nederlands
  return short === 1 ? part(weights.nederlands, dutchOneBelow, 100) : 0
}

/** Hours a week that both want, and the narrower of the two wishes. */
export function hoursOverlap(prepared: Prepared, candidate: CandidateForMatching): { shared: number; wish: number } {
  const { hoursMin, hoursMax } = prepared.vacancy
  const shared = Math.min(hoursMax, candidate.hoursMax) - Math.max(hoursMin, candidate.hoursMin) + 1
  const wish = Math.min(hoursMax - hoursMin, candidate.hoursMax - candidate.hoursMin) + 1
  return { shared: Math.max(0, shared), wish }
}

export function hoursPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  const { shared, wish } = hoursOverlap(prepared, candidate)
  return part(weights['uren-passen'], shared, wish)
}

/** Nearer is better, measured against the person's own limit; none when the distance is unknown. */
export function distancePoints(candidate: CandidateForMatching, metres: number | null): number {
  if (metres === null) return 0
  const limit = candidate.maxKm * 1000
  if (limit === 0) return metres === 0 ? weights.afstand : 0
  return metres > limit ? 0 : part(weights.afstand, limit - metres, limit)
}

export function educationPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  return educationRank(candidate.education) >= prepared.educationRank ? weights.opleiding : 0
}

export function sectorPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  return candidate.sectors.includes(prepared.vacancy.sector) ? weights.sector : 0
}

export function freshnessPoints(prepared: Prepared, candidate: CandidateForMatching): number {
  if (candidate.confirmedOn >= prepared.freshSince) return part(weights.actueel, freshness.fresh, 100)
  return candidate.confirmedOn >= prepared.olderSince ? part(weights.actueel, freshness.older, 100) : 0
}

/** The sum of all weighing criteria: whole points, 0-100. */
export function pointsOf(prepared: Prepared, candidate: CandidateForMatching, metres: number | null): number {
  return (
    occupationPoints(prepared, candidate) +
    skillPoints(prepared, candidate) +
    dutchPoints(prepared, candidate) +
    hoursPoints(prepared, candidate) +
    distancePoints(candidate, metres) +
    educationPoints(prepared, candidate) +
    sectorPoints(prepared, candidate) +
    freshnessPoints(prepared, candidate)
  )
}
