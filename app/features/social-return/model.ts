import type { IsoDate } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'
import type { Cents } from '#app/core/money.ts'
import type { Role } from '#app/features/access/model.ts'

/** A block of a value table: what the effort for one person of a group is worth in a year at 36 hours. */
export interface Block {
  code: string
  label: string
  /** Euro cents a year at 36 hours. */
  yearValueCents: Cents
  /** Months that count at most; null when there is no limit or none was published. */
  maxMonths: number | null
}

/** An extra on a block: by age, by kind of contract, or because a coordinator declared it. */
export interface Bonus {
  code: string
  label: string
  kind: 'leeftijd' | 'groep' | 'contract' | 'aanname' | 'leerplek'
  ageFrom?: number
  ageBelow?: number
  /** Euro cents a year at 36 hours, pro rata like the block; with `once` the whole amount one time. */
  yearValueCents: Cents
  once: boolean
  /** Codes of the blocks with which the bonus goes; empty: with all. */
  blocks: readonly string[]
}

/** An effort without a person: an invoice, the cost of wages, or hours of knowledge. */
export interface Purchase {
  code: string
  label: string
  valuation: 'factuur-ex-btw' | 'loonkosten' | 'per-uur' | 'maximum-per-dag'
  /** Euro cents per unit; null when the invoice or the wage cost counts. */
  unitValueCents: Cents | null
}

/** One version of a value table. The version in force at publication of the tender is frozen into the contract. */
export interface ValueTable {
  id: string
  name: string
  /** First publication date of a tender for which the table holds; null when the table is undated. */
  validFrom: IsoDate | null
  validTo: IsoDate | null
  blocks: readonly Block[]
  bonuses: readonly Bonus[]
  purchases: readonly Purchase[]
  rules: {
    fullTimeMinutesPerWeek: number
    /** Fewer minutes a week count for nothing; null when the table has no minimum. */
    minimumMinutesPerWeek: number | null
    percentagePermille: number
    /** Lower share of the value when labour is less than so much of it. */
    reduced: { belowLabourSharePermille: number; percentagePermille: number } | null
    percentageSource: string
    /** A person hired so many months before the contract still counts; null: not published. */
    hiredBeforeContractMonths: number | null
  }
  source: string
  note: string
}

/** Tables of which the lower percentage was published; for the others it is an assumption and the screen says so. */
export const reducedPercentageKnown: readonly string[] = ['haaglanden-2023-07']

/** Tables in which a running wage-cost subsidy lifts the longest period of a block. */
export const subsidyLiftsMaximum: readonly string[] = ['haaglanden-2023-07']

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
  /** 'blok', 'inkoop', 'kennis', 'bonus 55+', or 'bonus ' and the code. */
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
  'dag-van-8-uur',
  'subsidie-niet-in-tabel',
  'bonus-past-niet',
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
