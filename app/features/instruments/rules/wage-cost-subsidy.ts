import type { IsoDate } from '#app/core/dates.ts'
import { roundHalfUp, type Cents } from '#app/core/money.ts'
import { adultAge, lowestWageAge, type AmountTable, type LksRoute } from '../model.ts'
import { amountOn, termAfterStart, termMonths } from './amounts.ts'
import { hasBblWage, wageAgeKey } from './minimum-wage.ts'

export interface SubsidyQuestion {
  startsOn: IsoDate
  route: LksRoute
  /** Whole percentage 0-100; not used on the flat-rate route. */
  productivityPercent?: number | undefined
  minutesPerWeek: number
  age?: number | undefined
  bbl?: boolean | undefined
  /** The employer's normal full week in minutes; 40 hours unless given. Hours above it do not count. */
  fullTimeMinutes?: number | undefined
}

export type SubsidyStepCode =
  'referentiemaandloon' | 'leeftijd' | 'vakantiebijslag' | 'verschil' | 'maximum' | 'forfaitair' | 'werkgeverslasten' | 'uren'

/** One factor of the formula: cents for an amount, permille for a share, minutes for the hours. */
export interface SubsidyStep {
  code: SubsidyStepCode
  value: number
  unit: 'cent' | 'permille' | 'minuut'
  source: string | null
}

export type SubsidyUnknown = 'datum-zonder-bedrag' | 'percentage-onbekend' | 'leeftijd-onder-15' | 'loonwaarde-ontbreekt'

export type Subsidy =
  | {
      status: 'bekend'
      monthlyCents: Cents
      steps: SubsidyStep[]
      sources: string[]
      minutesCounted: number
      /** True when the cap on the difference decides. */
      capped: boolean
      /** Day before which the flat rate must end; null on the measured route. */
      flatRateEnds: { dueOn: IsoDate; warnOn: IsoDate } | null
    }
  | { status: 'onbekend'; reason: SubsidyUnknown }

const defaultFullWeek = 2400
const unknown = (reason: SubsidyUnknown): Subsidy => ({ status: 'onbekend', reason })

/**
 * Loonkostensubsidie a month in cents (Participatiewet 10d.4-10d.12):
 * A = reference month wage × youth share × (1 + holiday allowance); base = min(A − productivity × A, 70 % of A), or half of A
 * on the flat-rate route; subsidy = base × (1 + employer charges) × hours / 36. Rounded once, at the end.
 */
export function wageCostSubsidy(table: AmountTable, question: SubsidyQuestion): Subsidy {
  const { startsOn, route } = question
  const age = question.age ?? adultAge
  if (age < lowestWageAge) return unknown('leeftijd-onder-15')
  if (route === 'gemeten' && question.productivityPercent === undefined) return unknown('loonwaarde-ontbreekt')
  const bbl = hasBblWage(age, question.bbl ?? false)
  const month = amountOn(table, 'referentiemaandloon', '21+', startsOn)
  const share = amountOn(table, bbl ? 'bbl-percentage' : 'jeugdpercentage', wageAgeKey(age), startsOn)
  const of = (key: string) => amountOn(table, 'lks', key, startsOn)
  const holiday = of('vakantiebijslag')
  const charges = of('werkgeverslasten')
  const limit = of(route === 'gemeten' ? 'maximum' : 'forfaitair')
  const fullTime = of('voltijd')
  if (!month) return unknown('datum-zonder-bedrag')
  if (!share || !holiday || !charges || !limit || !fullTime) return unknown('percentage-onbekend')

  const difference = 1000 - Math.min(Math.max(question.productivityPercent ?? 0, 0), 100) * 10
  const basePermille = route === 'gemeten' ? Math.min(difference, limit.value) : limit.value
  const minutesCounted = Math.min(question.minutesPerWeek, question.fullTimeMinutes ?? defaultFullWeek)
  const monthlyCents = roundHalfUp(
    [month.value, share.value, 1000 + holiday.value, basePermille, 1000 + charges.value, minutesCounted]
      .map(BigInt)
      .reduce((product, factor) => product * factor, 1n),
    1000n ** 4n * BigInt(fullTime.value),
  )
  const capped = route === 'gemeten' && difference > limit.value
  const baseCode: SubsidyStepCode = route === 'forfaitair' ? 'forfaitair' : capped ? 'maximum' : 'verschil'
  const steps: SubsidyStep[] = [
    { code: 'referentiemaandloon', value: month.value, unit: 'cent', source: month.source },
    { code: 'leeftijd', value: share.value, unit: 'permille', source: share.source },
    { code: 'vakantiebijslag', value: 1000 + holiday.value, unit: 'permille', source: holiday.source },
    { code: baseCode, value: basePermille, unit: 'permille', source: baseCode === 'verschil' ? null : limit.source },
    { code: 'werkgeverslasten', value: 1000 + charges.value, unit: 'permille', source: charges.source },
    { code: 'uren', value: minutesCounted, unit: 'minuut', source: fullTime.source },
  ]
  const flatMonths = route === 'forfaitair' ? termMonths(table, 'lks-forfaitair-duur', startsOn) : null
  return {
    status: 'bekend',
    monthlyCents,
    steps,
    sources: [...new Set(steps.flatMap((step) => (step.source === null ? [] : [step.source])))],
    minutesCounted,
    capped,
    flatRateEnds: flatMonths === null ? null : termAfterStart(startsOn, flatMonths),
  }
}
