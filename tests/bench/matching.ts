import type { CandidateForMatching, Ranked, VacancyForMatching } from '#app/features/matching/model/match.ts'
import { matchAll } from '#app/features/matching/rules/match.ts'
import { tieOrder } from '#app/features/matching/rules/tie.ts'
import { vacancyForMatching } from '#app/features/vacancies/rules/for-matching.ts'
import { openDatabase } from '#db/database.server.ts'
import { candidatesForMatching } from '#db/queries/matching/candidates-for-matching.ts'
import { openVacancies } from '#db/queries/vacancies/list-vacancies.ts'
import { occupations } from '#db/reference/occupations.ts'
import { referenceScore } from '#tests/unit/matching/reference.ts'
import { today } from './labour-market.ts'
import { percentile, printTable } from './table.ts'

const vacanciesMatched = 200
const vacanciesCompared = 20

/** The published text followed word by word for everybody, then sorted: what the quick way must equal. */
function exhaustive(vacancy: VacancyForMatching, candidates: readonly CandidateForMatching[]): Ranked[] {
  const tie = tieOrder(vacancy.id)
  return candidates
    .map(({ number }, at) => ({ number, at }))
    .flatMap(({ number, at }) => {
      const candidate = candidates[at]
      const score = candidate && referenceScore(vacancy, candidate, today)
      return score && score.failed.length === 0 ? [{ number, points: score.points }] : []
    })
    .sort((a, b) => b.points - a.points || tie(a.number) - tie(b.number) || (a.number < b.number ? -1 : 1))
}

/** Places in the order at which the two differ. */
function mismatches(quick: readonly Ranked[], slow: readonly Ranked[]): number {
  const places = Array.from({ length: Math.max(quick.length, slow.length) }, (_, at) => at)
  return places.filter((at) => quick[at]?.number !== slow[at]?.number || quick[at]?.points !== slow[at]?.points).length
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const begun = performance.now()
  const value = work()
  return { value, ms: performance.now() - begun }
}

/** One vacancy against every candidate: our rules beside the exhaustive score and sort, and whether they agree. */
export async function benchMatching(file: string): Promise<void> {
  const database = openDatabase({ file })
  const reading: number[] = []
  let candidates: CandidateForMatching[] = []
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now()
    candidates = await candidatesForMatching(database.db)
    reading.push(performance.now() - begun)
  }
  const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]))
  const vacancies = (await openVacancies(database.db)).slice(0, vacanciesMatched).map((vacancy) => vacancyForMatching(vacancy, byCode.get(vacancy.occupationCode) ?? null))
  await database.close()

  const quick: number[] = []
  const slow: number[] = []
  let different = 0
  let fitting = 0
  for (const vacancy of vacancies.slice(0, 30)) matchAll(vacancy, candidates, today)
  for (const [at, vacancy] of vacancies.entries()) {
    const ours = timed(() => matchAll(vacancy, candidates, today))
    quick.push(ours.ms)
    fitting += ours.value.ranked.length
    if (at >= vacanciesCompared) continue
    const theirs = timed(() => exhaustive(vacancy, candidates))
    slow.push(theirs.ms)
    different += mismatches(ours.value.ranked, theirs.value)
  }
  const row = (name: string, times: readonly number[]) => [name, percentile(times, 50).toFixed(1), percentile(times, 95).toFixed(1), String(times.length)]
  printTable(`Matching one vacancy with ${candidates.length} candidates, everybody scored and ordered, ms`, ['', 'p50', 'p95', 'vacancies'], [
    row('our rules', quick),
    row('exhaustive score and sort', slow),
    row('reading the candidates', reading),
  ])
  console.log(`Mismatches over ${slow.length} vacancies: ${different}. Fitting per vacancy: ${(fitting / quick.length).toFixed(0)}.`)
}
