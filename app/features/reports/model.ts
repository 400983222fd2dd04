import type { ContractKind, ReportingGroup, Sector } from '#app/core/classifications.ts'
import type { IsoDate, Quarter } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
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

/** How a figure is made: a count that adds up, a sum, an average or median, or a share. */
export const figureKinds = ['aantal', 'som', 'gemiddelde'] as const
export type FigureKind = (typeof figureKinds)[number]

export interface FigureDefinition {
  code: FigureCode
  name: string
  /** What is counted, in plain Dutch, as printed in the report. */
  definition: string
  unit: FigureUnit
  kind: FigureKind
  /** Keys of the breakdown in the order of printing; empty for one number. */
  keys: readonly string[]
  /** The count of which this breakdown is a part; equal totals are hidden together. */
  partOf: FigureCode | null
  /** False for figures that say nothing on people. */
  guarded: boolean
  /** Decimals in `value`: 0 for whole numbers, 2 when the value is in hundredths. */
  decimals: 0 | 1 | 2
}

/** One placement that started in the quarter, as the figures need it. */
export interface PlacementFigureRow {
  personRef: string
  employerId: string
  startsOn: IsoDate
  /** Latest earlier start of this person with this employer, null when there is none. */
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

/** A cell as it may leave the office: a hidden cell has no value and names its rule. */
export interface PublishedCell {
  figure: FigureCode
  key: string
  value: number | null
  hidden: HideRule | null
}

/** Fewer people than this are never shown. */
export const defaultThreshold = 5

/** Name of the row with the sum of all municipalities. */
export const regionKey = 'regio'

export const reportStatuses = ['concept', 'gepubliceerd', 'vervangen'] as const
export type ReportStatus = (typeof reportStatuses)[number]
