import { dutchLevels, educationRank, type Licence } from '#app/core/classifications.ts'
import { daysBetween } from '#app/core/dates.ts'
import { distanceMetres } from '#app/core/geo.ts'
import type { CandidateForMatching, MustCode, OccupationRef, VacancyForMatching } from '#app/features/matching/model/match.ts'

/** The published text of matching, followed word by word without any hurry: what the quick one must equal. */
export function referenceScore(
  v: VacancyForMatching,
  c: CandidateForMatching,
  today: string,
): { failed: MustCode[]; points: number } {
  const metres = distance(v, c)
  const failed: MustCode[] = []
  if (range(v.hoursMin, v.hoursMax).every((hour) => !range(c.hoursMin, c.hoursMax).includes(hour))) failed.push('uren')
  if (v.startsOn !== null && c.availableFrom > v.startsOn && c.availableFrom > today) failed.push('start')
  if (metres !== null && metres > c.maxKm * 1000) failed.push('reisafstand')
  if (!v.licences.filter((licence) => licence !== 'vog').every((licence) => c.licences.some((held) => includes(held, licence)))) {
    failed.push('bewijzen')
  }
  const cannot = new Set<string>(c.cannotDo)
  if (cannot.has('tillen-licht')) cannot.add('tillen-zwaar')
  if (v.demands.some((demand) => cannot.has(demand))) failed.push('werkeisen')
  if (failed.length > 0) return { failed, points: 0 }

  const skills = [...new Set(v.skills)]
  const shortDutch = dutchLevels.indexOf(v.dutchLevel) - dutchLevels.indexOf(c.dutchLevel)
  const both = range(v.hoursMin, v.hoursMax).filter((hour) => hour >= c.hoursMin && hour <= c.hoursMax).length
  const age = daysBetween(c.confirmedOn, today)
  const parts = [
    (35 * occupation(v, c)) / 100,
    skills.length === 0 ? 20 : (20 * skills.filter((skill) => c.skills.includes(skill)).length) / skills.length,
    shortDutch <= 0 ? 10 : shortDutch === 1 ? 5 : 0,
    (10 * both) / Math.min(v.hoursMax - v.hoursMin + 1, c.hoursMax - c.hoursMin + 1),
    metres === null ? 0 : c.maxKm === 0 ? 10 : (10 * (c.maxKm * 1000 - metres)) / (c.maxKm * 1000),
    v.noDiploma || educationRank(c.education) >= educationRank(v.education) ? 5 : 0,
    c.sectors.includes(v.sector) ? 5 : 0,
    age <= 92 ? 5 : age <= 183 ? 2.5 : 0,
  ]
  return { failed, points: parts.reduce((sum, part) => sum + Math.round(part), 0) }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function distance(v: VacancyForMatching, c: CandidateForMatching): number | null {
  if (v.latitude === null || v.longitude === null || c.latitude === null || c.longitude === null) return null
  return distanceMetres(
    { lat: Math.fround(v.latitude), lon: Math.fround(v.longitude) },
    { lat: Math.fround(c.latitude), lon: Math.fround(c.longitude) },
  )
}

const contains: Partial<Record<Licence, readonly Licence[]>> = {
  b: ['am'],
  be: ['b', 'am'],
  c: ['b', 'am'],
  ce: ['c', 'be', 'b', 'am'],
  d: ['b', 'am'],
}

function includes(held: Licence, asked: Licence): boolean {
  return held === asked || (contains[held] ?? []).includes(asked)
}

function occupation(v: VacancyForMatching, c: CandidateForMatching): number {
  const percent = (one: OccupationRef, steps: readonly number[]) => {
    if (one.code === v.occupation.code) return steps[0] ?? 0
    const equal = [4, 3, 2].findIndex((digits) => one.isco.slice(0, digits) === v.occupation.isco.slice(0, digits))
    return equal < 0 ? 0 : (steps[equal + 1] ?? 0)
  }
  return Math.max(
    0,
    ...c.occupationsWanted.map((one) => percent(one, [100, 75, 50, 25])),
    ...c.occupationsDone.map((one) => percent(one, [80, 60, 40, 20])),
  )
}
