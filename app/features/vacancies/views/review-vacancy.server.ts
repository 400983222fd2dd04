import type { SchemeId } from '#app/features/instruments/model.ts'
import { schemesForEmployer } from '#app/features/instruments/rules/schemes-for-placement.ts'
import { schemeNames } from '#app/features/instruments/texts/nl.ts'
import { countFittingCandidates } from '#app/features/matching/views/count-fitting.server.ts'
import type { Finding, VacancyContent } from '#app/features/vacancies/model.ts'
import { checkVacancy, isBlocking } from '#app/features/vacancies/rules/check-vacancy.ts'
import { vacancyForMatching } from '#app/features/vacancies/rules/for-matching.ts'
import { vacancyFacts } from '#app/features/vacancies/texts/facts-nl.ts'
import { findingText } from '#app/features/vacancies/texts/findings-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { datedAmounts, minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { findOccupation, type OccupationRecord } from '#db/queries/reference/occupations.ts'
import { locate } from '#db/queries/reference/postcodes.ts'

export type ShownFinding = { text: string; better: string; blocking: boolean }

/** Findings in words, blocking ones first. */
export function shownFindings(findings: readonly Finding[]): ShownFinding[] {
  return findings.map((finding) => ({ ...findingText(finding), blocking: isBlocking(finding) }))
}

/** The checks at posting, before anything is sent. */
export async function findingsOf(ctx: Context, content: VacancyContent): Promise<Finding[]> {
  return checkVacancy(content, { today: ctx.today(), minimumWage: await minimumWageTable(ctx.db) })
}

/** The page on which an employer checks the answers: all facts, the warnings, how many candidates fit, and schemes to think of. */
export async function reviewVacancy(ctx: Context, content: VacancyContent, occupation: OccupationRecord, findings: readonly Finding[]) {
  const location = await locate(ctx.db, ctx.region, content.postcode)
  const fitting = await countFittingCandidates(ctx, vacancyForMatching({ ...content, ...location, id: 'voorbeeld' }, occupation))
  return {
    facts: vacancyFacts(content, occupation.title),
    findings: shownFindings(findings),
    fitting: fitting.text,
    schemes: await schemesFor(ctx, content),
  }
}

/** How many candidates fit a stored vacancy, as it may be shown. */
export async function fittingText(ctx: Context, vacancy: VacancyContent & { id: string; latitude: number | null; longitude: number | null }): Promise<string> {
  const occupation = await findOccupation(ctx.db, vacancy.occupationCode)
  return (await countFittingCandidates(ctx, vacancyForMatching(vacancy, occupation))).text
}

/** Schemes that may apply to somebody who takes this work; made from the work alone, nothing of a person. */
async function schemesFor(ctx: Context, content: VacancyContent): Promise<{ id: SchemeId; name: string }[]> {
  const outcomes = schemesForEmployer(
    {
      contractKind: content.contractKind,
      startsOn: content.startsOn ?? ctx.today(),
      expectedEndOn: null,
      minutesPerWeek: content.hoursMax * 60,
      payCentsPerHour: content.payMinCents,
      occupationCode: content.occupationCode,
      source: 'voorstel',
      wageException: null,
    },
    await datedAmounts(ctx.db),
  )
  return outcomes.filter((outcome) => outcome.certainty !== 'nee').map(({ schemeId }) => ({ id: schemeId, name: schemeNames[schemeId] }))
}
