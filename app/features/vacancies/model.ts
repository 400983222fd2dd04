import type { Role } from '#app/features/access/model.ts'
import type { Cents } from '#app/core/money.ts'
import type { ContractKind, DutchLevel, EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'

export const vacancyStatuses = [
  'concept',
  'te-controleren',
  'teruggestuurd',
  'open',
  'gepauzeerd',
  'vervuld',
  'ingetrokken',
  'verlopen',
] as const
export type VacancyStatus = (typeof vacancyStatuses)[number]

const own = ['employer', 'account-manager'] as const satisfies readonly Role[]
const desk = ['account-manager'] as const satisfies readonly Role[]
const clock = ['system'] as const satisfies readonly Role[]

/**
 * Who may move a vacancy from where to where. An account manager checks before the public sees it; a vacancy that was
 * checked may be paused and reopened by the employer; the clock closes what has run out, and closes a vacancy as filled
 * when all its places are.
 */
export const vacancyLifeCycle = defineLifeCycle({
  concept: { to: { 'te-controleren': { roles: own }, ingetrokken: { roles: own } } },
  'te-controleren': {
    to: {
      open: { roles: desk },
      teruggestuurd: { roles: desk },
      ingetrokken: { roles: own },
      verlopen: { roles: clock },
    },
  },
  teruggestuurd: {
    to: { 'te-controleren': { roles: own }, ingetrokken: { roles: own }, verlopen: { roles: clock } },
  },
  open: {
    to: {
      gepauzeerd: { roles: own },
      vervuld: { roles: ['employer', 'account-manager', 'system'] },
      ingetrokken: { roles: own },
      verlopen: { roles: clock },
    },
  },
  gepauzeerd: {
    to: {
      open: { roles: own },
      vervuld: { roles: ['employer', 'account-manager', 'system'] },
      ingetrokken: { roles: own },
      verlopen: { roles: clock },
    },
  },
  vervuld: { to: {} },
  ingetrokken: { to: {} },
  verlopen: { to: {} },
})

/** Statuses in which nothing more happens to a vacancy. */
export const closedVacancyStatuses = ['vervuld', 'ingetrokken', 'verlopen'] as const satisfies readonly VacancyStatus[]

/** Why an account manager sends a vacancy back to the employer. */
export const returnReasons = [
  'loon-niet-goed',
  'woorden-niet-goed',
  'taken-onduidelijk',
  'uren-onduidelijk',
  'werkgever-onbekend',
  'dubbel',
  'anders',
] as const
export type ReturnReason = (typeof returnReasons)[number]

/** Why a vacancy was closed before or at its end. */
export const closeReasons = [
  'vervuld-via-ons',
  'vervuld-anders',
  'geen-werk-meer',
  'uitgesteld',
  'termijn-voorbij',
  'anders',
] as const
export type CloseReason = (typeof closeReasons)[number]

/** Working days in which an employer promises to answer a proposal. */
export const replyDaysChoices = [3, 5, 10] as const
export type ReplyDays = (typeof replyDaysChoices)[number]

/** Bounds of the form and of the columns. Pay in cents per hour, hours a week. */
export const vacancyLimits = {
  title: 100,
  description: 4000,
  /** below this a text says too little for a job seeker */
  descriptionShort: 80,
  task: 160,
  tasks: 15,
  hoursMin: 1,
  hoursMax: 60,
  fullTimeHours: 40,
  payMinCents: 100,
  payMaxCents: 15_000,
  /** above this an hour a month's pay was probably typed */
  payUnusualCents: 7_500,
  places: 99,
  openDays: 60,
  openDaysMax: 180,
  place: 60,
  returnNote: 600,
} as const

/** What the employer fills in; everything that is checked before publication. */
export interface VacancyContent {
  title: string
  occupationCode: string
  sector: Sector
  description: string
  tasks: readonly string[]
  /** whole hours a week */
  hoursMin: number
  hoursMax: number
  /** gross, an hour, without holiday allowance */
  payMinCents: Cents
  payMaxCents: Cents
  contractKind: ContractKind
  /** null: as soon as possible */
  startsOn: IsoDate | null
  postcode: string
  place: string
  demands: readonly WorkDemand[]
  licences: readonly Licence[]
  education: EducationLevel
  /** true: no diploma needed, whatever `education` says */
  noDiploma: boolean
  dutchLevel: DutchLevel
  places: number
  replyDays: ReplyDays
  closesOn: IsoDate
}

/** A vacancy as the program knows it. */
export interface Vacancy extends VacancyContent {
  id: string
  employerId: string
  postedBy: string
  /** slug of the municipality of the postcode; null outside the region */
  municipality: string | null
  latitude: number | null
  longitude: number | null
  status: VacancyStatus
  findings: readonly Finding[]
  returnReason: ReturnReason | null
  /** what the account manager wrote with it */
  returnNote: string | null
  sentAt: Instant | null
  publishedAt: Instant | null
  closedAt: Instant | null
  closeReason: CloseReason | null
  accountManagerId: string | null
  createdAt: Instant
  version: number
}

export const findingSeverities = ['blokkerend', 'waarschuwing'] as const
export type FindingSeverity = (typeof findingSeverities)[number]

export const findingCodes = [
  'loon-onder-minimumloon',
  'minimumloon-nog-onbekend',
  'loon-hoogste-onder-laagste',
  'loon-ontbreekt',
  'loon-lijkt-te-hoog',
  'uren-ontbreken',
  'uren-hoogste-onder-laagste',
  'uren-boven-veertig',
  'titel-ontbreekt',
  'beroep-ontbreekt',
  'taken-ontbreken',
  'tekst-ontbreekt',
  'tekst-kort',
  'plaats-ontbreekt',
  'plekken-ontbreken',
  'start-in-verleden',
  'sluit-in-verleden',
  'diploma-tegenstrijdig',
  'woord-leeftijd-jong',
  'woord-leeftijd-grens',
  'woord-leeftijd-minimum',
  'woord-ervaring-maximum',
  'woord-student',
  'woord-geslacht',
  'woord-geslacht-titel',
  'woord-moedertaal',
  'woord-accent',
  'woord-afkomst',
  'woord-nationaliteit',
  'woord-gezin',
  'woord-zwangerschap',
  'woord-geloof',
  'woord-gerichtheid',
  'woord-gezondheid',
  'woord-ziekteverleden',
  'woord-foto',
  'woord-strafblad',
  'woord-schulden',
  'woord-vorig-loon',
  'woord-roken',
  'woord-eigen-auto',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** Grounds on which the law forbids a distinction (AWGB, WGB, WGBL, WGBh/cz), and questions that are nobody's business. */
export const wordingGrounds = [
  'leeftijd',
  'geslacht',
  'afkomst',
  'nationaliteit',
  'geloof',
  'burgerlijke-staat',
  'seksuele-gerichtheid',
  'gezondheid',
  'privacy',
] as const
export type WordingGround = (typeof wordingGrounds)[number]

/** The part of the vacancy in which words were found. */
export const textParts = ['titel', 'tekst', 'taken'] as const
export type TextPart = (typeof textParts)[number]

/** Facts of a finding: codes, numbers, dates, and the words of the vacancy that were found. Money in cents. */
export type FindingFacts = Readonly<Record<string, string | number>>

/** One outcome of the check at posting. A blocking finding keeps the vacancy from being sent. */
export interface Finding {
  code: FindingCode
  severity: FindingSeverity
  facts: FindingFacts
}
