import { addDays, type IsoDate } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { CountedPeriod } from '../model.ts'

export interface Conflict {
  creditId: string
  contractId: string
  from: IsoDate
  to: IsoDate
}
export interface DoubleCounting {
  code: 'dubbel-geteld'
  conflicts: Conflict[]
}

interface Stretch {
  from: IsoDate
  to: IsoDate
  others: CountedPeriod[]
  freePermille: number
}

/** Cuts the wanted period at every day where another credit of the same person begins or ends. */
function stretches(existing: readonly CountedPeriod[], wanted: CountedPeriod): Stretch[] {
  const others = existing.filter(
    (other) =>
      other.personRef === wanted.personRef &&
      other.creditId !== wanted.creditId &&
      other.from <= wanted.to &&
      other.to >= wanted.from,
  )
  const cuts = [wanted.from, ...others.flatMap(({ from, to }) => [from, addDays(to, 1)])]
  const starts = [...new Set(cuts)].filter((day) => day >= wanted.from && day <= wanted.to).sort()
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const here = others.filter((other) => other.from <= from && other.to >= from)
    const taken = here.reduce((sum, { sharePermille }) => sum + sharePermille, 0)
    return { from, to: next === undefined ? wanted.to : addDays(next, -1), others: here, freePermille: Math.max(0, 1000 - taken) }
  })
}

/**
 * Whether a period of a person may be counted beside what is counted already, on whatever contract and in whatever municipality:
 * on each day the shares add up to one at most. A credit does not stand in the way of its own correction.
 */
export function noDoubleCounting(existing: readonly CountedPeriod[], wanted: CountedPeriod): Result<undefined, DoubleCounting> {
  const full = stretches(existing, wanted).filter(({ freePermille }) => freePermille < wanted.sharePermille)
  if (full.length === 0) return ok()
  const conflicts = full.flatMap(({ from, to, others }) =>
    others.map(({ creditId, contractId }) => ({ creditId, contractId, from, to })),
  )
  return refuse({ code: 'dubbel-geteld', conflicts })
}

/** The parts of the wanted period that are still free for its share, in order; what follows on is joined. */
export function freePeriods(existing: readonly CountedPeriod[], wanted: CountedPeriod): { from: IsoDate; to: IsoDate }[] {
  const free: { from: IsoDate; to: IsoDate }[] = []
  for (const { from, to, freePermille } of stretches(existing, wanted)) {
    if (freePermille < wanted.sharePermille) continue
    const last = free.at(-1)
    if (last && addDays(last.to, 1) === from) last.to = to
    else free.push({ from, to })
  }
  return free
}
