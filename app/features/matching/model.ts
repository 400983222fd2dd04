import type { Role } from '#app/features/access/model.ts'
import type { DutchLevel, EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'

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

export const proposalStatuses = [
  'voorgesteld',
  'toestemming-gevraagd',
  'toestemming',
  'geweigerd',
  'bij-werkgever',
  'werkgever-ja',
  'werkgever-nee',
  'geplaatst',
  'beëindigd',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** Who can act on a proposal: besides those signed in also the candidate, by the link in the mail. */
export type ProposalRole = Role | 'candidate'

const ends = { roles: ['account-manager', 'candidate', 'system'] } as const

/** Who may move a proposal. The employer sees it from `bij-werkgever` until it ends, and answers only there. */
export const proposalLifeCycle = defineLifeCycle({
  voorgesteld: {
    to: { 'toestemming-gevraagd': { roles: ['account-manager'] }, beëindigd: { roles: ['account-manager', 'system'] } },
  },
  'toestemming-gevraagd': {
    to: {
      toestemming: { roles: ['account-manager', 'candidate'] },
      geweigerd: { roles: ['account-manager', 'candidate'] },
      beëindigd: { roles: ['account-manager', 'system'] },
    },
  },
  toestemming: { to: { 'bij-werkgever': { roles: ['account-manager'] }, beëindigd: ends } },
  geweigerd: { to: {} },
  'bij-werkgever': {
    to: {
      'werkgever-ja': { roles: ['employer', 'account-manager'] },
      'werkgever-nee': { roles: ['employer', 'account-manager'] },
      beëindigd: ends,
    },
  },
  'werkgever-ja': { to: { geplaatst: { roles: ['account-manager', 'system'] }, beëindigd: ends } },
  'werkgever-nee': { to: {} },
  geplaatst: { to: {} },
  beëindigd: { to: {} },
})

/** Statuses in which the employer may open the proposal; access ends with it. */
export const employerSees = ['bij-werkgever', 'werkgever-ja', 'geplaatst'] as const satisfies readonly ProposalStatus[]

/** Statuses in which a proposal still waits for someone. */
export const openProposalStatuses = [
  'voorgesteld',
  'toestemming-gevraagd',
  'toestemming',
  'bij-werkgever',
  'werkgever-ja',
] as const satisfies readonly ProposalStatus[]

/** Why a proposal ended without a placement, by whoever ended it. */
export const proposalEndReasons = [
  'kandidaat-wil-niet',
  'kandidaat-heeft-ander-werk',
  'toestemming-ingetrokken',
  'geen-antwoord-kandidaat',
  'geen-antwoord-werkgever',
  'werkgever-andere-kandidaat',
  'werkgever-uren-passen-niet',
  'werkgever-vaardigheden',
  'werkgever-vervuld',
  'vacature-gesloten',
  'niet-begonnen',
  'anders',
] as const
export type ProposalEndReason = (typeof proposalEndReasons)[number]

/** Reasons an employer can choose for a no. None of them is about the person's background. */
export const employerNoReasons = [
  'werkgever-andere-kandidaat',
  'werkgever-uren-passen-niet',
  'werkgever-vaardigheden',
  'werkgever-vervuld',
  'anders',
] as const satisfies readonly ProposalEndReason[]

export interface Proposal {
  id: string
  vacancyId: string
  candidateId: string
  status: ProposalStatus
  proposedBy: string
  /** sentence of the account manager to the employer */
  sentence: string
  points: number
  criteria: readonly CriterionOutcome[]
  consentId: string | null
  reason: ProposalEndReason | null
  createdAt: string
  changedAt: string
  version: number
}

export const matchingLimits = { sentence: 500, page: 20 } as const

/** How the account manager begins: asks the person later, or has asked just now. */
export const consentStarts = ['gevraagd', 'nog-vragen'] as const
export type ConsentStart = (typeof consentStarts)[number]

/** Why a step of a proposal did not go through. */
export const proposalRefusals = [
  'niet-gevonden',
  'stap-kan-niet',
  'vacature-niet-open',
  'kandidaat-niet-beschikbaar',
  'al-voorgesteld',
  'past-niet',
  'geen-toestemming',
  'werkgever-niet-geverifieerd',
  'termijn-ongeldig',
  'reden-nodig',
  'bsn',
] as const
export type ProposalRefusal = (typeof proposalRefusals)[number]
