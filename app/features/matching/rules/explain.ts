import type { IsoDate } from '#app/core/dates.ts'
import type { CandidateForMatching, CriterionCode, CriterionOutcome, MatchFacts, VacancyForMatching, WhyCode } from '#app/features/matching/model/match.ts'
import { licencesNotMatched, weights } from '#app/features/matching/rules/criteria.ts'
import { codesOf, failedMask } from '#app/features/matching/rules/musts.ts'
import { holdsLicence, prepare, travelMetres, type Prepared } from '#app/features/matching/rules/prepared.ts'
import * as weigh from '#app/features/matching/rules/weigh.ts'

/**
 * Per criterion what was asked, what was offered, the points, and why; musts first, in the order of the published list.
 * The points come from the same functions as the score.
 */
export function explain(vacancy: VacancyForMatching, candidate: CandidateForMatching, today: IsoDate): CriterionOutcome[] {
  const prepared = prepare(vacancy, today)
  const metres = travelMetres(prepared, candidate)
  return [...musts(prepared, candidate, metres), ...weighed(prepared, candidate, metres)]
}

function musts(prepared: Prepared, candidate: CandidateForMatching, metres: number | null): CriterionOutcome[] {
  const { vacancy } = prepared
  const failed = new Set<CriterionCode>(codesOf(failedMask(prepared, candidate, metres)))
  const line = (
    criterion: CriterionCode,
    asked: MatchFacts,
    offered: MatchFacts,
    yes: WhyCode,
    no: WhyCode,
  ): CriterionOutcome => {
    const met = !failed.has(criterion)
    return { criterion, asked, offered, points: 0, max: 0, met, why: met ? yes : no }
  }
  const askedLicences = vacancy.licences.filter((licence) => !licencesNotMatched.includes(licence))
  const missing = askedLicences.filter((_, at) => !holdsLicence(candidate, prepared.licences[at] ?? []))
  const unfit = candidate.cannotDo.filter((demand) => prepared.demands.has(demand))
  return [
    line('uren', hoursOf(vacancy), hoursOf(candidate), 'uren-overlappen', 'uren-overlappen-niet'),
    line(
      'start',
      prepared.start === null ? {} : { datum: prepared.start },
      { datum: candidate.availableFrom },
      'op-tijd-beschikbaar',
      'te-laat-beschikbaar',
    ),
    line(
      'reisafstand',
      metres === null ? {} : { meters: metres },
      { maxKm: candidate.maxKm },
      metres === null ? 'afstand-onbekend' : 'binnen-reisafstand',
      'buiten-reisafstand',
    ),
    line(
      'bewijzen',
      { bewijzen: askedLicences },
      missing.length > 0 ? { ontbreekt: missing } : { bewijzen: askedLicences },
      askedLicences.length === 0 ? 'geen-bewijzen-gevraagd' : 'bewijzen-aanwezig',
      'bewijzen-ontbreken',
    ),
    line('werkeisen', { eisen: vacancy.demands }, unfit.length > 0 ? { pastNiet: unfit } : { kanAlles: 1 }, 'werkeisen-passen', 'werkeisen-passen-niet'),
  ]
}

function weighed(prepared: Prepared, candidate: CandidateForMatching, metres: number | null): CriterionOutcome[] {
  const { vacancy } = prepared
  const line = (
    criterion: keyof typeof weights,
    points: number,
    asked: MatchFacts,
    offered: MatchFacts,
    why: WhyCode,
  ): CriterionOutcome => ({ criterion, asked, offered, points, max: weights[criterion], met: true, why })
  const occupation = weigh.bestOccupation(prepared, candidate)
  const has = weigh.sharedSkills(prepared, candidate)
  const dutch = weigh.dutchPoints(prepared, candidate)
  const hours = weigh.hoursPoints(prepared, candidate)
  const education = weigh.educationPoints(prepared, candidate)
  const sector = weigh.sectorPoints(prepared, candidate)
  const fresh = weigh.freshnessPoints(prepared, candidate)
  return [
    line(
      'beroep',
      weigh.occupationPoints(prepared, candidate),
      { beroep: vacancy.occupation.code },
      occupation.code === null ? {} : { beroep: occupation.code, cijfersGelijk: Math.min(4, occupation.nearness) },
      occupationWhy(occupation),
    ),
    line(
      'vaardigheden',
      weigh.skillPoints(prepared, candidate),
      { vaardigheden: prepared.skills, aantal: prepared.skills.length },
      { vaardigheden: has, aantal: has.length },
      skillsWhy(prepared.skills.length, has.length),
    ),
    line(
      'nederlands',
      dutch,
      { niveau: vacancy.dutchLevel },
      { niveau: candidate.dutchLevel },
      full('nederlands', dutch) ? 'nederlands-genoeg' : dutch > 0 ? 'nederlands-een-lager' : 'nederlands-te-laag',
    ),
    line(
      'uren-passen',
      hours,
      hoursOf(vacancy),
      hoursOf(candidate),
      full('uren-passen', hours) ? 'uren-passen-geheel' : 'uren-passen-deels',
    ),
    line(
      'afstand',
      weigh.distancePoints(candidate, metres),
      metres === null ? {} : { meters: metres },
      { maxKm: candidate.maxKm },
      metres === null ? 'afstand-onbekend' : 'afstand-telt',
    ),
    line(
      'opleiding',
      education,
      prepared.educationRank === 0 ? {} : { opleiding: vacancy.education },
      { opleiding: candidate.education },
      prepared.educationRank === 0 ? 'geen-diploma-nodig' : education > 0 ? 'opleiding-genoeg' : 'opleiding-lager',
    ),
    line(
      'sector',
      sector,
      { sector: vacancy.sector },
      { sectoren: candidate.sectors },
      sector > 0 ? 'sector-gewenst' : 'sector-niet-genoemd',
    ),
    line(
      'actueel',
      fresh,
      { datum: prepared.today },
      { datum: candidate.confirmedOn },
      full('actueel', fresh) ? 'profiel-vers' : fresh > 0 ? 'profiel-ouder' : 'profiel-oud',
    ),
  ]
}

function full(criterion: keyof typeof weights, points: number): boolean {
  return points === weights[criterion]
}

function hoursOf(side: { hoursMin: number; hoursMax: number }): MatchFacts {
  return { van: side.hoursMin, tot: side.hoursMax }
}

function occupationWhy(best: { percent: number; nearness: number; wanted: boolean }): WhyCode {
  if (best.percent === 0) return 'beroep-anders'
  if (best.nearness === 5) return best.wanted ? 'beroep-gewenst' : 'beroep-gedaan'
  return best.wanted ? 'beroep-gewenst-verwant' : 'beroep-gedaan-verwant'
}

function skillsWhy(asked: number, has: number): WhyCode {
  if (asked === 0) return 'geen-vaardigheden-gevraagd'
  if (has === 0) return 'vaardigheden-geen'
  return has >= asked ? 'vaardigheden-alle' : 'vaardigheden-deel'
}
