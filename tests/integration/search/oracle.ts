/** What a search without text must answer, worked out in the plainest way from the documents themselves. */
import { distanceMetres } from '#app/core/geo.ts'
import type { VacancyDocument, VacancyFacet, VacancyQuery } from '#search/port.ts'
import { vacancyFacets } from '#search/port.ts'
import { vacancyFacetCodes } from '#search/vacancies.ts'

function metresTo(query: VacancyQuery, document: VacancyDocument): number {
  if (!query.near || document.lat === null || document.lon === null) return Infinity
  return distanceMetres(query.near, { lat: document.lat, lon: document.lon })
}

function selection(query: VacancyQuery, facet: VacancyFacet): readonly string[] {
  if (facet === 'noDiploma' || facet === 'openHiring') return query[facet] ? ['ja'] : []
  return query[facet] ?? []
}

function fits(query: VacancyQuery, document: VacancyDocument, ignored?: VacancyFacet): boolean {
  if (document.publishedOn > query.today) return false
  if (document.closesOn !== null && document.closesOn < query.today) return false
  if (query.except?.includes(document.id)) return false
  if (query.hoursFrom !== undefined && document.hoursMax < query.hoursFrom) return false
  if (query.hoursTo !== undefined && document.hoursMin > query.hoursTo) return false
  if (query.near && metresTo(query, document) > query.near.km * 1000) return false
  const codes = vacancyFacetCodes(document)
  return vacancyFacets.every((facet) => {
    const chosen = selection(query, facet)
    return facet === ignored || chosen.length === 0 || codes[facet].some((code) => chosen.includes(code))
  })
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Ids in order and counts per facet, for a question whose text is empty. */
export function expectedAnswer(documents: readonly VacancyDocument[], query: VacancyQuery) {
  const newest = (a: VacancyDocument, b: VacancyDocument) =>
    compareTexts(b.publishedOn, a.publishedOn) || compareTexts(a.id, b.id)
  const pay = (document: VacancyDocument) => document.payMaxCents ?? document.payMinCents ?? 0
  const orders = {
    relevance: newest,
    newest,
    pay: (a: VacancyDocument, b: VacancyDocument) => pay(b) - pay(a) || newest(a, b),
    distance: (a: VacancyDocument, b: VacancyDocument) =>
      query.near ? metresTo(query, a) - metresTo(query, b) || newest(a, b) : newest(a, b),
  }
  const ids = documents
    .filter((document) => fits(query, document))
    .sort(orders[query.sort])
    .map((document) => document.id)
  const facets = Object.fromEntries(
    vacancyFacets.map((facet) => {
      const counts: Record<string, number> = {}
      for (const document of documents) {
        if (!fits(query, document, facet)) continue
        for (const code of vacancyFacetCodes(document)[facet]) counts[code] = (counts[code] ?? 0) + 1
      }
      return [facet, counts]
    }),
  )
  return { ids, facets }
}
