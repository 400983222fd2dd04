import type { ContractKind, ReportingGroup, Sector } from '#app/core/classifications.ts'
import type { Instant, IsoDate, Quarter } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'
import type { Cents } from '#app/core/money.ts'
import type { Role } from '#app/features/access/model.ts'
import type { Outflow } from '#app/features/placements/model.ts'

export const figureUnits = ['personen', 'plaatsingen', 'vacatures', 'banen', 'uren', 'dagen', 'procent', 'euro'] as const
export type FigureUnit = (typeof figureUnits)[number]

export const figureCodes = [
  'kandidaten',
  'kandidaten-nieuw',
  'plaatsingen',
  'plaatsingen-contract',
  'plaatsingen-uren',
  'plaatsingen-sector',
  'plaatsingen-uitstroom',
  'plaatsingen-loon',
  'plaatsingen-jongere',
  'plaatsingen-vijftigplus',
  'plaatsingen-statushouder',
  'plaatsingen-beperking',
  'plaatsingen-langdurig',
  'gemiddelde-uren',
  'loon-boven-minimum',
  'proefplaatsingen',
  'duurzaam-6-maanden',
  'banen',
  'vacatures',
  'vacatures-vervuld',
  'dagen-tot-vervuld',
  'open-hiring-aanmeldingen',
  'open-hiring-starts',
  'social-return',
] as const
export type FigureCode = (typeof figureCodes)[number]

/** How a figure is made: a count that adds up, a sum, or an average, median or ratio. */
export const figureKinds = ['aantal', 'som', 'gemiddelde'] as const
export type FigureKind = (typeof figureKinds)[number]

/** What the program knows of a figure; its name and definition in plain Dutch are in `texts/nl.ts`. */
export interface FigureDefinition {
  code: FigureCode
  unit: FigureUnit
  kind: FigureKind
  /** Keys of the breakdown in the order of printing; empty for one number. */
  keys: readonly string[]
  /** The figure whose total this breakdown divides; the figure itself when it has its own total or no breakdown. */
  partOf: FigureCode
  /** False for figures that say nothing on people. */
  guarded: boolean
  /** The value is a whole number of units (0), of tenths (1) or of hundredths (2). */
  decimals: 0 | 1 | 2
}

/** One placement that started in the quarter, as the figures need it. */
export interface PlacementFigureRow {
  personRef: string
  employerId: string
  startsOn: IsoDate
  /** Latest earlier start of this person with this employer (trial placements left out), null when there is none. */
  earlierStartOn: IsoDate | null
  contractKind: ContractKind
  sector: Sector
  minutesPerWeek: number
  payCentsPerHour: Cents
  /** Minimum wage of this person on the start date; null when it is not known. */
  minimumCentsPerHour: Cents | null
  outflow: Outflow
  groups: readonly ReportingGroup[]
  /** True when the hours count for the jobs agreement (person in the register). */
  jobsAgreement: boolean
}

/** One placement of the cohort that is six months old at the end of the quarter. */
export interface CohortRow {
  personRef: string
  employerId: string
  startsOn: IsoDate
  earlierStartOn: IsoDate | null
  contractKind: ContractKind
  /** Null when nobody knows. */
  atWorkAfterSixMonths: boolean | null
}

/** Everything that one municipality's figures of one quarter are computed from. */
export interface FigureFacts {
  quarter: Quarter
  /** Candidates on file on the last day of the quarter, and those registered in the quarter. */
  candidates: number
  candidatesNew: number
  placements: readonly PlacementFigureRow[]
  cohort: readonly CohortRow[]
  vacancies: number
  /** Days between publication and filling, one for each vacancy that was filled in the quarter. */
  daysToFill: readonly number[]
  openHiringSignUps: number
  openHiringStarts: number
  /** Approved credit in the quarter, and the number of people behind it. */
  socialReturnCents: Cents
  socialReturnPersons: number
}

/** A computed cell, before anything is hidden. `persons` is the number of people behind the value. */
export interface FigureCell {
  figure: FigureCode
  /** 'totaal', or a key of the breakdown. */
  key: string
  value: number | null
  persons: number
}

export const hideRules = ['onder-de-drempel', 'aanvullend', 'te-weinig-mensen', 'totaal-verborgen'] as const
export type HideRule = (typeof hideRules)[number]

/**
 * A cell as it may leave the office: a hidden cell has no value. The rule is left out, because 'under the threshold' would tell
 * how large the number is at most.
 */
export interface PublishedCell {
  figure: FigureCode
  key: string
  value: number | null
  hidden: boolean
}

/** A line of the suppression log, for staff only: which cell was hidden by which rule. */
export interface SuppressedCell {
  municipality: string
  figure: FigureCode
  key: string
  rule: HideRule
}

/** All that is published on one quarter, per municipality and for the region (`regionKey`), with the log. */
export interface PublishedQuarter {
  cells: ReadonlyMap<string, readonly PublishedCell[]>
  log: readonly SuppressedCell[]
}

/** Fewer people than this are never shown. */
export const defaultThreshold = 5

/** Key of the cell that holds the whole of a figure. */
export const totalKey = 'totaal'

/** Name of the row with the sum of all municipalities. */
export const regionKey = 'regio'

export const reportStatuses = ['concept', 'gepubliceerd', 'vervangen'] as const
export type ReportStatus = (typeof reportStatuses)[number]

const adviser = ['policy-adviser'] as const satisfies readonly Role[]

/** A published version is never changed: a correction is a new version, and the earlier one stays readable as replaced. */
export const reportLifeCycle = defineLifeCycle<ReportStatus, Role>({
  concept: { to: { gepubliceerd: { roles: adviser } } },
  gepubliceerd: { to: { vervangen: { roles: adviser } } },
  vervangen: { to: {} },
})

/** A figure as it was defined on the day of freezing, so that an old report keeps meaning what it meant. */
export interface FrozenDefinition {
  figure: FigureCode
  name: string
  definition: string
  unit: FigureUnit
  kind: FigureKind
  decimals: 0 | 1 | 2
  keys: readonly { key: string; label: string }[]
}

/** What is kept of one report: everything a reader sees is made from this and nothing else. */
export interface FrozenFigures {
  municipality: string
  quarter: Quarter
  frozenAt: Instant
  threshold: number
  cells: readonly PublishedCell[]
  definitions: readonly FrozenDefinition[]
}

/** Longest reason of a correction; it is printed in the report. */
export const reasonLimit = 500

/** Complete quarters an adviser can make reports of, back from today. */
export const quartersBack = 8

export const makeQuarterRefusals = ['kwartaal-onbekend', 'reden-nodig', 'alleen-regio', 'niets-veranderd'] as const
export type MakeQuarterRefusal = (typeof makeQuarterRefusals)[number]

export const publishRefusals = ['geen-concept', 'samen-publiceren'] as const
export type PublishRefusal = (typeof publishRefusals)[number]
