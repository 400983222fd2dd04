import type { DutchLevel, EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'

/** An occupation of the reference list with its ISCO-08 unit group (four digits). */
export interface OccupationRef {
  code: string
  isco: string
}

/** The reference of an occupation by its code: 'dddd-dd', of which the first four digits are the ISCO-08 unit group. */
export function occupationRef(code: string): OccupationRef {
  return { code, isco: code.slice(0, 4) }
}

/**
 * All that matching may know of a person. It has no place for a name, contact, age, sex, origin, benefit, target group or
 * length of unemployment, so that no criterion can use them.
 */
export interface CandidateForMatching {
  /** candidate number: a pseudonym */
  number: string
  occupationsWanted: readonly OccupationRef[]
  occupationsDone: readonly OccupationRef[]
  skills: readonly string[]
  /** demands of work that do not fit, in functional words */
  cannotDo: readonly WorkDemand[]
  /** whole hours a week */
  hoursMin: number
  hoursMax: number
  availableFrom: IsoDate
  /** centre of the postcode area; null when unknown */
  latitude: number | null
  longitude: number | null
  /** the largest distance the person is willing to travel, in a straight line */
  maxKm: number
  licences: readonly Licence[]
  education: EducationLevel
  dutchLevel: DutchLevel
  sectors: readonly Sector[]
  /** when the person last said that the profile is right */
  confirmedOn: IsoDate
}

/** The fields of `CandidateForMatching`, for the test of the ban list and for the page of the algorithm. */
export const candidateFields = [
  'number',
  'occupationsWanted',
  'occupationsDone',
  'skills',
  'cannotDo',
  'hoursMin',
  'hoursMax',
  'availableFrom',
  'latitude',
  'longitude',
  'maxKm',
  'licences',
  'education',
  'dutchLevel',
  'sectors',
  'confirmedOn',
] as const satisfies readonly (keyof CandidateForMatching)[]

/** What is never used in matching; shown on the page of the algorithm. */
export const neverUsed = [
  'naam',
  'contactgegevens',
  'leeftijd',
  'geslacht',
  'afkomst',
  'uitkering',
  'doelgroep',
  'gezondheid',
  'duur-werkloos',
  'financieel-voordeel',
] as const
export type NeverUsed = (typeof neverUsed)[number]

/** What matching asks of the work. `skills` are those of the occupation. */
export interface VacancyForMatching {
  id: string
  occupation: OccupationRef
  skills: readonly string[]
  demands: readonly WorkDemand[]
  hoursMin: number
  hoursMax: number
  /** null: as soon as possible */
  startsOn: IsoDate | null
  latitude: number | null
  longitude: number | null
  licences: readonly Licence[]
  education: EducationLevel
  noDiploma: boolean
  dutchLevel: DutchLevel
  sector: Sector
}

export const mustCodes = ['uren', 'start', 'reisafstand', 'bewijzen', 'werkeisen'] as const
export type MustCode = (typeof mustCodes)[number]

export const weighCodes = [
  'beroep',
  'vaardigheden',
  'nederlands',
  'uren-passen',
  'afstand',
  'opleiding',
  'sector',
  'actueel',
] as const
export type WeighCode = (typeof weighCodes)[number]
export type CriterionCode = MustCode | WeighCode

/** Why a criterion exists: the person's own limit, what the work truly asks, or a choice of the region. */
export const criterionSources = ['eigen-grens-kandidaat', 'eis-van-het-werk', 'keuze-van-de-regio'] as const
export type CriterionSource = (typeof criterionSources)[number]

/** A published criterion. A must has weight 0; the weights of the others add up to 100. */
export interface Criterion {
  code: CriterionCode
  kind: 'moet' | 'weegt'
  weight: number
  source: CriterionSource
}

/** A fact of an asked or offered value, ready for a sentence: codes, numbers and dates. */
export type MatchFacts = Readonly<Record<string, string | number | readonly string[]>>

/** Why a criterion gave these points; the sentence is in `texts/`. */
export const whyCodes = [
  'uren-overlappen',
  'uren-overlappen-niet',
  'op-tijd-beschikbaar',
  'te-laat-beschikbaar',
  'binnen-reisafstand',
  'buiten-reisafstand',
  'afstand-onbekend',
  'bewijzen-aanwezig',
  'bewijzen-ontbreken',
  'geen-bewijzen-gevraagd',
  'werkeisen-passen',
  'werkeisen-passen-niet',
  'beroep-gewenst',
  'beroep-gedaan',
  'beroep-gewenst-verwant',
  'beroep-gedaan-verwant',
  'beroep-anders',
  'vaardigheden-alle',
  'vaardigheden-deel',
  'vaardigheden-geen',
  'geen-vaardigheden-gevraagd',
  'nederlands-genoeg',
  'nederlands-een-lager',
  'nederlands-te-laag',
  'uren-passen-geheel',
  'uren-passen-deels',
  'afstand-telt',
  'geen-diploma-nodig',
  'opleiding-genoeg',
  'opleiding-lager',
  'sector-gewenst',
  'sector-niet-genoemd',
  'profiel-vers',
  'profiel-ouder',
  'profiel-oud',
] as const
export type WhyCode = (typeof whyCodes)[number]

/** One line of the explanation: what was asked, what was offered, the points, and why. A must has no points. */
export interface CriterionOutcome {
  criterion: CriterionCode
  asked: MatchFacts
  offered: MatchFacts
  points: number
  max: number
  /** false only for a must that is not met */
  met: boolean
  why: WhyCode
}

/** The outcome for one candidate: fits or not, the musts not met, whole points 0-100 (0 when it does not fit). */
export interface Score {
  fits: boolean
  failed: readonly MustCode[]
  points: number
}

export interface Match extends Score {
  criteria: readonly CriterionOutcome[]
}

/** Of a fitting candidate, only what orders it. */
export interface Ranked {
  number: string
  points: number
}

export interface MatchResult {
  /** all fitting candidates, best first */
  ranked: readonly Ranked[]
  /** how many candidates do not meet each must; one candidate may count in several */
  failedBy: Readonly<Record<MustCode, number>>
  /** all candidates looked at */
  total: number
}
