import type { IsoDate } from '#app/core/dates.ts'
import { roundHalfUp, type Cents } from '#app/core/money.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ValueTable } from '../model.ts'

export interface Obligation {
  permille: number
  obligationCents: Cents
  /** True when the lower percentage decides because labour is a small part of the value. */
  reduced: boolean
  /** True when the lower percentage is used and was not published for this table. */
  assumed: boolean
  source: string
}

export interface ObligationQuestion {
  /** Value of the contract without VAT. */
  valueCents: Cents
  /** Labour as a percentage of the value, 0-100; null when it is not known: then the full percentage holds. */
  labourSharePercent: number | null
  table: ValueTable
}

/** What the contractor owes: value × percentage of the table, lower when labour is a small part; rounded half up once. */
export function obligation({ valueCents, labourSharePercent, table }: ObligationQuestion): Obligation {
  const { standardPermille, lowPermille, lowBelowLabourSharePercent, lowVerified } = table.percentage
  const reduced = labourSharePercent !== null && labourSharePercent < lowBelowLabourSharePercent
  const permille = reduced ? lowPermille : standardPermille
  return {
    permille,
    obligationCents: roundHalfUp(BigInt(valueCents) * BigInt(permille), 1000),
    reduced,
    assumed: reduced && !lowVerified,
    source: table.source,
  }
}

export type TableRefusal = 'publicatie-voor-tabel' | 'publicatie-na-tabel'

/** Whether the table holds for a tender published on that day; an undated table holds for every day. */
export function tableHolds(table: ValueTable, publishedOn: IsoDate): Result<undefined, TableRefusal> {
  if (table.validFrom !== null && publishedOn < table.validFrom) return refuse('publicatie-voor-tabel')
  if (table.validTo !== null && publishedOn > table.validTo) return refuse('publicatie-na-tabel')
  return ok()
}

export interface Fulfilment {
  totalCents: Cents
  /** Never below zero. */
  restCents: Cents
  fulfilled: boolean
  /** Whole percentage, rounded down, at most 100. */
  percent: number
}

/** How far the credits go on the obligation. */
export function fulfilment(obligationCents: Cents, credits: readonly { valueCents: Cents }[]): Fulfilment {
  const totalCents = credits.reduce((sum, credit) => sum + credit.valueCents, 0)
  const restCents = Math.max(0, obligationCents - totalCents)
  const percent = obligationCents <= 0 ? 100 : Math.min(100, Math.floor((totalCents * 100) / obligationCents))
  return { totalCents, restCents, fulfilled: restCents === 0, percent }
}
