import type { ReportingGroup } from '#app/core/classifications.ts'
import type { PlacementFacts } from '#app/features/placements/model.ts'
import type { AmountTable, Certainty, SchemeReason, Term } from '../model.ts'

/** What the rules read of the placement; all of it is known to the employer too. */
export type SchemePlacement = Pick<
  PlacementFacts,
  | 'contractKind'
  | 'startsOn'
  | 'expectedEndOn'
  | 'minutesPerWeek'
  | 'payCentsPerHour'
  | 'occupationCode'
  | 'source'
  | 'wageException'
>

/** What staff may know of the person; null is unknown. Never the kind of benefit, never health. */
export interface StaffFacts {
  ageOnStart: number | null
  aboveStatePensionAge: boolean | null
  wswJob: boolean | null
  municipalitySupport: 'ja' | 'nee' | 'onbekend'
  inRegister: boolean | null
  /** Groups as recorded for the reports; null when there is no file. */
  groups: readonly ReportingGroup[] | null
  wageSubsidyGranted: boolean | null
}

/** For a person of whom the office knows nothing, and for everything that an employer sees. */
export const nothingKnown: StaffFacts = {
  ageOnStart: null,
  aboveStatePensionAge: null,
  wswJob: null,
  municipalitySupport: 'onbekend',
  inRegister: null,
  groups: null,
  wageSubsidyGranted: null,
}

export interface RuleInput {
  facts: SchemePlacement
  staff: StaffFacts
  table: AmountTable
}

export interface RuleAnswer {
  certainty: Certainty
  reasons: SchemeReason[]
  terms?: Term[]
}

export type SchemeRule = (input: RuleInput) => RuleAnswer

export function answer(certainty: Certainty, reasons: SchemeReason[], terms: Term[] = []): RuleAnswer {
  return { certainty, reasons, terms }
}
