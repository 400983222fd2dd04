import type { IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'

/** How a block is valued: a year value at 36 hours, the invoice itself, or an amount for each hour. */
export const blockKinds = ['jaarwaarde', 'factuur', 'uur'] as const
export type BlockKind = (typeof blockKinds)[number]

export interface Block {
  code: string
  label: string
  kind: BlockKind
  /** Cents a year at 36 hours, or cents an hour; 0 for an invoice. */
  valueCents: Cents
  /** Longest period that counts, in months; null when there is no limit. */
  maxMonths: number | null
  verified: boolean
}

/** When a bonus is added: by age, by kind of contract, or because a coordinator declared it. */
export type BonusCondition = { kind: 'leeftijd'; fromAge: number } | { kind: 'vast-contract' } | { kind: 'verklaring' }

export interface Bonus {
  code: string
  /** Name of the post in the explanation, e.g. 'bonus 55+'. */
  label: string
  /** Cents a year at 36 hours, pro rata like the block. */
  valueCents: Cents
  condition: BonusCondition
}

/** One version of a value table. The version in force at publication of the tender is frozen into the contract. */
export interface ValueTable {
  id: string
  name: string
  /** First publication date of a tender for which the table holds; null when the table is undated. */
  validFrom: IsoDate | null
  validTo: IsoDate | null
  source: string
  checkedOn: IsoDate
  /** True when the table is a published example and not the region's own. */
  example: boolean
  percentage: {
    standardPermille: number
    lowPermille: number
    /** The low percentage holds when the labour share is under this percentage of the value. */
    lowBelowLabourSharePercent: number
    /** False when the low percentage is an assumption for this table. */
    lowVerified: boolean
  }
  /** Fewer minutes a week than this count for nothing; null when the table has no minimum. */
  minimumMinutesPerWeek: number | null
  /** A candidate hired longer than this before the contract does not count; null when the table says nothing. */
  hiredBeforeMonths: number | null
  /** True when a running wage-cost subsidy lifts the longest period. */
  subsidyLiftsMaximum: boolean
  blocks: Block[]
  bonuses: Bonus[]
}

/** Minutes a week that count as full time in every table (36 hours). */
export const fullWeekMinutes = 2160

/** A month in whole parts: divisible by 28, 29, 30 and 31, so that part months stay integers. */
export const monthParts = 377_580

export const contractStatuses = [
  'concept',
  'plan_ingediend',
  'plan_goedgekeurd',
  'in_uitvoering',
  'gerealiseerd',
  'tekort',
  'afgerond',
] as const
export type ContractStatus = (typeof contractStatuses)[number]

export const creditStatuses = ['wacht_op_blok', 'ingediend', 'goedgekeurd', 'afgewezen', 'ingetrokken'] as const
export type CreditStatus = (typeof creditStatuses)[number]

export const creditKinds = ['plaatsing', 'leerwerkplek', 'stage', 'inkoop', 'kennis'] as const
export type CreditKind = (typeof creditKinds)[number]

/** One line of the explanation of a credit; each line is rounded once, half-up, to a cent. */
export interface CreditPost {
  /** 'blok' or the label of a bonus. */
  post: string
  valueCents: Cents
}

/** Rules that changed the outcome of a credit, to be named beside the amount. */
export const creditRules = [
  'uren-afgetopt',
  'maximum-maanden',
  'maximum-opgeheven',
  'onder-minimumuren',
  'buiten-looptijd',
  'te-vroeg-in-dienst',
  'geen-dienstverband',
  'blok-nodig',
  'tarief-ter-illustratie',
] as const
export type CreditRule = (typeof creditRules)[number]

export interface Credit {
  valueCents: Cents
  posts: CreditPost[]
  rules: CreditRule[]
  /** Counted time in parts of a month (`monthParts` is one month); 0 for invoices and hours. */
  countedParts: number
  /** Counted minutes a week, after the cap; 0 for invoices and hours. */
  countedMinutes: number
}

/** A period of one person that is counted on a contract; `sharePermille` is 1000 unless the credit is split. */
export interface CountedPeriod {
  creditId: string
  contractId: string
  personRef: string
  from: IsoDate
  to: IsoDate
  sharePermille: number
}
