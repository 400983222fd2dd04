import type { ContractKind } from '#app/core/classifications.ts'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'

export const placementSources = ['voorstel', 'open-hiring', 'rechtstreeks', 'social-return'] as const
export type PlacementSource = (typeof placementSources)[number]

/** What the placement does to the benefit of the person, as far as the municipality says so. */
export const outflows = ['volledig', 'deeltijd', 'geen', 'onbekend'] as const
export type Outflow = (typeof outflows)[number]

/** The only lawful reasons to pay less than the minimum wage. */
export const wageExceptions = ['proefplaatsing', 'loondispensatie', 'stage', 'participatieplaats'] as const
export type WageException = (typeof wageExceptions)[number]

export const placementStatuses = ['loopt', 'beëindigd'] as const
export type PlacementStatus = (typeof placementStatuses)[number]

/** The facts of one placement. Everything else (schemes, credit, figures) is derived from these. */
export interface PlacementFacts {
  employerId: string
  /** Pseudonymous reference of the person, also when there is no candidate file. */
  personRef: string
  candidateId: string | null
  vacancyId: string | null
  occupationCode: string
  contractKind: ContractKind
  startsOn: IsoDate
  expectedEndOn: IsoDate | null
  minutesPerWeek: number
  payCentsPerHour: Cents
  /** Slug of the municipality of residence at the start. */
  municipality: string
  source: PlacementSource
  outflow: Outflow
  wageException: WageException | null
}

/**
 * Outcome of the minimum-wage check: 'onbekend' is checked again as soon as the amount is known, and only then can it turn out
 * 'te-laag' (at registration such pay is refused).
 */
export const wageChecks = ['voldoet', 'uitzondering', 'onbekend', 'te-laag'] as const
export type WageCheck = (typeof wageChecks)[number]

/** Why a placement ended. Never a reason of health. */
export const endReasons = ['contract-afgelopen', 'werkgever', 'werknemer', 'ander-werk', 'opleiding', 'anders'] as const
export type EndReason = (typeof endReasons)[number]

/** One version of the facts: a correction adds a version and never changes an older one. */
export interface PlacementVersion {
  placementId: string
  /** Starts at 1. */
  version: number
  facts: PlacementFacts
  /** Last day of work, null while it runs. */
  endedOn: IsoDate | null
  endReason: EndReason | null
  wageCheck: WageCheck
  recordedAt: Instant
  recordedBy: string
  /** Why the facts were corrected; empty for the first version. */
  reason: string
}

/** Limits of what is believable: hours a week in minutes, and how far the start may lie from today. */
export const placementLimits = {
  minutesMin: 60,
  minutesMax: 3600,
  yearsAhead: 1,
  yearsBack: 5,
  trialMonthsMax: 6,
  /** Pay above this is asked after, in cents an hour. */
  payCentsHigh: 10_000,
} as const

export const placementRefusals = [
  'onder-minimumloon',
  'loon-ongeldig',
  'uitzondering-past-niet',
  'start-ongeldig',
  'start-te-ver-vooruit',
  'start-te-ver-terug',
  'einde-voor-start',
  'einde-nodig',
  'vast-zonder-einde',
  'proefplaatsing-te-lang',
  'uren-buiten-grenzen',
] as const
export type PlacementRefusalCode = (typeof placementRefusals)[number]

export interface PlacementRefusal {
  code: PlacementRefusalCode
  /** The fact that has to change. */
  field: keyof PlacementFacts
}

/** The minimum wage that pay was compared with, for the sentence beside the field. */
export interface MinimumShown {
  cents: Cents
  validFrom: IsoDate
  source: string
}

export const placementWarnings = ['minimumloon-onbekend', 'leeftijd-onbekend', 'loon-hoog'] as const
export type PlacementWarningCode = (typeof placementWarnings)[number]
