import type { VacancyForMatching } from '#app/features/matching/model/match.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'

/** What matching asks of the work: the vacancy, its place, and the skills of its occupation (null when unknown). */
export function vacancyForMatching(
  vacancy: VacancyContent & { id: string; latitude: number | null; longitude: number | null },
  occupation: { code: string; isco: string; skills: readonly string[] } | null,
): VacancyForMatching {
  return {
    id: vacancy.id,
    occupation: { code: vacancy.occupationCode, isco: occupation?.isco ?? vacancy.occupationCode.slice(0, 4) },
    skills: occupation?.skills ?? [],
    demands: vacancy.demands,
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    startsOn: vacancy.startsOn,
    latitude: vacancy.latitude,
    longitude: vacancy.longitude,
    licences: vacancy.licences,
    education: vacancy.education,
    noDiploma: vacancy.noDiploma,
    dutchLevel: vacancy.dutchLevel,
    sector: vacancy.sector,
  }
}
