import type { IsoDate } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatEuro, type Cents } from '#app/core/money.ts'
import type { AmountTable, LkvCategory, SchemeId } from '../model.ts'
import type { SchemePlacement } from './scheme-facts.ts'
import { wageCostBenefit } from './wage-cost-benefit.ts'
import { wageCostSubsidy } from './wage-cost-subsidy.ts'

/** What a scheme may be worth for one job, from the job alone. */
export interface IndicativeAmount {
  cents: Cents
  unit: 'per maand' | 'per jaar'
  /** true: not more than this, it depends on what the executor measures */
  atMost: boolean
  formula: string
  source: string
  /** day of which the amounts were used */
  date: IsoDate
}

const categories: Partial<Record<SchemeId, LkvCategory>> = {
  lkv_arbeidsgehandicapt: 'arbeidsgehandicapt',
  lkv_banenafspraak: 'banenafspraak',
}

/** Null when the scheme gives no amount that follows from the job; 'onbekend' when the amounts of the start date are not known. */
export function indicativeAmount(id: SchemeId, facts: SchemePlacement, table: AmountTable): IndicativeAmount | 'onbekend' | null {
  if (id === 'lks' || id === 'lks_forfaitair') return subsidyAmount(id, facts, table)
  const category = categories[id]
  return category === undefined ? null : benefitAmount(category, facts, table)
}

function subsidyAmount(id: 'lks' | 'lks_forfaitair', { startsOn, minutesPerWeek, contractKind }: SchemePlacement, table: AmountTable): IndicativeAmount | 'onbekend' {
  const measured = id === 'lks'
  const subsidy = wageCostSubsidy(table, {
    startsOn,
    route: measured ? 'gemeten' : 'forfaitair',
    productivityPercent: 0,
    minutesPerWeek,
    bbl: contractKind === 'bbl',
  })
  if (subsidy.status === 'onbekend') return 'onbekend'
  const share = measured ? 'hoogstens 70 %' : '50 %'
  return {
    cents: subsidy.monthlyCents,
    unit: 'per maand',
    atMost: measured,
    formula: `${share} van het minimumloon met vakantiegeld, met werkgeverslasten, voor ${formatHours(subsidy.minutesCounted)} uur per week. Voor 21 jaar en ouder.`,
    source: subsidy.sources.join('; '),
    date: startsOn,
  }
}

function benefitAmount(category: LkvCategory, { startsOn, minutesPerWeek }: SchemePlacement, table: AmountTable): IndicativeAmount | 'onbekend' | null {
  const year = Number(startsOn.slice(0, 4))
  const benefit = wageCostBenefit(table, { category, startsOn, year, paidMinutes: minutesPerWeek * 52 })
  if (benefit.status === 'onbekend' || benefit.annualCents === null) return 'onbekend'
  if (!benefit.entitled) return null
  return {
    cents: benefit.annualCents,
    unit: 'per jaar',
    atMost: false,
    formula: `${((minutesPerWeek * 52) / 60).toLocaleString('nl-NL')} betaalde uren in een vol jaar × het bedrag per uur, hoogstens ${formatEuro(benefit.maximumCents ?? 0)}`,
    source: benefit.sources.join('; '),
    date: startsOn,
  }
}
