import { addDays, addMonths, type IsoDate } from '#app/core/dates.ts'
import { ok, type Result } from '#app/core/result.ts'
import type { PlacementFacts } from '#app/features/placements/model.ts'
import type { Credit, CreditRefusal, CreditRule, ValueTable } from '../model.ts'
import { creditFor } from './credit-for.ts'
import { partsBetween } from './month-parts.ts'

export interface PlacementCreditQuestion {
  placement: Pick<PlacementFacts, 'startsOn' | 'expectedEndOn' | 'minutesPerWeek' | 'contractKind' | 'wageException'> & {
    /** Day on which the placement really ended, null while it runs. */
    endedOn: IsoDate | null
  }
  /** The table frozen into the contract, and the period of the contract. */
  table: ValueTable
  contract: { startsOn: IsoDate; endsOn: IsoDate }
  /** 'Counts as block X', declared by a coordinator or account manager; null as long as nobody did. */
  block: string | null
  age?: number | undefined
  bonuses?: readonly string[] | undefined
  subsidised?: boolean | undefined
  sharePermille?: number | undefined
  /** Count up to and with this day; the whole expected period when left out. */
  until?: IsoDate | undefined
}

export interface PlacementCredit extends Credit {
  /** Days that are counted, both included; null when nothing counts. */
  period: { from: IsoDate; to: IsoDate } | null
}

const nothing = (rule: CreditRule): Result<PlacementCredit, CreditRefusal> =>
  ok({ valueCents: 0, posts: [], rules: [rule], countedParts: 0, countedMinutes: 0, period: null })

const earliest = (days: readonly (IsoDate | null | undefined)[]): IsoDate =>
  days.filter((day): day is IsoDate => typeof day === 'string').sort()[0] ?? ''

/**
 * The credit of one placement on one contract under its frozen table: the days of the placement that lie in the contract, up to
 * the longest period of the block. A trial placement does not count; neither does someone hired too long before the contract.
 * Nothing is counted until a person of the office has said as which block it counts.
 */
export function creditForPlacement(question: PlacementCreditQuestion): Result<PlacementCredit, CreditRefusal> {
  const { placement, table, contract, block } = question
  if (placement.contractKind === 'proefplaatsing' || placement.wageException === 'proefplaatsing')
    return nothing('geen-dienstverband')
  const earlier = table.hiredBeforeMonths
  if (earlier !== null && placement.startsOn < addMonths(contract.startsOn, -earlier)) return nothing('te-vroeg-in-dienst')
  const from = placement.startsOn > contract.startsOn ? placement.startsOn : contract.startsOn
  const to = earliest([placement.endedOn ?? placement.expectedEndOn, contract.endsOn, question.until])
  if (to < from) return nothing('buiten-looptijd')
  if (block === null) return nothing('blok-nodig')
  const permanent = placement.contractKind === 'vast'
  const automatic = permanent
    ? table.bonuses.filter(({ condition }) => condition.kind === 'vast-contract').map(({ code }) => code)
    : []
  const credit = creditFor(table, {
    block,
    minutesPerWeek: placement.minutesPerWeek,
    parts: partsBetween(from, to),
    age: question.age,
    bonuses: [...automatic, ...(question.bonuses ?? [])],
    subsidised: question.subsidised,
    sharePermille: question.sharePermille,
  })
  if (!credit.ok) return credit
  const maximum = table.blocks.find(({ code }) => code === block)?.maxMonths ?? null
  const lifted = question.subsidised === true && table.subsidyLiftsMaximum
  const last = maximum === null || lifted ? to : earliest([to, addDays(addMonths(from, maximum), -1)])
  return ok({ ...credit.value, period: credit.value.countedParts === 0 ? null : { from, to: last } })
}
