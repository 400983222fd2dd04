import { formatDate } from '#app/core/dates.ts'
import { parseCandidateNumber } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { candidateLimits } from '#app/features/candidates/model.ts'
import type { listSchema } from '#app/features/candidates/schema.ts'
import { candidateStatusLabels } from '#app/features/candidates/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import { candidateCounts, candidatesByIds, listCandidates, narrowCandidates, type CandidateFilter, type ListedCandidate } from '#db/queries/candidates/list.ts'
import { occupationTitles } from '#db/queries/reference/occupations.ts'
import { SearchUnavailable } from '#search/port.ts'
import type { z } from 'zod'

type Question = z.output<typeof listSchema>
const searchPage = 2000
const searchMost = 20_000

/** The list of candidates: a number finds one, words go through the search port, filters narrow; names stand on the file only. */
export async function candidateList(ctx: Context, actor: ActorWith<'candidates.list'>, question: Question) {
  const scope = scopeOf(actor)
  const number = question.q === null ? null : parseCandidateNumber(question.q)
  const filter: CandidateFilter = { status: question.status, sector: question.sector, number }
  const found = question.q !== null && number === null ? await searchIds(ctx, question.q) : null
  const size = candidateLimits.page
  let total: number
  let rows: ListedCandidate[]
  if (found === null || found === 'uitgevallen') {
    const page = await listCandidates(ctx.db, scope, filter, { number: question.pagina, size })
    total = page.total
    rows = page.rows
  } else {
    const ids = await narrowCandidates(ctx.db, scope, filter, found)
    total = ids.length
    rows = await candidatesByIds(ctx.db, scope, ids.slice((question.pagina - 1) * size, question.pagina * size))
  }
  const titles = await occupationTitles(ctx.db, rows.flatMap((row) => row.occupationsWanted))
  return {
    total,
    searchFailed: found === 'uitgevallen',
    pageCount: Math.max(1, Math.ceil(total / size)),
    counts: await candidateCounts(ctx.db, scope),
    rows: rows.map((row) => ({
      id: row.id,
      number: row.number,
      occupations: row.occupationsWanted.map((code) => titles.get(code) ?? code),
      area: `${row.postcode4} ${municipalityName(ctx.region, row.municipality)}`,
      hours: row.hoursMin === row.hoursMax ? `${row.hoursMin}` : `${row.hoursMin}-${row.hoursMax}`,
      availableFrom: formatDate(row.availableFrom),
      status: row.status,
      statusLabel: candidateStatusLabels[row.status],
    })),
  }
}

/** Ids of whom the words find, best first; 'uitgevallen' when no engine answers. */
async function searchIds(ctx: Context, text: string): Promise<string[] | 'uitgevallen'> {
  const ids: string[] = []
  try {
    for (let page = 1; ids.length < searchMost; page += 1) {
      const { hits } = await ctx.search.searchCandidates({ text, sort: 'relevance', page, perPage: searchPage, withFacets: false })
      ids.push(...hits.map((hit) => hit.id))
      if (hits.length < searchPage) break
    }
    return ids
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    ctx.log.warn('search unavailable', errorFields(error))
    return 'uitgevallen'
  }
}
