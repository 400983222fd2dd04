import type { IsoDate } from '#app/core/dates.ts'
import type { Consent } from '#app/features/candidates/model.ts'

/** True while the person's yes for one vacancy holds: said, not taken back, and not past its day. */
export function consentHolds(consent: Pick<Consent, 'answer' | 'validUntil' | 'withdrawnAt'> | null, today: IsoDate): boolean {
  return consent !== null && consent.answer === 'ja' && consent.withdrawnAt === null && consent.validUntil >= today
}
