import type { ShownCount } from '#app/features/disclosure/model.ts'
import { publicDisclosure } from '#app/features/disclosure/model.ts'
import { shownCount } from '#app/features/disclosure/rules.ts'
import type { VacancyForMatching } from '#app/features/matching/model/match.ts'
import { fittingCount } from '#app/features/matching/rules/match.ts'
import type { Context } from '#app/platform/context.ts'
import { candidatesForMatching } from '#db/queries/matching/candidates-for-matching.ts'

/** How many candidates meet every must of a vacancy, as it may leave the office: hidden when small, rounded when not. */
export async function countFittingCandidates(ctx: Context, vacancy: VacancyForMatching): Promise<ShownCount> {
  const count = fittingCount(vacancy, await candidatesForMatching(ctx.db), ctx.today())
  return shownCount(count, { ...publicDisclosure, threshold: ctx.region.rules.disclosureThreshold })
}
