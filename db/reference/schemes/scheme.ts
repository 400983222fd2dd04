import type { IsoDate } from '#app/core/dates.ts'
import type { Executor, Verification } from '#app/features/instruments/model.ts'

export type SchemeStatus = 'geldig' | 'beëindigd' | 'navragen'
export type SchemeKind =
  'loon' | 'risico' | 'proef' | 'begeleiding' | 'werkplek' | 'scholing' | 'advies' | 'werknemer' | 'bijzondere-baan'

/** How two schemes go together; `with` is a scheme id. */
export interface SchemeCombination {
  with: string
  allowed: 'ja' | 'nee' | 'soms'
  note: string
}

export interface SchemeDeadline {
  /** Last term for asking, in months after the start of the job; null when the term is of another kind. */
  monthsAfterStart: number | null
  /** Whether it must be asked before the start, after it, by the calendar, or has no term. */
  moment: 'voor-start' | 'na-start' | 'kalender' | 'geen'
  text: string
}

/** A scheme of the catalogue: what it is, for whom, and what an employer has to do. Never about a person. */
export interface Scheme {
  id: string
  name: string
  kind: SchemeKind
  status: SchemeStatus
  /** One or two plain sentences. */
  summary: string
  forWhom: string
  conditions: readonly string[]
  gives: string
  duration: string
  executors: readonly Executor[]
  /** Who takes the decision, for the sentence 'indicatief, het besluit neemt …'. */
  decidedBy: string
  howToApply: string
  deadline: SchemeDeadline
  employerDuties: readonly string[]
  combinations: readonly SchemeCombination[]
  legalBasis: string
  /** True when the amount is set by each municipality or region. */
  local: boolean
  source: string
  validFrom: IsoDate | null
  validTo: IsoDate | null
  verified: Verification
  checkedOn: IsoDate
  /** What is not sure about this text. */
  reservation?: string
}
