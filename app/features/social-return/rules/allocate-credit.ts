import { addDays, daysBetween, type IsoDate } from '#app/core/dates.ts'
import type { CountedPeriod, CreditRule, ValueTable } from '../model.ts'
import { defaultBlock } from '../model.ts'
import { creditForPlacement, type PlacementCredit, type PlacementCreditQuestion } from './credit-for-placement.ts'
import { partsBetween, wholeMonths } from './month-parts.ts'
import { freePeriods } from './no-double-counting.ts'

/** A contract on which a placement may count. */
export interface CreditContract {
  id: string
  startsOn: IsoDate
  endsOn: IsoDate
  table: ValueTable
}

export interface AllocationQuestion {
  placement: PlacementCreditQuestion['placement']
  personRef: string
  /** What staff said: a block, null for 'does not count', undefined when nobody said anything. */
  claim: string | null | undefined
  /** Contracts of the employer of the placement, in any order. */
  contracts: readonly CreditContract[]
  /** What counts already for this person, on whatever contract, without this placement's own credits. */
  counted: readonly CountedPeriod[]
  /** Contracts on which this placement counts already: a later contract takes nothing away from them. */
  standing?: readonly string[]
}

export interface AllocatedCredit {
  contractId: string
  block: string
  from: IsoDate
  to: IsoDate
  credit: PlacementCredit
}

export interface Allocation {
  credits: AllocatedCredit[]
  /** Per contract on which nothing counts, why. */
  refused: { contractId: string; rules: CreditRule[] }[]
}

/**
 * Spreads one placement over the employer's contracts: where it counts already comes first, then the contract that ends first. Each
 * day of a person counts once over all contracts and municipalities, and the longest period of a block holds for the person on
 * the contract as a whole, over several placements.
 */
export function allocateCredit(question: AllocationQuestion): Allocation {
  const { claim, personRef } = question
  const counted = [...question.counted]
  const result: Allocation = { credits: [], refused: [] }
  const order = ({ id, endsOn }: CreditContract) => `${question.standing?.includes(id) ? 0 : 1} ${endsOn} ${id}`
  const contracts = [...question.contracts].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  for (const contract of contracts) {
    const outcome = claim === null ? (['telt-niet-mee'] as CreditRule[]) : creditOn(contract, { ...question, counted })
    if (Array.isArray(outcome)) {
      result.refused.push({ contractId: contract.id, rules: outcome })
      continue
    }
    result.credits.push(outcome)
    const { from, to } = outcome
    counted.push({ creditId: `nieuw:${contract.id}`, contractId: contract.id, personRef, from, to, sharePermille: 1000 })
  }
  return result
}

function creditOn(contract: CreditContract, { placement, personRef, claim, counted }: AllocationQuestion): AllocatedCredit | CreditRule[] {
  const { table } = contract
  const wished = claim ?? defaultBlock
  const block = table.blocks.some(({ code, kind }) => code === wished && kind === 'jaarwaarde') ? wished : null
  const whole = creditForPlacement({ placement, table, contract, block })
  if (!whole.ok) return ['blok-nodig']
  const { period } = whole.value
  if (period === null || block === null) return whole.value.rules
  const wanted: CountedPeriod = { creditId: '', contractId: contract.id, personRef, ...period, sharePermille: 1000 }
  const piece = longest(freePeriods(counted, wanted))
  if (piece === null) return ['al-geteld']
  const to = withinMaximum(piece, remainingParts(contract, block, personRef, counted))
  if (to === null) return ['maximum-maanden']
  if (piece.from === period.from && to === period.to) return { contractId: contract.id, block, ...period, credit: whole.value }
  const part = creditForPlacement({ placement: { ...placement, startsOn: piece.from, endedOn: to }, table, contract, block })
  if (!part.ok || part.value.period === null) return ['al-geteld']
  const rules: CreditRule[] = [...part.value.rules, to < piece.to ? 'maximum-maanden' : 'al-geteld']
  return { contractId: contract.id, block, ...part.value.period, credit: { ...part.value, rules } }
}

type Days = { from: IsoDate; to: IsoDate }

const longest = (periods: readonly Days[]): Days | null =>
  periods.reduce<Days | null>((best, one) => (best && daysBetween(best.from, best.to) >= daysBetween(one.from, one.to) ? best : one), null)

/** Parts of a month that the person may still count on the contract; null when only the placement's own longest period holds. */
function remainingParts(contract: CreditContract, block: string, personRef: string, counted: readonly CountedPeriod[]): number | null {
  const maximum = contract.table.blocks.find(({ code }) => code === block)?.maxMonths ?? null
  if (maximum === null) return null
  const used = counted
    .filter((period) => period.contractId === contract.id && period.personRef === personRef)
    .reduce((sum, { from, to }) => sum + partsBetween(from, to), 0)
  return used === 0 ? null : wholeMonths(maximum) - used
}

/** The last day so that the period stays within these parts of a month; null when not even the first day does. */
function withinMaximum({ from, to }: Days, parts: number | null): IsoDate | null {
  if (parts === null || partsBetween(from, to) <= parts) return to
  let low = -1
  let high = daysBetween(from, to)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (partsBetween(from, addDays(from, middle)) <= parts) low = middle
    else high = middle - 1
  }
  return low < 0 ? null : addDays(from, low)
}
