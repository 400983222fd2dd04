import type { ContractKind } from '#app/core/classifications.ts'
import { addMonths, isIsoDate, type IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { checkPay } from '#app/features/instruments/rules/minimum-wage.ts'
import {
  placementLimits,
  type PlacementFacts,
  type PlacementRefusal,
  type PlacementRefusalCode,
  type PlacementWarningCode,
  type WageCheck,
  type WageException,
} from '../model.ts'

export interface PlacementCheck {
  refusals: PlacementRefusal[]
  warnings: PlacementWarningCode[]
  wageCheck: WageCheck
  /** The minimum wage that was compared with, null when it is unknown or does not hold. */
  minimumCents: Cents | null
}

export interface PlacementCheckInput {
  table: MinimumWageTable
  today: IsoDate
  /** Age on the start date; the adult minimum holds when it is not known. */
  age?: number | undefined
}

const employed: readonly ContractKind[] = ['vast', 'tijdelijk', 'uitzend', 'oproep', 'bbl', 'detachering']
const unpaid: readonly ContractKind[] = ['tijdelijk', 'proefplaatsing']
const exceptionKinds: Record<WageException, readonly ContractKind[]> = {
  proefplaatsing: ['proefplaatsing'],
  loondispensatie: employed,
  stage: unpaid,
  participatieplaats: unpaid,
}

const refusal = (code: PlacementRefusalCode, field: keyof PlacementFacts): PlacementRefusal => ({ code, field })

function checkDates(facts: PlacementFacts, today: IsoDate): PlacementRefusal[] {
  const { startsOn, expectedEndOn, contractKind } = facts
  if (!isIsoDate(startsOn)) return [refusal('start-ongeldig', 'startsOn')]
  const found: PlacementRefusal[] = []
  if (startsOn > addMonths(today, placementLimits.yearsAhead * 12)) found.push(refusal('start-te-ver-vooruit', 'startsOn'))
  if (startsOn < addMonths(today, -placementLimits.yearsBack * 12)) found.push(refusal('start-te-ver-terug', 'startsOn'))
  if (contractKind === 'vast') {
    if (expectedEndOn !== null) found.push(refusal('vast-zonder-einde', 'expectedEndOn'))
    return found
  }
  if (expectedEndOn === null) {
    const needed = contractKind === 'tijdelijk' || contractKind === 'proefplaatsing'
    return needed ? [...found, refusal('einde-nodig', 'expectedEndOn')] : found
  }
  if (!isIsoDate(expectedEndOn) || expectedEndOn < startsOn) return [...found, refusal('einde-voor-start', 'expectedEndOn')]
  const trialEnd = addMonths(startsOn, placementLimits.trialMonthsMax)
  if (contractKind === 'proefplaatsing' && expectedEndOn > trialEnd)
    found.push(refusal('proefplaatsing-te-lang', 'expectedEndOn'))
  return found
}

function checkWage(facts: PlacementFacts, { table, age }: PlacementCheckInput): PlacementCheck {
  const { payCentsPerHour: centsPerHour, wageException: exception, contractKind, startsOn } = facts
  const result: PlacementCheck = { refusals: [], warnings: [], wageCheck: 'voldoet', minimumCents: null }
  if (!Number.isSafeInteger(centsPerHour) || centsPerHour < 0) {
    return { ...result, refusals: [refusal('loon-ongeldig', 'payCentsPerHour')] }
  }
  if (centsPerHour > placementLimits.payCentsHigh) result.warnings.push('loon-hoog')
  if (exception !== null) {
    if (!exceptionKinds[exception].includes(contractKind))
      result.refusals.push(refusal('uitzondering-past-niet', 'wageException'))
    if (exception === 'loondispensatie' && centsPerHour === 0) result.refusals.push(refusal('loon-ongeldig', 'payCentsPerHour'))
    return { ...result, wageCheck: 'uitzondering' }
  }
  const pay = checkPay(table, { centsPerHour, date: startsOn, age, bbl: contractKind === 'bbl' })
  if (pay.outcome === 'onbekend') {
    return { ...result, warnings: [...result.warnings, 'minimumloon-onbekend'], wageCheck: 'onbekend' }
  }
  if (pay.outcome === 'te-laag') {
    result.refusals.push(refusal('onder-minimumloon', 'payCentsPerHour'))
    if (age === undefined) result.warnings.push('leeftijd-onbekend')
  }
  return { ...result, minimumCents: pay.minimumCents }
}

/**
 * Whether a placement may be registered. Pay under the minimum wage is refused, but for the four lawful exceptions, each named and
 * only with a contract it can go with (domain.md 1.3). An unknown minimum wage is a warning and stays 'onbekend', never good.
 */
export function checkPlacement(facts: PlacementFacts, input: PlacementCheckInput): PlacementCheck {
  const wage = checkWage(facts, input)
  const { minutesMin, minutesMax } = placementLimits
  const minutes = facts.minutesPerWeek
  const hours = Number.isSafeInteger(minutes) && minutes >= minutesMin && minutes <= minutesMax
  return {
    ...wage,
    refusals: [
      ...checkDates(facts, input.today),
      ...(hours ? [] : [refusal('uren-buiten-grenzen', 'minutesPerWeek')]),
      ...wage.refusals,
    ],
  }
}
