import { roundHalfUp, type Cents } from '#app/core/money.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import {
  fullWeekMinutes,
  monthParts,
  type Block,
  type Bonus,
  type Credit,
  type CreditPost,
  type CreditRefusal,
  type CreditRule,
  type ValueTable,
} from '../model.ts'
import { wholeMonths } from './month-parts.ts'

/** Work of one person: hours a week and the time it lasts (`parts`: see `wholeMonths` and `partsBetween`). */
export interface PersonEffort {
  block: string
  minutesPerWeek: number
  parts: number
  /** Age at the start of the effort; without it no bonus for age. */
  age?: number | undefined
  /** Codes of bonuses that a coordinator declared. */
  bonuses?: readonly string[] | undefined
  /** True when a wage-cost subsidy runs for this person. */
  subsidised?: boolean | undefined
  /** Share of the effort that counts here, 1000 unless it is split over contracts. */
  sharePermille?: number | undefined
}
export interface InvoiceEffort {
  block: string
  invoiceCents: Cents
}
export interface HoursEffort {
  block: string
  /** Hours in all (of knowledge, for instance), in minutes. */
  minutes: number
}
export type Effort = PersonEffort | InvoiceEffort | HoursEffort

/** The age bonus that counts: only the highest of those that fit. */
function ageBonus(bonuses: readonly Bonus[], age: number | undefined): Bonus[] {
  if (age === undefined) return []
  const fits = bonuses.filter(({ condition }) => condition.kind === 'leeftijd' && condition.fromAge <= age)
  return fits.sort((a, b) => b.valueCents - a.valueCents).slice(0, 1)
}

function countedTime(table: ValueTable, block: Block, effort: PersonEffort): { parts: number; rules: CreditRule[] } {
  const lifts = table.subsidyLiftsMaximum
  const rules: CreditRule[] = effort.subsidised === true && !lifts ? ['subsidie-niet-in-tabel'] : []
  if (block.maxMonths === null || effort.parts <= wholeMonths(block.maxMonths)) return { parts: effort.parts, rules }
  if (effort.subsidised === true && lifts) return { parts: effort.parts, rules: ['maximum-opgeheven'] }
  return { parts: wholeMonths(block.maxMonths), rules: [...rules, 'maximum-maanden'] }
}

function personCredit(table: ValueTable, block: Block, effort: PersonEffort): Credit {
  const minimum = table.minimumMinutesPerWeek
  if (minimum !== null && effort.minutesPerWeek < minimum) {
    return { valueCents: 0, posts: [], rules: ['onder-minimumuren'], countedParts: 0, countedMinutes: 0 }
  }
  const time = countedTime(table, block, effort)
  const minutes = Math.min(effort.minutesPerWeek, fullWeekMinutes)
  const rules: CreditRule[] = minutes < effort.minutesPerWeek ? ['uren-afgetopt', ...time.rules] : time.rules
  const share = BigInt(effort.sharePermille ?? 1000)
  const proRata = ({ label, valueCents }: { label: string; valueCents: Cents }): CreditPost => ({
    post: label,
    valueCents: roundHalfUp(
      BigInt(valueCents) * BigInt(minutes) * BigInt(time.parts) * share,
      BigInt(fullWeekMinutes) * 12n * BigInt(monthParts) * 1000n,
    ),
  })

  const asked = new Set(effort.bonuses ?? [])
  const yearly = table.bonuses.filter(({ code, condition }) => condition.kind !== 'leeftijd' && asked.has(code))
  const once = (table.onceBonuses ?? []).filter((bonus) => bonus.block === block.code && asked.has(bonus.code))
  if (yearly.length + once.length < asked.size) rules.push('bonus-past-niet')
  const posts: CreditPost[] = [
    proRata({ label: 'blok', valueCents: block.valueCents }),
    ...[...ageBonus(table.bonuses, effort.age), ...yearly].map(proRata),
    ...once.map(({ label, valueCents }) => ({ post: label, valueCents: roundHalfUp(BigInt(valueCents) * share, 1000) })),
  ]
  const valueCents = posts.reduce((sum, post) => sum + post.valueCents, 0)
  return { valueCents, posts, rules, countedParts: time.parts, countedMinutes: minutes }
}

const single = (valueCents: Cents): Credit => ({
  valueCents,
  posts: [{ post: 'blok', valueCents }],
  rules: [],
  countedParts: 0,
  countedMinutes: 0,
})

/**
 * What an effort is worth under a value table: block × min(hours, 36) / 36 × months / 12, and each bonus likewise; every post is
 * rounded half up to a cent and the value is their sum (domain.md 4.1). Months above the longest period and hours above a full
 * week are not refused: they do not count, and `rules` says so.
 */
export function creditFor(table: ValueTable, effort: Effort): Result<Credit, CreditRefusal> {
  const block = table.blocks.find(({ code }) => code === effort.block)
  if (!block) return refuse('blok-onbekend')
  const whole = (...amounts: number[]) => amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)
  if ('minutesPerWeek' in effort) {
    if (block.kind !== 'jaarwaarde') return refuse('inzet-past-niet')
    return whole(effort.minutesPerWeek, effort.parts) ? ok(personCredit(table, block, effort)) : refuse('waarde-ongeldig')
  }
  if ('invoiceCents' in effort) {
    if (block.kind !== 'factuur') return refuse('inzet-past-niet')
    return whole(effort.invoiceCents) ? ok(single(effort.invoiceCents)) : refuse('waarde-ongeldig')
  }
  if (block.kind !== 'uur') return refuse('inzet-past-niet')
  if (!whole(effort.minutes)) return refuse('waarde-ongeldig')
  return ok(single(roundHalfUp(BigInt(block.valueCents) * BigInt(effort.minutes), 60)))
}
