import { addDays, addMonths, type IsoDate } from '#app/core/dates.ts'
import { roundHalfUp, type Cents } from '#app/core/money.ts'
import type { AmountTable, LkvCategory } from '../model.ts'
import { amountOn, termAfterStart, termMonths } from './amounts.ts'

export interface BenefitQuestion {
  category: LkvCategory
  /** Start of the job; for `herplaatsen` the day of resumption, or the end of the waiting period when WIA comes later. */
  startsOn: IsoDate
  year: number
  /** Paid hours of the year inside the period, in minutes. */
  paidMinutes: number
  /** False for a person who is not in the register (banenafspraak under the transition rule); true when left out. */
  inRegister?: boolean | undefined
}

export type BenefitReason =
  'recht' | 'nog-niet-begonnen' | 'periode-voorbij' | 'gestopt' | 'niet-in-register' | 'bedrag-onbekend' | 'termijn-onbekend'

export interface Benefit {
  status: 'bekend' | 'onbekend'
  entitled: boolean
  reason: BenefitReason
  /** 0 without a right, null when the amount of that year is unknown. */
  annualCents: Cents | null
  maximumCents: Cents | null
  /** Period of the right; `to` is null as long as the job and the registration last. */
  period: { from: IsoDate; to: IsoDate | null } | null
  application: { declaration: boolean; dueOn: IsoDate | null; warnOn: IsoDate | null }
  sources: string[]
}

/** From this day a declaration is no longer needed for the jobs agreement and the right has no end (Wtl 2.10-2.13, 6.2). */
const structuralFrom = '2026-01-01'
/** The benefit for older workers is closed for jobs that started from this day, but for the years 2024 and 2025 (Wtl 6.2a). */
const olderClosedFrom = '2024-01-01'

const durationKeys: Record<LkvCategory, string> = {
  arbeidsgehandicapt: 'lkv-arbeidsgehandicapt-duur',
  banenafspraak: 'lkv-banenafspraak-duur',
  herplaatsen: 'lkv-herplaatsen-duur',
  // The law gives older workers the same three years (Wtl 2.4 reads as 2.8).
  oudere: 'lkv-arbeidsgehandicapt-duur',
}

/** Last day of a period: the day before the same date N months later, extended to the end of that calendar month (Wtl 2.8.2). */
export function benefitPeriodEnd(startsOn: IsoDate, months: number): IsoDate {
  const last = addDays(addMonths(startsOn, months), -1)
  return addDays(addMonths(`${last.slice(0, 7)}-01`, 1), -1)
}

function periodOf(table: AmountTable, question: BenefitQuestion): { from: IsoDate; to: IsoDate | null } | null {
  const { category, startsOn, year } = question
  const structural = category === 'banenafspraak' && question.inRegister !== false
  if (structural && (startsOn >= structuralFrom || year >= 2026)) return { from: startsOn, to: null }
  const months = termMonths(table, durationKeys[category], startsOn)
  return months === null ? null : { from: startsOn, to: benefitPeriodEnd(startsOn, months) }
}

function applicationOf(table: AmountTable, question: BenefitQuestion): Benefit['application'] {
  const declaration = question.category !== 'banenafspraak' || question.startsOn < structuralFrom
  const months = declaration ? termMonths(table, 'doelgroepverklaring-aanvragen', question.startsOn) : null
  if (months === null) return { declaration, dueOn: null, warnOn: null }
  return { declaration, ...termAfterStart(question.startsOn, months) }
}

function refusalOf(question: BenefitQuestion, period: Benefit['period']): BenefitReason | null {
  const { category, startsOn, year } = question
  if (category === 'oudere' && startsOn >= olderClosedFrom && year >= 2026) return 'gestopt'
  if (category === 'banenafspraak' && question.inRegister === false && startsOn >= structuralFrom) return 'niet-in-register'
  if (Number(startsOn.slice(0, 4)) > year) return 'nog-niet-begonnen'
  if (period === null) return 'termijn-onbekend'
  return period.to !== null && period.to < `${year}-01-01` ? 'periode-voorbij' : null
}

/**
 * Loonkostenvoordeel of one calendar year in cents: min(paid hours × amount an hour, maximum a year), rounded once. There is a
 * right in a year when a day of the period lies in it; the maximum is never taken pro rata (Wtl 2.6-2.17, domain.md 2.3).
 */
export function wageCostBenefit(table: AmountTable, question: BenefitQuestion): Benefit {
  const { category, startsOn, year } = question
  const period = periodOf(table, question)
  const refusal = refusalOf(question, period)
  const application = applicationOf(table, question)
  if (refusal !== null) {
    const known = refusal !== 'termijn-onbekend'
    return {
      status: known ? 'bekend' : 'onbekend',
      entitled: false,
      reason: refusal,
      annualCents: known ? 0 : null,
      maximumCents: null,
      period,
      application: known ? { declaration: false, dueOn: null, warnOn: null } : application,
      sources: [],
    }
  }
  const key = category === 'oudere' && startsOn >= olderClosedFrom ? 'oudere-start-vanaf-2024' : category
  const yearEnd = `${year}-12-31`
  const rate = amountOn(table, 'lkv-uur', key, yearEnd)
  const maximum = amountOn(table, 'lkv-maximum', key, yearEnd)
  const base = { entitled: true, period, application }
  if (!rate || !maximum) {
    return { ...base, status: 'onbekend', reason: 'bedrag-onbekend', annualCents: null, maximumCents: null, sources: [] }
  }
  const annualCents = Math.min(roundHalfUp(BigInt(question.paidMinutes) * BigInt(rate.value), 60), maximum.value)
  const sources = [...new Set([rate.source, maximum.source])]
  return { ...base, status: 'bekend', reason: 'recht', annualCents, maximumCents: maximum.value, sources }
}
