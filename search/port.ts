/**
 * What the program asks of a search engine, in its own words. Pure. Two engines answer: Meilisearch and the embedded
 * SQLite FTS5 engine; one contract test runs on both.
 */

/** The hours bands of the hours facet; a vacancy is in each band its hours overlap. */
export const hoursBands = ['0-12', '13-24', '25-32', '33-40'] as const
export type HoursBand = (typeof hoursBands)[number]

/** One vacancy as the engines hold it. Public data only. Dates are ISO dates, coordinates WGS84 rounded to Float32. */
export interface VacancyDocument {
  id: string
  title: string
  employerName: string
  occupationCode: string
  /** Title and alternative titles of the occupation. */
  occupationTitles: string[]
  /** Labels of the skills asked for. */
  skills: string[]
  tasks: string[]
  /** Slug of the municipality. */
  municipality: string
  place: string
  /** Villages and the name of the municipality, so that any of them finds the vacancy. */
  placeNames: string[]
  sector: string
  /** Whole hours a week. */
  hoursMin: number
  hoursMax: number
  /** Cents an hour; null when not stated. */
  payMinCents: number | null
  payMaxCents: number | null
  contractKind: string
  education: string
  noDiploma: boolean
  openHiring: boolean
  licences: string[]
  demands: string[]
  lat: number | null
  lon: number | null
  publishedOn: string
  closesOn: string | null
  startsOn: string | null
  places: number
  /** Version of the row in the database; the nightly comparison uses it. */
  version: number
}

/** One candidate, pseudonymous: never a name, contact, birth date, benefit or target group. */
export interface CandidateDocument {
  id: string
  /** The number staff use for the candidate. */
  number: string
  occupationCodes: string[]
  occupationTitles: string[]
  skills: string[]
  sectors: string[]
  hoursMin: number
  hoursMax: number
  /** ISO date; null when available at once. */
  availableFrom: string | null
  postcode4: string
  lat: number | null
  lon: number | null
  licences: string[]
  dutchLevel: string
  education: string
  organisationId: string
  version: number
}

export type SearchEntity = 'vacancy' | 'candidate'
export type DocumentOf<E extends SearchEntity> = E extends 'vacancy' ? VacancyDocument : CandidateDocument

/** Within `km` kilometres of a point, edge included. */
export interface Near {
  lat: number
  lon: number
  km: number
}

export const vacancyFacets = [
  'municipality',
  'sector',
  'hoursBand',
  'contractKind',
  'education',
  'noDiploma',
  'openHiring',
] as const
export type VacancyFacet = (typeof vacancyFacets)[number]
/** The code under which yes/no facets (noDiploma, openHiring) count their yes. */
export const yesCode = 'ja'

export type VacancySort = 'relevance' | 'newest' | 'distance' | 'pay'

/** A question for vacancies. Empty lists and absent values are no condition. Within a list: any of; between lists: all. */
export interface VacancyQuery {
  text: string
  municipality?: readonly string[]
  sector?: readonly string[]
  hoursBand?: readonly HoursBand[]
  contractKind?: readonly string[]
  education?: readonly string[]
  /** Hours a week wished for; a vacancy fits when its hours overlap. */
  hoursFrom?: number
  hoursTo?: number
  noDiploma?: boolean
  openHiring?: boolean
  /** Leave out these ids, e.g. the vacancy on whose page "similar vacancies" stand. */
  except?: readonly string[]
  near?: Near
  /** 'distance' without `near` is 'relevance'; 'relevance' without text is 'newest'. */
  sort: VacancySort
  /** From 1. */
  page: number
  perPage: number
  /** ISO date; vacancies published later or closed before it are left out. */
  today: string
  /** False leaves the facets empty and saves their time. */
  withFacets?: boolean
}

export interface Hit {
  id: string
  /** 0 to 1, comparable within one answer of one engine only. */
  score: number
  /** Whole metres from `near`; null without it. */
  distanceMetres: number | null
}

/** Counts per code. The counts of a facet ignore that facet's own selection, so that a second choice shows what it adds. */
export type FacetCounts<F extends string> = Record<F, Record<string, number>>

export interface VacancyHits {
  total: number
  hits: Hit[]
  facets: FacetCounts<VacancyFacet>
}

export const candidateFacets = ['sectors', 'licences', 'dutchLevel', 'education'] as const
export type CandidateFacet = (typeof candidateFacets)[number]

export interface CandidateQuery {
  text: string
  /** Organisations whose candidates may be seen; absent means all, an empty list means none. */
  organisationIds?: readonly string[]
  occupationCodes?: readonly string[]
  sectors?: readonly string[]
  /** All of these are asked. */
  licences?: readonly string[]
  dutchLevel?: readonly string[]
  education?: readonly string[]
  hoursFrom?: number
  hoursTo?: number
  /** ISO date on which the candidate can start. */
  availableOn?: string
  near?: Near
  sort: 'relevance' | 'distance'
  page: number
  perPage: number
  withFacets?: boolean
}

export interface CandidateHits {
  total: number
  hits: Hit[]
  facets: FacetCounts<CandidateFacet>
}

export type EngineName = 'meilisearch' | 'embedded'

/** The engine cannot be reached or does not answer in time; the caller may ask another or try again later. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable'
}

export interface SearchHealth {
  /** The engine that answers questions now. */
  engine: EngineName
  /** False when that engine does not answer. */
  ok: boolean
  /** True when the fallback answers because the search server does not. */
  degraded?: boolean
  /** One English sentence for the staff health page, without secrets. */
  detail: string
  /** Since when this engine answers (UTC instant); null when it was so from the start. */
  since: string | null
}

export interface SearchPort {
  searchVacancies(query: VacancyQuery): Promise<VacancyHits>
  searchCandidates(query: CandidateQuery): Promise<CandidateHits>
  /** Resolves when the documents can be found; throws when the engine did not take them. Idempotent. */
  upsert<E extends SearchEntity>(entity: E, documents: readonly DocumentOf<E>[]): Promise<void>
  remove(entity: SearchEntity, ids: readonly string[]): Promise<void>
  clear(entity: SearchEntity): Promise<void>
  count(entity: SearchEntity): Promise<number>
  /** Id → version of every document held. */
  versions(entity: SearchEntity): Promise<Map<string, number>>
  health(): Promise<SearchHealth>
  close(): Promise<void>
}
