import {
  dutchLevelLabels,
  educationLevelLabels,
  licenceLabels,
  sectorLabels,
  workDemandLabels,
} from '#app/core/classifications.ts'
import { formatDate } from '#app/core/dates.ts'
import { formatDistance } from '#app/core/geo.ts'
import type { CriterionOutcome, MatchFacts } from '#app/features/matching/model/match.ts'

/** Names of codes that stand in the reference data. */
export interface MatchNames {
  occupation(code: string): string
  skill(code: string): string
}

/** What was asked, in words for a table; 'geen eis' when nothing was. */
export function askedText(outcome: CriterionOutcome, names: MatchNames): string {
  return valueText(outcome.asked, names) ?? 'geen eis'
}

/** What was offered, in words for a table; '–' when there is nothing to name. */
export function offeredText(outcome: CriterionOutcome, names: MatchNames): string {
  return valueText(outcome.offered, names) ?? '–'
}

function valueText(facts: MatchFacts, names: MatchNames): string | null {
  for (const [key, value] of Object.entries(facts)) {
    const text = partText(key, value, facts, names)
    if (text !== null) return text
  }
  return null
}

function partText(key: string, value: MatchFacts[string], facts: MatchFacts, names: MatchNames): string | null {
  switch (key) {
    case 'van':
      return value === facts['tot'] ? `${String(value)} uur` : `${String(value)} tot ${String(facts['tot'])} uur`
    case 'datum':
      return formatDate(String(value))
    case 'meters':
      return formatDistance(Number(value))
    case 'maxKm':
      return `tot ${String(value)} km`
    case 'beroep':
      return names.occupation(String(value))
    case 'vaardigheden':
      return list(value, names.skill)
    case 'niveau':
      return label(dutchLevelLabels, String(value))
    case 'opleiding':
      return label(educationLevelLabels, String(value))
    case 'sector':
      return label(sectorLabels, String(value))
    case 'sectoren':
      return list(value, (code) => label(sectorLabels, code))
    case 'bewijzen':
      return list(value, (code) => label(licenceLabels, code))
    case 'ontbreekt':
      return list(value, (code) => `mist ${label(licenceLabels, code)}`)
    case 'eisen':
      return list(value, (code) => label(workDemandLabels, code))
    case 'kanAlles':
      return 'geen grens genoemd'
    case 'pastNiet':
      return list(value, (code) => `past niet: ${label(workDemandLabels, code)}`)
    default:
      return null
  }
}

function label(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code
}

function list(value: MatchFacts[string], name: (code: string) => string): string | null {
  return typeof value === 'object' && value.length > 0 ? value.map(name).join(', ') : null
}
