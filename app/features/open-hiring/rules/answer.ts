import { dateOf, type Instant } from '#app/core/dates.ts'
import { isWorkingDay, nextWorkingDay } from '#app/core/holidays.ts'
import { addMinutes, startOfDay } from '#app/core/moments.ts'
import type { Result } from '#app/core/result.ts'
import { ok, refuse } from '#app/core/result.ts'
import type { CallAnswer, EntryStatus, RuleBook } from '#app/features/open-hiring/model.ts'

/**
 * The moment until which a call may be answered. The hours run on working days only, all 24 of them, so that a call on
 * Friday evening does not end on Sunday. Always over before the day after `replyTermDays` working days begins.
 */
export function answerBy(rules: Pick<RuleBook, 'replyWindowHours'>, calledAt: Instant): Instant {
  const day = dateOf(calledAt)
  let moment = isWorkingDay(day) ? calledAt : startOfDay(nextWorkingDay(day))
  for (let left = rules.replyWindowHours; left > 0;) {
    if (isWorkingDay(dateOf(moment))) left -= 1
    moment = addMinutes(moment, 60)
  }
  return moment
}

/** The window in working days, for the promise that goes with a call. */
export function replyTermDays(rules: Pick<RuleBook, 'replyWindowHours'>): number {
  return Math.max(1, Math.ceil(rules.replyWindowHours / 24))
}

export type AnswerReason = 'ja' | 'wil-niet' | 'niet-nu' | 'te-vaak-niet-nu' | 'geen-reactie' | 'te-vaak-geen-reactie'

export interface AnswerOutcome {
  status: EntryStatus
  /** false: the entry loses its place in the order (it left, or the place became work) */
  keepsPlace: boolean
  reason: AnswerReason
}

export type AnswerRefusal = 'al-beantwoord' | 'termijn-voorbij' | 'termijn-loopt-nog'

/** Why an answer was not noted, rules and circumstances together. */
export type AnswerCallRefusal = AnswerRefusal | 'niet-gevonden' | 'geen-recht'

/**
 * What an answer, or silence, does with an entry, by the rules under which the entry was made.
 * In: the call, the answers this person gave to earlier calls, the answer, the moment. Out: the new status with its reason.
 */
export function answerCall(
  rules: RuleBook,
  call: { answerBy: Instant; answer: CallAnswer | null },
  earlier: readonly CallAnswer[],
  answer: CallAnswer,
  now: Instant,
): Result<AnswerOutcome, AnswerRefusal> {
  if (call.answer !== null) return refuse('al-beantwoord')
  if (answer === 'geen-reactie' && now < call.answerBy) return refuse('termijn-loopt-nog')
  if ((answer === 'ja' || answer === 'niet-nu') && now > call.answerBy) return refuse('termijn-voorbij')
  switch (answer) {
    case 'ja':
      return ok({ status: 'ja', keepsPlace: false, reason: 'ja' })
    case 'ingetrokken':
      return ok({ status: 'vertrokken', keepsPlace: false, reason: 'wil-niet' })
    case 'niet-nu':
      return count(earlier, 'niet-nu') < rules.notNowKeepsPlace
        ? ok({ status: 'niet-nu', keepsPlace: true, reason: 'niet-nu' })
        : ok({ status: 'vertrokken', keepsPlace: false, reason: 'te-vaak-niet-nu' })
    case 'geen-reactie':
      return count(earlier, 'geen-reactie') + 1 < rules.attempts
        ? ok({ status: 'geen-reactie', keepsPlace: true, reason: 'geen-reactie' })
        : ok({ status: 'vertrokken', keepsPlace: false, reason: 'te-vaak-geen-reactie' })
  }
}

function count(answers: readonly CallAnswer[], which: CallAnswer): number {
  return answers.filter((answer) => answer === which).length
}
