import { formatDate } from '#app/core/dates.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { mustCodes, type CandidateForMatching } from '#app/features/matching/model/match.ts'
import { matchingLimits } from '#app/features/matching/model/proposal.ts'
import { explain } from '#app/features/matching/rules/explain.ts'
import { matchAll } from '#app/features/matching/rules/match.ts'
import { leftOutByOne } from '#app/features/matching/rules/single-musts.ts'
import { criterionNames, proposalStatusLabels, whyTexts } from '#app/features/matching/texts/nl.ts'
import { vacancyFactLines } from '#app/features/matching/texts/vacancy-facts-nl.ts'
import { vacancyForMatching } from '#app/features/vacancies/rules/for-matching.ts'
import type { Context } from '#app/platform/context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import { candidatesForMatching } from '#db/queries/matching/candidates-for-matching.ts'
import { numbersOf, shownCandidates } from '#db/queries/matching/shown-candidates.ts'
import { vacancyToMatch } from '#db/queries/matching/vacancy-to-match.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { occupationTitles } from '#db/queries/reference/occupations.ts'
import { SearchUnavailable } from '#search/port.ts'

/** The workspace of one vacancy: who fits, best first, and how many each must leaves out. Exact: for staff only. Null: not found. */
export async function matchingWorkspace(ctx: Context, actor: ActorWith<'matching.see'>, vacancyId: string, question: { q: string | null; pagina: number }) {
  const found = await vacancyToMatch(ctx.db, scopeOf(actor), vacancyId)
  if (!found) return null
  const { vacancy, employer, occupation } = found
  const asked = vacancyForMatching(vacancy, occupation)
  const today = ctx.today()
  const candidates = await candidatesForMatching(ctx.db)
  const result = matchAll(asked, candidates, today)
  const alone = leftOutByOne(asked, candidates, today)
  const words = question.q === null ? null : await numbersFound(ctx, question.q)
  const narrowed = words === null || words === 'uitgevallen' ? result.ranked : result.ranked.filter(({ number }) => words.has(number))
  const size = matchingLimits.page
  const page = narrowed.slice((question.pagina - 1) * size, question.pagina * size)
  const byNumber = new Map<string, CandidateForMatching>(candidates.map((candidate) => [candidate.number, candidate]))
  const profiles = page.flatMap(({ number }) => byNumber.get(number) ?? [])
  const shown = await shownCandidates(ctx.db, vacancyId, profiles.map(({ number }) => number))
  const titles = await occupationTitles(ctx.db, profiles.flatMap((profile) => profile.occupationsWanted.map(({ code }) => code)))
  const waiting = (await promisesAbout(ctx.db, { kind: 'vacancy', id: vacancyId })).find((one) => one.kind === 'kandidaten-voorstellen' && one.state === 'open')
  return {
    id: vacancy.id,
    title: vacancy.title,
    status: vacancy.status,
    employer,
    facts: vacancyFactLines(vacancy, occupation?.title ?? vacancy.occupationCode),
    promisedOn: waiting ? formatDate(waiting.dueOn) : null,
    fits: result.ranked.length,
    leftOut: result.total - result.ranked.length,
    musts: mustCodes.map((code) => ({ code, name: criterionNames[code], leftOut: result.failedBy[code], alone: alone[code] })).filter((must) => must.leftOut > 0),
    searchFailed: words === 'uitgevallen',
    found: narrowed.length,
    pageCount: Math.max(1, Math.ceil(narrowed.length / size)),
    candidates: profiles.map((profile, at) => line(profile, (question.pagina - 1) * size + at + 1)),
  }

  function line(profile: CandidateForMatching, place: number) {
    const beside = shown.get(profile.number)
    return {
      number: profile.number,
      place,
      occupations: profile.occupationsWanted.map(({ code }) => titles.get(code) ?? code),
      area: beside ? `${beside.postcode4} ${municipalityName(ctx.region, beside.municipality)}` : '',
      hours: profile.hoursMin === profile.hoursMax ? `${profile.hoursMin}` : `${profile.hoursMin}-${profile.hoursMax}`,
      availableFrom: profile.availableFrom <= today ? 'meteen' : formatDate(profile.availableFrom),
      proposal: beside?.proposalId ? { id: beside.proposalId, status: beside.proposalStatus ? proposalStatusLabels[beside.proposalStatus] : '' } : null,
      points: explain(asked, profile, today)
        .filter((outcome) => outcome.max > 0)
        .map((outcome) => ({ label: criterionNames[outcome.criterion], points: outcome.points, max: outcome.max, reason: whyTexts[outcome.why] })),
    }
  }
}

const searchPage = 2000
const searchMost = 20_000

/** Numbers of whom the words find; 'uitgevallen' when no engine answers. */
async function numbersFound(ctx: Context, text: string): Promise<Set<string> | 'uitgevallen'> {
  const ids: string[] = []
  try {
    for (let page = 1; ids.length < searchMost; page += 1) {
      const { hits } = await ctx.search.searchCandidates({ text, sort: 'relevance', page, perPage: searchPage, withFacets: false })
      ids.push(...hits.map((hit) => hit.id))
      if (hits.length < searchPage) break
    }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    ctx.log.warn('search unavailable', errorFields(error))
    return 'uitgevallen'
  }
  return new Set(await numbersOf(ctx.db, ids))
}
