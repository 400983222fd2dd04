import { formatDistance } from '#app/core/geo.ts'
import type { FacetGroup } from '#app/components/facets.tsx'
import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { codeLabels, conditionLabels, facetLabels, searchFaults, type FacetName } from '#app/features/vacancies/texts/search-nl.ts'
import { readVacancySearch, searchAddress, type VacancySearch } from '#app/features/vacancies/rules/search-query.ts'
import { postcodePoint } from '#db/queries/reference/postcodes.ts'
import { openVacancyLinesByIds } from '#db/queries/vacancies/list-vacancies.ts'
import type { FacetCounts, VacancyFacet, VacancyQuery } from '#search/port.ts'
import { withoutEachCondition, type VacancyCondition } from '#search/without-each-condition.ts'
import { toCard } from './vacancy-card.server.ts'

export const vacanciesPerPage = 20

const sorts = { relevantie: 'relevance', nieuwste: 'newest', afstand: 'distance', loon: 'pay' } as const

/** The public list of vacancies for this address: hits, facets with counts, paging, and what to drop when nothing was found. */
export async function searchVacancies(ctx: Context, query: URLSearchParams) {
  const { search, faults } = readVacancySearch(query, ctx.region.municipalities.map(({ slug }) => slug))
  const point = search.postcode4 ? await postcodePoint(ctx.db, search.postcode4) : null
  const asked = toQuery(ctx, search, point)
  let found = await ctx.search.searchVacancies(asked)
  const pageCount = Math.max(1, Math.ceil(found.total / vacanciesPerPage))
  if (search.page > pageCount) {
    search.page = pageCount
    found = await ctx.search.searchVacancies({ ...asked, page: pageCount })
  }
  const rows = await openVacancyLinesByIds(ctx.db, found.hits.map((hit) => hit.id))
  const distances = new Map(found.hits.map((hit) => [hit.id, hit.distanceMetres]))
  const gains = found.total === 0 ? await withoutEachCondition(ctx.search, asked) : []
  const unknownPostcode = search.postcode4 !== null && point === null
  return {
    search,
    total: found.total,
    narrowed: isNarrowed(search),
    page: search.page,
    pageCount,
    error: faults.postcode ?? unknownPostcode ? searchFaults['postcode-onbekend'] : null,
    typedPostcode: query.get('postcode')?.slice(0, 10) ?? '',
    facets: facetGroups(ctx, search, found.facets),
    rows: rows.map((row) => {
      const metres = distances.get(row.id)
      return toCard(row, metres === null || metres === undefined ? null : formatDistance(metres))
    }),
    gains: gains.map(({ condition, hits }) => ({
      label: conditionLabels[condition] ?? condition,
      hits,
      to: paths.vacancies(searchAddress(search, dropped[condition])),
    })),
  }
}

/** Whether anything at all was asked. */
function isNarrowed({ text, municipality, sector, hours, contract, education, noDiploma, postcode4 }: VacancySearch): boolean {
  return text !== '' || noDiploma || postcode4 !== null || [municipality, sector, hours, contract, education].some((chosen) => chosen.length > 0)
}

const dropped: Record<VacancyCondition, Partial<VacancySearch>> = {
  text: { text: '' },
  municipality: { municipality: [] },
  sector: { sector: [] },
  hoursBand: { hours: [] },
  hours: { hours: [] },
  contractKind: { contract: [] },
  education: { education: [] },
  noDiploma: { noDiploma: false },
  openHiring: {},
  near: { postcode4: null, sort: 'nieuwste' },
}

function toQuery(ctx: Context, search: VacancySearch, point: { latitude: number; longitude: number } | null): VacancyQuery {
  return {
    text: search.text,
    municipality: search.municipality,
    sector: search.sector,
    hoursBand: search.hours,
    contractKind: search.contract,
    education: search.education,
    ...(search.noDiploma ? { noDiploma: true } : {}),
    ...(point ? { near: { lat: point.latitude, lon: point.longitude, km: search.km } } : {}),
    sort: sorts[search.sort],
    page: search.page,
    perPage: vacanciesPerPage,
    today: ctx.today(),
  }
}

const facetOf: Record<FacetName, { facet: VacancyFacet; chosen: (search: VacancySearch) => readonly string[] }> = {
  gemeente: { facet: 'municipality', chosen: (search) => search.municipality },
  sector: { facet: 'sector', chosen: (search) => search.sector },
  uren: { facet: 'hoursBand', chosen: (search) => search.hours },
  contract: { facet: 'contractKind', chosen: (search) => search.contract },
  opleiding: { facet: 'education', chosen: (search) => search.education },
  zonderDiploma: { facet: 'noDiploma', chosen: (search) => (search.noDiploma ? ['ja'] : []) },
}

function facetGroups(ctx: Context, search: VacancySearch, counts: FacetCounts<VacancyFacet>): FacetGroup[] {
  const towns = Object.fromEntries(ctx.region.municipalities.map(({ slug, name }) => [slug, name]))
  return (Object.keys(facetLabels) as FacetName[]).map((name) => {
    const { facet, chosen } = facetOf[name]
    const labels = name === 'gemeente' ? towns : codeLabels[name]
    return {
      name,
      label: facetLabels[name],
      options: Object.entries(labels)
        .map(([value, label]) => ({ value, label, count: counts[facet]?.[value] ?? 0, checked: chosen(search).includes(value) }))
        .filter((option) => option.count > 0 || option.checked),
    }
  })
}
