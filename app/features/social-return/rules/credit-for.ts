import { roundHalfUp, type Cents } from '#app/core/money.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import {
  monthParts,
  subsidyLiftsMaximum,
  type Block,
  type Bonus,
  type Credit,
  type CreditPost,
  type CreditRefusal,
  type CreditRule,
  type Purchase,
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
  /** Hours of knowledge in all, in minutes. */
  minutes: number
}
export type Effort = PersonEffort | InvoiceEffort | HoursEffort

const dayMinutes = 480

/** The age bonus that counts: only the highest of those that fit. */
function ageBonus(fitting: readonly Bonus[], age: number | undefined): Bonus | null {
  if (age === undefined) return null
  const fits = fitting.filter(
    ({ kind, ageFrom = 0, ageBelow = Infinity }) => kind === 'leeftijd' && ageFrom <= age && age < ageBelow,
  )
  return fits.sort((a, b) => b.yearValueCents - a.yearValueCents)[0] ?? null
}

const postName = (bonus: Bonus): string => (bonus.kind === 'leeftijd' ? `bonus ${bonus.ageFrom ?? 0}+` : `bonus ${bonus.code}`)

function countedTime(table: ValueTable, block: Block, effort: PersonEffort): { parts: number; rules: CreditRule[] } {
  const lifts = subsidyLiftsMaximum.includes(table.id)
  const rules: CreditRule[] = effort.subsidised === true && !lifts ? ['subsidie-niet-in-tabel'] : []
  if (block.maxMonths === null || effort.parts <= wholeMonths(block.maxMonths)) return { parts: effort.parts, rules }
  if (effort.subsidised === true && lifts) return { parts: effort.parts, rules: ['maximum-opgeheven'] }
  return { parts: wholeMonths(block.maxMonths), rules: [...rules, 'maximum-maanden'] }
}

function personCredit(table: ValueTable, block: Block, effort: PersonEffort): Credit {
  const { fullTimeMinutesPerWeek: full, minimumMinutesPerWeek: minimum } = table.rules
  if (minimum !== null && effort.minutesPerWeek < minimum) {
    return { valueCents: 0, posts: [], rules: ['onder-minimumuren'], countedParts: 0, countedMinutes: 0 }
  }
  const time = countedTime(table, block, effort)
  const minutes = Math.min(effort.minutesPerWeek, full)
  const rules: CreditRule[] = minutes < effort.minutesPerWeek ? ['uren-afgetopt', ...time.rules] : time.rules
  const share = BigInt(effort.sharePermille ?? 1000)
  const proRata = (cents: Cents): Cents =>
    roundHalfUp(BigInt(cents) * BigInt(minutes) * BigInt(time.parts) * share, BigInt(full) * 12n * BigInt(monthParts) * 1000n)
  const value = (bonus: Bonus): Cents =>
    bonus.once ? roundHalfUp(BigInt(bonus.yearValueCents) * share, 1000) : proRata(bonus.yearValueCents)

  const fitting = table.bonuses.filter(({ blocks }) => blocks.length === 0 || blocks.includes(block.code))
  const asked = [...new Set(effort.bonuses ?? [])]
  const declared = fitting.filter((bonus) => bonus.kind !== 'leeftijd' && asked.includes(bonus.code))
  if (declared.length < asked.length) rules.push('bonus-past-niet')
  const age = ageBonus(fitting, effort.age)
  const posts: CreditPost[] = [
    { post: 'blok', valueCents: proRata(block.yearValueCents) },
    ...(age ? [age, ...declared] : declared).map((bonus) => ({ post: postName(bonus), valueCents: value(bonus) })),
  ]
  const valueCents = posts.reduce((sum, post) => sum + post.valueCents, 0)
  return { valueCents, posts, rules, countedParts: time.parts, countedMinutes: minutes }
}

function purchaseCredit(purchase: Purchase, effort: InvoiceEffort | HoursEffort): Result<Credit, CreditRefusal> {
  const byInvoice = purchase.valuation === 'factuur-ex-btw' || purchase.valuation === 'loonkosten'
  if (byInvoice !== 'invoiceCents' in effort) return refuse('inzet-past-niet')
  const counted = { countedParts: 0, countedMinutes: 0 }
  if ('invoiceCents' in effort) {
    const valueCents = effort.invoiceCents
    return ok({ valueCents, posts: [{ post: 'inkoop', valueCents }], rules: [], ...counted })
  }
  const unit = BigInt(purchase.unitValueCents ?? 0)
  const perDay = purchase.valuation === 'maximum-per-dag'
  const valueCents = roundHalfUp(unit * BigInt(effort.minutes), perDay ? dayMinutes : 60)
  return ok({ valueCents, posts: [{ post: 'kennis', valueCents }], rules: perDay ? ['dag-van-8-uur'] : [], ...counted })
}

/**
 * What an effort is worth under a value table: block × min(hours, 36) / 36 × months / 12, and each bonus likewise; every post is
 * rounded half up to a cent and the value is their sum (domain.md 4.1). Months above the longest period and hours above a full
 * week are not refused: they do not count, and `rules` says so.
 */
export function creditFor(table: ValueTable, effort: Effort): Result<Credit, CreditRefusal> {
  const person = 'minutesPerWeek' in effort
  const amounts = person
    ? [effort.minutesPerWeek, effort.parts]
    : 'invoiceCents' in effort
      ? [effort.invoiceCents]
      : [effort.minutes]
  if (amounts.some((amount) => !Number.isSafeInteger(amount) || amount < 0)) return refuse('waarde-ongeldig')
  const block = table.blocks.find(({ code }) => code === effort.block)
  if (block) return person ? ok(personCredit(table, block, effort)) : refuse('inzet-past-niet')
  const purchase = table.purchases.find(({ code }) => code === effort.block)
  if (!purchase) return refuse('blok-onbekend')
  return person ? refuse('inzet-past-niet') : purchaseCredit(purchase, effort)
}
