import { contractKindLabels, type ContractKind } from '#app/core/classifications.ts'
import { formatDate } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatEuro } from '#app/core/money.ts'
import type { Outflow, PlacementSource, WageException } from '../model.ts'
import type { PlacementField } from '../rules/compare-versions.ts'
import { outflowTexts, placementSourceTexts, wageExceptionTexts } from './nl.ts'

/** Names that stand behind codes: of occupations by code, of municipalities by slug. */
export interface FactNames {
  occupation: (code: string) => string
  municipality: (slug: string) => string
}

type Value = string | number | null

/** One fact of a placement in words; what is not there is 'geen'. */
export function factText(field: PlacementField, value: Value, names: FactNames): string {
  if (value === null) return 'geen'
  const words: Partial<Record<PlacementField, (one: string) => string>> = {
    occupationCode: names.occupation,
    municipality: names.municipality,
    contractKind: (one) => contractKindLabels[one as ContractKind],
    startsOn: formatDate,
    expectedEndOn: formatDate,
    outflow: (one) => outflowTexts[one as Outflow],
    source: (one) => placementSourceTexts[one as PlacementSource],
    wageException: (one) => wageExceptionTexts[one as WageException],
  }
  if (field === 'minutesPerWeek') return `${formatHours(Number(value))} uur`
  if (field === 'payCentsPerHour') return formatEuro(Number(value))
  return words[field]?.(String(value)) ?? String(value)
}
