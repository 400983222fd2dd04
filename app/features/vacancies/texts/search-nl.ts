import { contractKindLabels, educationLevelLabels, sectorLabels } from '#app/core/classifications.ts'
import type { HoursBand, SearchFault, SearchSort } from '#app/features/vacancies/rules/search-query.ts'

export const hoursBandLabels: Record<HoursBand, string> = {
  '0-12': 'Tot en met 12 uur',
  '13-24': '13 tot en met 24 uur',
  '25-32': '25 tot en met 32 uur',
  '33-40': '33 uur of meer',
}

export const sortLabels: Record<SearchSort, string> = {
  relevantie: 'Past het best',
  nieuwste: 'Nieuwste eerst',
  afstand: 'Dichtbij eerst',
  loon: 'Hoogste loon eerst',
}

export const searchFaults: Record<SearchFault, string> = {
  'postcode-onbekend': 'Deze postcode kennen wij niet. Vul vier cijfers in, of cijfers en letters, zoals 6511 AB.',
}

export const facetLabels = {
  gemeente: 'Gemeente',
  sector: 'Soort werk',
  uren: 'Uren per week',
  contract: 'Contract',
  opleiding: 'Opleiding',
  zonderDiploma: 'Diploma',
} as const
export type FacetName = keyof typeof facetLabels

export const codeLabels: Record<Exclude<FacetName, 'gemeente'>, Record<string, string>> = {
  sector: sectorLabels,
  uren: hoursBandLabels,
  contract: contractKindLabels,
  opleiding: educationLevelLabels,
  zonderDiploma: { ja: 'Geen diploma nodig' },
}

/** What dropping a condition brings, when nothing was found. */
export const conditionLabels: Record<string, string> = {
  text: 'Zonder de zoekwoorden',
  municipality: 'In alle gemeenten',
  sector: 'Alle soorten werk',
  hoursBand: 'Alle uren',
  hours: 'Alle uren',
  contract: 'Alle contracten',
  contractKind: 'Alle contracten',
  education: 'Alle opleidingen',
  noDiploma: 'Ook met diploma',
  openHiring: 'Ook zonder open hiring',
  near: 'Ook verder weg',
}
