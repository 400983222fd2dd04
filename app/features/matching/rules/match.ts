import type { IsoDate } from '#app/core/dates.ts'
import type { CandidateForMatching, Match, MatchResult, MustCode, Ranked, Score, VacancyForMatching } from '#app/features/matching/model/match.ts'
import { mustCodes } from '#app/features/matching/model/match.ts'
import { explain } from '#app/features/matching/rules/explain.ts'
import { codesOf, failedMask } from '#app/features/matching/rules/musts.ts'
import { prepare, reachableMetres } from '#app/features/matching/rules/prepared.ts'
import { tieOrder } from '#app/features/matching/rules/tie.ts'
import { pointsOf } from '#app/features/matching/rules/weigh.ts'

/** Fits or not, and the points, without reasons. Points are 0 when a must is not met. */
export function score(vacancy: VacancyForMatching, candidate: CandidateForMatching, today: IsoDate): Score {
  const prepared = prepare(vacancy, today)
  const metres = reachableMetres(prepared, candidate)
  const mask = failedMask(prepared, candidate, metres)
  return { fits: mask === 0, failed: codesOf(mask), points: mask === 0 ? pointsOf(prepared, candidate, metres) : 0 }
}

/**
 * One candidate for one vacancy, with the reason of each point; for the page that is shown, also for who does not fit.
 * In: the vacancy, the candidate, the day of looking. Out: score and one line per criterion.
 */
export function matchOne(vacancy: VacancyForMatching, candidate: CandidateForMatching, today: IsoDate): Match {
  return { ...score(vacancy, candidate, today), criteria: explain(vacancy, candidate, today) }
}

interface Tied {
  number: string
  tie: number
}

/**
 * All candidates for one vacancy: exact, nobody hidden. Higher points first; equal points in an order that is seeded by the
 * vacancy, so that the order in which candidates arrive has no effect.
 * In: the vacancy, every candidate that is looking, the day. Out: the fitting ones in order, and how many fail each must.
 */
export function matchAll(vacancy: VacancyForMatching, candidates: readonly CandidateForMatching[], today: IsoDate): MatchResult {
  const prepared = prepare(vacancy, today)
  const tie = tieOrder(vacancy.id)
  const byPoints: (Tied[] | undefined)[] = []
  const failures = new Map<number, number>()
  for (const candidate of candidates) {
    const metres = reachableMetres(prepared, candidate)
    const mask = failedMask(prepared, candidate, metres)
    if (mask !== 0) {
      failures.set(mask, (failures.get(mask) ?? 0) + 1)
      continue
    }
    const bucket = (byPoints[pointsOf(prepared, candidate, metres)] ??= [])
    bucket.push({ number: candidate.number, tie: tie(candidate.number) })
  }
  const ranked: Ranked[] = []
  for (let points = byPoints.length - 1; points >= 0; points -= 1) {
    const bucket = byPoints[points]
    if (bucket === undefined) continue
    bucket.sort((one, other) => one.tie - other.tie || (one.number < other.number ? -1 : 1))
    for (const { number } of bucket) ranked.push({ number, points })
  }
  return { ranked, failedBy: countPerMust(failures), total: candidates.length }
}

/** How many candidates fit, without ordering them: for the anonymous count that an employer sees. */
export function fittingCount(vacancy: VacancyForMatching, candidates: readonly CandidateForMatching[], today: IsoDate): number {
  const prepared = prepare(vacancy, today)
  let fitting = 0
  for (const candidate of candidates) {
    if (failedMask(prepared, candidate, reachableMetres(prepared, candidate)) === 0) fitting += 1
  }
  return fitting
}

function countPerMust(failures: ReadonlyMap<number, number>): Record<MustCode, number> {
  const counts = Object.fromEntries(mustCodes.map((code) => [code, 0])) as Record<MustCode, number>
  for (const [mask, count] of failures) for (const code of codesOf(mask)) counts[code] += count
  return counts
}
