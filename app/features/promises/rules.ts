import { addDays, type IsoDate } from '#app/core/dates.ts'
import { addWorkingDays, workingDaysBetween } from '#app/core/holidays.ts'
import type { PromiseKind, PromiseState, WaitingPromise } from '#app/features/promises/model.ts'
import { promiseRules } from '#app/features/promises/model.ts'

export interface Schedule {
  /** the last day on which the promise is kept in time */
  dueOn: IsoDate
  /** halfway and on the last working day of the term, in order, each once */
  remindOn: readonly IsoDate[]
}

/**
 * The term of a promise in working days.
 * In: the kind, the day it is opened, and for a kind without a term of its own the number of working days.
 * Out: the last day and the reminders. Throws when a term is missing: a bug, not a user's mistake.
 */
export function schedule(kind: PromiseKind, from: IsoDate, termDays?: number): Schedule {
  const days = termDays ?? promiseRules[kind].termDays
  if (days === null || !Number.isSafeInteger(days) || days < 1)
    throw new RangeError(`Promise ${kind} needs a term in working days`)
  return scheduleUntil(from, addWorkingDays(from, days))
}

/** The reminders of a promise whose last day is given by law or agreement, working day or not. */
export function scheduleUntil(from: IsoDate, dueOn: IsoDate): Schedule {
  const lastWorkingDay = addWorkingDays(addDays(dueOn, 1), -1)
  const days = workingDaysBetween(from, lastWorkingDay)
  if (days < 1) return { dueOn, remindOn: [dueOn] }
  const halfway = addWorkingDays(from, Math.ceil(days / 2))
  return { dueOn, remindOn: halfway < lastWorkingDay ? [halfway, lastWorkingDay] : [lastWorkingDay] }
}

interface Standing {
  state: PromiseState
  dueOn: IsoDate
  remindOn: readonly IsoDate[]
  remindersSent: number
}

/** True when a reminder must go out today; several missed ones (after a standstill) are sent as one. */
export function reminderDue(promise: Standing, today: IsoDate): boolean {
  if (promise.state !== 'open' || hasLapsed(promise, today)) return false
  return remindersPassed(promise, today) > promise.remindersSent
}

/** How many reminder days lie on or before today: what `remindersSent` becomes after sending. */
export function remindersPassed(promise: Pick<Standing, 'remindOn'>, today: IsoDate): number {
  return promise.remindOn.filter((day) => day <= today).length
}

/** True when the last day is over and nobody acted: the ending of the kind must run. */
export function hasLapsed(promise: Pick<Standing, 'state' | 'dueOn'>, today: IsoDate): boolean {
  return promise.state === 'open' && promise.dueOn < today
}

export type Urgency = 'te-laat' | 'vandaag' | 'binnenkort' | 'later'

/** How loudly a waiting promise is shown: 'binnenkort' is within two working days. */
export function urgency(dueOn: IsoDate, today: IsoDate): Urgency {
  if (dueOn < today) return 'te-laat'
  if (dueOn === today) return 'vandaag'
  return dueOn <= addWorkingDays(today, 2) ? 'binnenkort' : 'later'
}

/** What should wait for a subject: its kind, its last day, and codes that tell two of one kind apart. */
export interface WantedPromise {
  kind: PromiseKind
  dueOn: IsoDate
  facts: Readonly<Record<string, string | number>>
}

/**
 * What to open and what to withdraw, so that exactly the wanted promises wait. What was kept or has lapsed is not opened again.
 * In: the promises of one subject of the kinds at hand, and what follows from the facts now. Running it twice changes nothing.
 */
export function reconcile<W extends WantedPromise>(existing: readonly WaitingPromise[], wanted: readonly W[]): { open: W[]; withdraw: string[] } {
  const key = ({ kind, dueOn, facts }: WantedPromise) => `${kind} ${dueOn} ${String(facts['term'] ?? '')}`
  const standing = new Set(existing.filter(({ state }) => state !== 'withdrawn').map(key))
  const needed = new Set(wanted.map(key))
  return {
    open: wanted.filter((one) => !standing.has(key(one))),
    withdraw: existing.filter((one) => one.state === 'open' && !needed.has(key(one))).map(({ id }) => id),
  }
}
