import type { IsoDate } from '#app/core/dates.ts'
import type { CandidateForMatching, MustCode, VacancyForMatching } from '#app/features/matching/model/match.ts'
import { mustCodes } from '#app/features/matching/model/match.ts'
import { codesOf, failedMask } from '#app/features/matching/rules/musts.ts'
import { prepare, reachableMetres } from '#app/features/matching/rules/prepared.ts'

/** How many candidates are left out by one must alone: who would fit when that one is made wider. */
export function leftOutByOne(vacancy: VacancyForMatching, candidates: readonly CandidateForMatching[], today: IsoDate): Record<MustCode, number> {
  const prepared = prepare(vacancy, today)
  const counts = Object.fromEntries(mustCodes.map((code) => [code, 0])) as Record<MustCode, number>
  for (const candidate of candidates) {
    const [first, second] = codesOf(failedMask(prepared, candidate, reachableMetres(prepared, candidate)))
    if (first !== undefined && second === undefined) counts[first] += 1
  }
  return counts
}
