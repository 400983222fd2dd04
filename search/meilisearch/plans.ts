/** Settings, records and filters of the two Meilisearch indexes. Pure; values are quoted so that none can end its quotes. */
import type { Analyser } from '../analysis/analyser.ts'
import { candidateFacetCodes, candidateNumbers, candidateTexts, candidateTextWeights } from '../candidates.ts'
import { dayNumber } from '../documents.ts'
import type { CandidateDocument, CandidateQuery, Near, VacancyDocument, VacancyQuery } from '../port.ts'
import { candidateFacets, vacancyFacets, yesCode } from '../port.ts'
import { vacancyFacetCodes, vacancyNumbers, vacancyTexts, vacancyTextWeights } from '../vacancies.ts'

/** Conditions that always hold, and per facet the condition of its own selection. */
export interface FilterParts {
  fixed: string[]
  selections: Record<string, string>
}

const shared = {
  // Sorting asked for goes before relevance; without it the rule does nothing.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
  // The texts are stems already; another language must not be guessed from them.
  localizedAttributes: [{ locales: ['nld' as const], attributePatterns: ['text_*'] }],
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 500 },
  prefixSearch: 'indexingTime' as const,
}

const textAttributes = (weights: object) => Object.keys(weights).map((name) => `text_${name}`)
const prefixed = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`text_${name}`, text]))

export const vacancySettings = {
  ...shared,
  rankingRules: [...shared.rankingRules, 'published:desc', 'id:asc'],
  searchableAttributes: textAttributes(vacancyTextWeights),
  filterableAttributes: [...vacancyFacets, 'id', 'hoursMin', 'hoursMax', 'published', 'closes', '_geo'],
  sortableAttributes: ['published', 'pay', 'id', '_geo'],
}

export const candidateSettings = {
  ...shared,
  typoTolerance: { ...shared.typoTolerance, disableOnAttributes: ['text_number', 'text_area'] },
  rankingRules: [...shared.rankingRules, 'id:asc'],
  searchableAttributes: textAttributes(candidateTextWeights),
  filterableAttributes: [...candidateFacets, 'organisationId', 'occupationCodes', 'hoursMin', 'hoursMax', 'available', '_geo'],
  sortableAttributes: ['id', '_geo'],
}

function located(lat: number | null, lon: number | null) {
  return lat === null || lon === null ? {} : { _geo: { lat, lng: lon } }
}

/** Document → what the index holds: analysed texts, codes, numbers and a point. */
export function vacancyRecord(document: VacancyDocument, analyser: Analyser): Record<string, unknown> {
  return {
    id: document.id,
    version: document.version,
    ...prefixed(vacancyTexts(document, analyser)),
    ...vacancyFacetCodes(document),
    ...vacancyNumbers(document),
    ...located(document.lat, document.lon),
  }
}

export function candidateRecord(document: CandidateDocument, analyser: Analyser): Record<string, unknown> {
  return {
    id: document.id,
    version: document.version,
    organisationId: document.organisationId,
    occupationCodes: document.occupationCodes,
    ...prefixed(candidateTexts(document, analyser)),
    ...candidateFacetCodes(document),
    ...candidateNumbers(document),
    ...located(document.lat, document.lon),
  }
}

/** A value within double quotes; quotes and backslashes in it are escaped, so it stays one value. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`
}

const oneOf = (field: string, values: readonly string[]) => `${field} IN [${values.map(quoted).join(', ')}]`

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A filter asks for a finite number')
  return String(value)
}

function common(query: { hoursFrom?: number; hoursTo?: number; near?: Near }): string[] {
  const parts: string[] = []
  if (query.hoursFrom !== undefined) parts.push(`hoursMax >= ${number(query.hoursFrom)}`)
  if (query.hoursTo !== undefined) parts.push(`hoursMin <= ${number(query.hoursTo)}`)
  if (query.near) {
    const { lat, lon, km } = query.near
    // Distances are shown in whole metres: half a metre more keeps what is shown as exactly the limit.
    parts.push(`_geoRadius(${number(lat)}, ${number(lon)}, ${number(km * 1000 + 0.499)})`)
  }
  return parts
}

export function vacancyFilter(query: VacancyQuery): FilterParts {
  const today = number(dayNumber(query.today))
  const fixed = [`published <= ${today}`, `closes >= ${today}`, ...common(query)]
  if (query.except?.length) fixed.push(`NOT ${oneOf('id', query.except)}`)
  const chosen: Record<string, readonly string[] | undefined> = {
    municipality: query.municipality,
    sector: query.sector,
    hoursBand: query.hoursBand,
    contractKind: query.contractKind,
    education: query.education,
    noDiploma: query.noDiploma ? [yesCode] : [],
    openHiring: query.openHiring ? [yesCode] : [],
  }
  return { fixed, selections: selectionsOf(chosen) }
}

export function candidateFilter(query: CandidateQuery): FilterParts {
  const fixed = common(query)
  // An IN of nothing matches nothing, which is what a scope of no organisations means.
  if (query.organisationIds) fixed.push(oneOf('organisationId', query.organisationIds))
  if (query.occupationCodes?.length) fixed.push(oneOf('occupationCodes', query.occupationCodes))
  if (query.availableOn !== undefined) fixed.push(`available <= ${number(dayNumber(query.availableOn))}`)
  for (const licence of query.licences ?? []) fixed.push(`licences = ${quoted(licence)}`)
  return { fixed, selections: selectionsOf({ sectors: query.sectors, dutchLevel: query.dutchLevel, education: query.education }) }
}

function selectionsOf(chosen: Record<string, readonly string[] | undefined>): Record<string, string> {
  const selections: Record<string, string> = {}
  for (const [facet, codes] of Object.entries(chosen)) if (codes?.length) selections[facet] = oneOf(facet, codes)
  return selections
}

/** All conditions, or all but the selection of one facet. */
export function filterText({ fixed, selections }: FilterParts, without?: string): string[] {
  return [...fixed, ...Object.entries(selections).flatMap(([facet, text]) => (facet === without ? [] : [text]))]
}
