import type { IsoDate } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'
import type { Cents } from '#app/core/money.ts'
import type { Role } from '#app/features/access/model.ts'

/** How a block is valued: a year value at 36 hours, the invoice itself, or an amount for each hour. */
export const blockKinds = ['jaarwaarde', 'factuur', 'uur'] as const
export type BlockKind = (typeof blockKinds)[number]

export interface Block {
  code: string
  label: string
  kind: BlockKind
  /** Cents a year at 36 hours, or cents an hour; 0 for an invoice. */
  valueCents: Cents
  /** Longest period that counts, in months; null when there is no limit or none was published. */
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

/** A bonus that counts once and not pro rata, on one block, because a coordinator declared it. */
export interface OnceBonus {
  code: string
  label: string
  valueCents: Cents
  block: string
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
  blocks: readonly Block[]
  bonuses: readonly Bonus[]
  onceBonuses?: readonly OnceBonus[]
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

const contractor = ['employer', 'social-return-coordinator'] as const satisfies readonly Role[]
const coordinator = ['social-return-coordinator'] as const satisfies readonly Role[]

/**
 * From award to closing. The contractor hands in a plan, the coordinator approves it or sends it back; the outcome is the
 * coordinator's too, and goes back to execution when a correction changes the sum.
 */
export const contractLifeCycle = defineLifeCycle<ContractStatus, Role>({
  concept: { to: { plan_ingediend: { roles: contractor } } },
  plan_ingediend: { to: { plan_goedgekeurd: { roles: coordinator }, concept: { roles: coordinator } } },
  plan_goedgekeurd: { to: { in_uitvoering: { roles: ['social-return-coordinator', 'system'] } } },
  in_uitvoering: { to: { gerealiseerd: { roles: coordinator }, tekort: { roles: coordinator } } },
  gerealiseerd: { to: { in_uitvoering: { roles: coordinator }, afgerond: { roles: coordinator } } },
  tekort: { to: { in_uitvoering: { roles: coordinator }, afgerond: { roles: coordinator } } },
  afgerond: { to: {} },
})

/** Statuses in which a placement counts on the contract. */
export const runningStatuses = [
  'plan_ingediend',
  'plan_goedgekeurd',
  'in_uitvoering',
] as const satisfies readonly ContractStatus[]

export const creditRefusals = ['blok-onbekend', 'inzet-past-niet', 'waarde-ongeldig'] as const
export type CreditRefusal = (typeof creditRefusals)[number]

/** One line of the explanation of a credit; each line is rounded once, half up, to a cent. */
export interface CreditPost {
  /** 'blok', or the label of a bonus. */
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
  'subsidie-niet-in-tabel',
  'bonus-past-niet',
  'al-geteld',
  'telt-niet-mee',
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

/** The block that counts as long as nobody said another: the lowest, which asks nothing of the person. */
export const defaultBlock = 'nug'
