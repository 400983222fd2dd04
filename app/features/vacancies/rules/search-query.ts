import { educationLevels, sectors, vacancyContractKinds, type EducationLevel, type Sector, type VacancyContractKind } from '#app/core/classifications.ts'
import { parsePostcode } from '#app/core/identifiers.ts'

/** Bands of hours a week, as the facet counts them. */
export const hoursBands = ['0-12', '13-24', '25-32', '33-40'] as const
export type HoursBand = (typeof hoursBands)[number]

export const searchSorts = ['relevantie', 'nieuwste', 'afstand', 'loon'] as const
export type SearchSort = (typeof searchSorts)[number]

export const distances = [5, 10, 15, 25, 40] as const

/** What a visitor asks of the list of vacancies. */
export type VacancySearch = {
  text: string
  municipality: string[]
  sector: Sector[]
  hours: HoursBand[]
  contract: VacancyContractKind[]
  education: EducationLevel[]
  noDiploma: boolean
  /** four digits; null: distance plays no part */
  postcode4: string | null
  km: number
  sort: SearchSort
  page: number
}

export type SearchFault = 'postcode-onbekend'
export const longestSearch = 200

/**
 * Reads the address of the list. Codes that do not exist are left out, a page that is not a number is the first; only a
 * postcode that cannot be read is told of. `municipalities`: the slugs of the region.
 */
export function readVacancySearch(query: URLSearchParams, municipalities: readonly string[]): { search: VacancySearch; faults: { postcode?: SearchFault } } {
  const among = <T extends string>(name: string, list: readonly T[]) => list.filter((code) => query.getAll(name).includes(code))
  const postcode = (query.get('postcode') ?? '').trim()
  const postcode4 = /^[1-9]\d{3}$/.test(postcode) ? postcode : (parsePostcode(postcode)?.slice(0, 4) ?? null)
  const page = Number(query.get('pagina') ?? '1')
  const km = Number(query.get('afstand') ?? '')
  const text = (query.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').trim().slice(0, longestSearch)
  const sort = searchSorts.find((known) => known === query.get('sorteer'))
  return {
    search: {
      text,
      municipality: among('gemeente', municipalities),
      sector: among('sector', sectors),
      hours: among('uren', hoursBands),
      contract: among('contract', vacancyContractKinds),
      education: among('opleiding', educationLevels),
      noDiploma: query.get('zonderDiploma') === 'ja',
      postcode4,
      km: distances.find((known) => known === km) ?? 15,
      sort: sort === undefined || sort === 'relevantie' ? usualSort({ text, postcode4 }) : sort,
      page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
    },
    faults: postcode !== '' && postcode4 === null ? { postcode: 'postcode-onbekend' } : {},
  }
}

/** What "past het best" means: best match of the words; without words the nearest; without a postcode the newest. */
export function usualSort({ text, postcode4 }: Pick<VacancySearch, 'text' | 'postcode4'>): SearchSort {
  return text ? 'relevantie' : postcode4 ? 'afstand' : 'nieuwste'
}

/** The address of the same search with something changed; page 1 unless a page is named. */
export function searchAddress(search: VacancySearch, change: Partial<VacancySearch> = {}): string {
  const next = { ...search, page: 1, ...change }
  const query = new URLSearchParams()
  if (next.text) query.set('q', next.text)
  for (const code of next.municipality) query.append('gemeente', code)
  for (const code of next.sector) query.append('sector', code)
  for (const code of next.hours) query.append('uren', code)
  for (const code of next.contract) query.append('contract', code)
  for (const code of next.education) query.append('opleiding', code)
  if (next.noDiploma) query.set('zonderDiploma', 'ja')
  if (next.postcode4) {
    query.set('postcode', next.postcode4)
    query.set('afstand', String(next.km))
  }
  if (next.sort !== usualSort(next)) query.set('sorteer', next.sort)
  if (next.page > 1) query.set('pagina', String(next.page))
  const text = query.toString()
  return text ? `?${text}` : ''
}
