import { daysBetween, type IsoDate } from '#app/core/dates.ts'
import { roundHalfUp, type Cents } from '#app/core/money.ts'
import { partsBetween } from './month-parts.ts'

/** A credit in force: what it is worth over its whole period. */
export interface CountedCredit {
  from: IsoDate
  to: IsoDate
  valueCents: Cents
}

export interface Progress {
  /** worth of the days up to and with today */
  doneCents: Cents
  /** worth of the days still to come */
  plannedCents: Cents
  /** what is still to be found; never below zero */
  lackingCents: Cents
  /** share of the contract's time that has passed, 0-1 */
  timePassed: number
}

/** How a contract stands on a day: done and planned against the obligation, beside the time that has passed. */
export function progress(contract: { obligationCents: Cents; startsOn: IsoDate; endsOn: IsoDate }, credits: readonly CountedCredit[], today: IsoDate): Progress {
  const total = credits.reduce((sum, { valueCents }) => sum + valueCents, 0)
  const doneCents = credits.reduce((sum, credit) => sum + doneOf(credit, today), 0)
  const days = daysBetween(contract.startsOn, contract.endsOn) + 1
  const passed = daysBetween(contract.startsOn, today) + 1
  return {
    doneCents,
    plannedCents: total - doneCents,
    lackingCents: Math.max(0, contract.obligationCents - total),
    timePassed: Math.min(1, Math.max(0, passed / days)),
  }
}

function doneOf({ from, to, valueCents }: CountedCredit, today: IsoDate): Cents {
  if (today < from) return 0
  if (today >= to) return valueCents
  return roundHalfUp(BigInt(valueCents) * BigInt(partsBetween(from, today)), BigInt(partsBetween(from, to)))
}
