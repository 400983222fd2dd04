import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { CriterionOutcome, MatchFacts } from '#app/features/matching/model/match.ts'
import { matchOne } from '#app/features/matching/rules/match.ts'
import { criterionNames, proposalStatusLabels, whyTexts } from '#app/features/matching/texts/nl.ts'
import { askedText, offeredText } from '#app/features/matching/texts/values-nl.ts'
import { candidateStatusLabels } from '#app/features/candidates/texts/nl.ts'
import { vacancyForMatching } from '#app/features/vacancies/rules/for-matching.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidateByNumber, profileOf } from '#db/queries/candidates/find.ts'
import { candidateForMatching } from '#db/queries/matching/candidates-for-matching.ts'
import { shownCandidates } from '#db/queries/matching/shown-candidates.ts'
import { vacancyToMatch } from '#db/queries/matching/vacancy-to-match.ts'
import { occupationTitles, skillLabels } from '#db/queries/reference/occupations.ts'

function codesOf(outcomes: readonly CriterionOutcome[], key: string): string[] {
  const sides: MatchFacts[] = outcomes.flatMap(({ asked, offered }) => [asked, offered])
  return sides.flatMap((facts) => {
    const value = facts[key]
    return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []
  })
}

/** One candidate for one vacancy: per criterion asked, offered, points and why; without a name. Null: not found. */
export async function explainedCandidate(ctx: Context, actor: ActorWith<'matching.see'>, vacancyId: string, number: string) {
  const scope = scopeOf(actor)
  const found = await vacancyToMatch(ctx.db, scope, vacancyId)
  const candidate = await findCandidateByNumber(ctx.db, scope, number)
  const forMatching = candidate && (await candidateForMatching(ctx.db, number))
  const profile = candidate && (await profileOf(ctx.db, candidate.id))
  if (!found || !candidate || !forMatching || !profile) return null
  const match = matchOne(vacancyForMatching(found.vacancy, found.occupation), forMatching, ctx.today())
  const [titles, skills, shown] = await Promise.all([
    occupationTitles(ctx.db, [...codesOf(match.criteria, 'beroep'), ...profile.occupationsWanted, ...profile.occupationsDone]),
    skillLabels(ctx.db, [...codesOf(match.criteria, 'vaardigheden'), ...profile.skills]),
    shownCandidates(ctx.db, vacancyId, [number]),
  ])
  const names = { occupation: (code: string) => titles.get(code) ?? code, skill: (code: string) => skills.get(code) ?? code }
  const beside = shown.get(number)
  const { vacancy, employer } = found
  return {
    candidateId: candidate.id,
    number,
    status: candidate.status,
    statusLabel: candidateStatusLabels[candidate.status],
    area: `${candidate.postcode4} ${municipalityName(ctx.region, candidate.municipality)}`,
    wanted: profile.occupationsWanted.map(names.occupation),
    done: profile.occupationsDone.map(names.occupation),
    ownWords: profile.ownWords,
    vacancy: { id: vacancy.id, title: vacancy.title, open: vacancy.status === 'open', replyDays: vacancy.replyDays },
    employer,
    fits: match.fits,
    points: match.points,
    proposal: beside?.proposalId ? { id: beside.proposalId, status: beside.proposalStatus ? proposalStatusLabels[beside.proposalStatus] : '' } : null,
    lines: match.criteria.map((outcome) => ({
      criterion: outcome.criterion,
      name: criterionNames[outcome.criterion],
      asked: askedText(outcome, names),
      offered: offeredText(outcome, names),
      met: outcome.met,
      points: outcome.points,
      max: outcome.max,
      why: whyTexts[outcome.why],
    })),
  }
}
