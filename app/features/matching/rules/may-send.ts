import type { IsoDate } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { Consent } from '#app/features/candidates/model.ts'
import { consentHolds } from '#app/features/candidates/rules/consent.ts'
import type { ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import type { VacancyStatus } from '#app/features/vacancies/model.ts'

/**
 * Whether a proposal may go to the employer today.
 * In: the consent for this vacancy, whether the company is verified, and the status of the vacancy. Out: yes, or why not.
 */
export function maySend(
  facts: { consent: Pick<Consent, 'answer' | 'validUntil' | 'withdrawnAt'> | null; verified: boolean; vacancyStatus: VacancyStatus },
  today: IsoDate,
): Result<undefined, ProposalRefusal> {
  if (!consentHolds(facts.consent, today)) return refuse('geen-toestemming')
  if (!facts.verified) return refuse('werkgever-niet-geverifieerd')
  if (facts.vacancyStatus !== 'open') return refuse('vacature-niet-open')
  return ok()
}
