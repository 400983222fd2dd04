import type { IsoDate } from '#app/core/dates.ts'
import { roundHalfUp, type Cents } from '#app/core/money.ts'
import { adultAge, bblAges, lowestWageAge, type MinimumWageTable } from '../model.ts'
import { amountOn, commonPeriod } from './amounts.ts'

export type UnknownWageReason = 'datum-zonder-bedrag' | 'percentage-onbekend' | 'leeftijd-onder-15'

export type MinimumWage =
  | { status: 'bekend'; cents: Cents; validFrom: IsoDate; validTo: IsoDate | null; source: string }
  | { status: 'onbekend'; reason: UnknownWageReason }

/** Key of an age in the tables: '15'..'20' or '21+'. */
export function wageAgeKey(age: number): string {
  return age >= adultAge ? '21+' : String(Math.floor(age))
}

/** True when the lower bbl percentages hold for this age (18, 19 and 20). */
export function hasBblWage(age: number, bbl: boolean): boolean {
  return bbl && bblAges.some((bblAge) => bblAge === Math.floor(age))
}

/**
 * Statutory minimum wage an hour in cents, gross, without holiday allowance (WML; domain.md 1).
 * A published amount for the age goes first; without one it is the adult amount × the percentage of that age, half up.
 * Past the last known date the answer is 'onbekend', never the last amount. Without an age: 21 or older.
 */
export function minimumHourlyWage(table: MinimumWageTable, date: IsoDate, age: number = adultAge, bbl = false): MinimumWage {
  if (age < lowestWageAge) return { status: 'onbekend', reason: 'leeftijd-onder-15' }
  const key = wageAgeKey(age)
  const lower = hasBblWage(age, bbl)
  const published = amountOn(table, lower ? 'wml-uur-bbl' : 'wml-uur', key, date)
  if (published) {
    const { value, validFrom, validTo, source } = published
    return { status: 'bekend', cents: value, validFrom, validTo, source }
  }
  const adult = amountOn(table, 'wml-uur', '21+', date)
  if (!adult) return { status: 'onbekend', reason: 'datum-zonder-bedrag' }
  const share = amountOn(table, lower ? 'bbl-percentage' : 'jeugdpercentage', key, date)
  if (!share) return { status: 'onbekend', reason: 'percentage-onbekend' }
  return {
    status: 'bekend',
    cents: roundHalfUp(adult.value * share.value, 1000),
    ...commonPeriod([adult, share]),
    source: `${adult.source}; ${share.source}`,
  }
}

export interface PayOffer {
  centsPerHour: Cents
  date: IsoDate
  age?: number | undefined
  bbl?: boolean | undefined
}

export type PayReason =
  | 'minimumloon-21-plus'
  | 'minimumloon-voor-leeftijd'
  | 'minimumloon-bbl'
  | 'leeftijd-niet-bekend'
  | 'loon-onder-minimum'
  | 'loon-vanaf-minimum'
  | UnknownWageReason

export interface PayCheck {
  outcome: 'voldoet' | 'te-laag' | 'onbekend'
  minimumCents: Cents | null
  reasons: PayReason[]
}

/**
 * Compares pay an hour with the minimum wage on that date. Without an age it is checked against 21 and older and the
 * reasons say so. An unknown minimum wage is 'onbekend', never 'voldoet'.
 */
export function checkPay(table: MinimumWageTable, offer: PayOffer): PayCheck {
  const age = offer.age ?? adultAge
  const minimum = minimumHourlyWage(table, offer.date, age, offer.bbl ?? false)
  if (minimum.status === 'onbekend') return { outcome: 'onbekend', minimumCents: null, reasons: [minimum.reason] }
  const below = offer.centsPerHour < minimum.cents
  const reasons: PayReason[] = [below ? 'loon-onder-minimum' : 'loon-vanaf-minimum']
  if (hasBblWage(age, offer.bbl ?? false)) reasons.push('minimumloon-bbl')
  else reasons.push(age >= adultAge ? 'minimumloon-21-plus' : 'minimumloon-voor-leeftijd')
  if (offer.age === undefined) reasons.push('leeftijd-niet-bekend')
  return { outcome: below ? 'te-laag' : 'voldoet', minimumCents: minimum.cents, reasons }
}

/** Pay a month as an indication: hours a week × 52 / 12 × pay an hour, rounded once. */
export function monthlyPay(centsPerHour: Cents, minutesPerWeek: number): Cents {
  return roundHalfUp(centsPerHour * minutesPerWeek * 52, 60 * 12)
}

/**
 * True when a published month amount and hour amount can belong together (WML art. 14 lid 9-10): the month amount is
 * rounded to € 0,60, the hour amount is made from the unrounded month over 156 hours and rounded up.
 */
export function isPlausiblePair(monthCents: Cents, hourCents: Cents): boolean {
  return Math.ceil((monthCents - 30) / 156) <= hourCents && hourCents <= Math.ceil((monthCents + 30) / 156)
}
