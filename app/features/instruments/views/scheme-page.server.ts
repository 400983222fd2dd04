import { formatDate, type IsoDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import type { AmountTable, DatedAmount, LkvCategory } from '#app/features/instruments/model.ts'
import { shownAmounts } from '#app/features/instruments/rules/amounts-of-scheme.ts'
import { wageCostBenefit } from '#app/features/instruments/rules/wage-cost-benefit.ts'
import { wageCostSubsidy, type SubsidyStep } from '#app/features/instruments/rules/wage-cost-subsidy.ts'
import { amountInWords, amountLabel, amountUnit, combinationTexts, executorNames, schemeStatusTexts } from '#app/features/instruments/texts/catalogue-nl.ts'
import { indicativeTexts, schemeNames, subsidyStepTexts, verificationTexts } from '#app/features/instruments/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { datedAmounts } from '#db/queries/instruments/dated-amounts.ts'
import { allSchemes, findScheme } from '#db/queries/instruments/schemes.ts'

/** An amount worked out for one made-up job. */
export interface SchemeExample {
  question: string
  cents: number
  unit: string
  formula: string
  source: string
  notes: string[]
}

const week = 1440

/** One scheme, ready to read and to print; null when there is none. */
export async function schemePage(ctx: Context, id: string) {
  const scheme = await findScheme(ctx.db, id)
  if (!scheme) return null
  const table = await datedAmounts(ctx.db)
  const names = new Map((await allSchemes(ctx.db)).map((line) => [line.id, line.name]))
  return {
    ...scheme,
    statusLabel: schemeStatusTexts[scheme.status],
    executorNames: scheme.executors.map((one) => executorNames[one]),
    checkedOn: formatDate(scheme.checkedOn),
    period: periodText(scheme.validFrom, scheme.validTo),
    verified: verificationTexts[scheme.verified],
    combinations: scheme.combinations.map(({ with: other, allowed, note }) => ({
      id: names.has(other) ? other : null,
      name: names.get(other) ?? (other in schemeNames ? schemeNames[other as keyof typeof schemeNames] : other),
      allowed,
      allowedLabel: combinationTexts[allowed],
      note,
    })),
    amounts: shownAmounts(id, table, ctx.today()).map(({ amount, holds }) => amountLine(amount, holds)),
    example: exampleOf(id, table, ctx.today()),
    exampleDate: ctx.today(),
    indicative: indicativeTexts.indicative,
  }
}

function periodText(from: IsoDate | null, to: IsoDate | null): string | null {
  if (from === null && to === null) return null
  if (from === null) return `tot en met ${formatDate(to ?? '')}`
  return to === null ? `vanaf ${formatDate(from)}` : `van ${formatDate(from)} tot en met ${formatDate(to)}`
}

function amountLine(amount: DatedAmount, holds: boolean) {
  const words = amountInWords(amount.value, amount.unit)
  return {
    key: `${amount.kind} ${amount.key}`,
    label: amountLabel(amount.kind, amount.key),
    cents: words === null ? amount.value : null,
    unit: amountUnit(amount.unit) ?? null,
    words,
    period: periodText(amount.validFrom, amount.validTo) ?? '',
    holds,
    source: amount.source,
    verified: verificationTexts[amount.verified],
  }
}

const categories: Readonly<Record<string, LkvCategory>> = {
  lkv_arbeidsgehandicapt: 'arbeidsgehandicapt',
  lkv_banenafspraak: 'banenafspraak',
  lkv_herplaatsen: 'herplaatsen',
}

function exampleOf(id: string, table: AmountTable, today: IsoDate): SchemeExample | null {
  if (id === 'lks' || id === 'lks_forfaitair') return subsidyExample(id, table, today)
  const category = Object.hasOwn(categories, id) ? categories[id] : undefined
  return category === undefined ? null : benefitExample(category, table, today)
}

function subsidyExample(id: 'lks' | 'lks_forfaitair', table: AmountTable, today: IsoDate): SchemeExample | null {
  const measured = id === 'lks'
  const subsidy = wageCostSubsidy(table, {
    startsOn: today,
    route: measured ? 'gemeten' : 'forfaitair',
    productivityPercent: 60,
    minutesPerWeek: week,
  })
  if (subsidy.status === 'onbekend') return null
  return {
    question: `Iemand van 21 jaar of ouder werkt 24 uur per week voor het minimumloon${measured ? ', met een loonwaarde van 60 %' : ''}.`,
    cents: subsidy.monthlyCents,
    unit: 'per maand',
    formula: subsidy.steps.map(stepText).join(' × '),
    source: subsidy.sources.join('; '),
    notes: [indicativeTexts.subsidy],
  }
}

function stepText({ code, value, unit }: SubsidyStep): string {
  const shown =
    unit === 'cent' ? formatEuro(value) : unit === 'minuut' ? `${value / 60}/36` : `${(value / 10).toLocaleString('nl-NL')} %`
  return `${shown} (${subsidyStepTexts[code].toLowerCase()})`
}

function benefitExample(category: LkvCategory, table: AmountTable, today: IsoDate): SchemeExample | null {
  const year = Number(today.slice(0, 4))
  const benefit = wageCostBenefit(table, { category, startsOn: `${year}-01-01`, year, paidMinutes: week * 52 })
  if (benefit.status === 'onbekend' || benefit.annualCents === null || !benefit.entitled) return null
  return {
    question: `Iemand werkt heel ${year} 24 uur per week: 1.248 betaalde uren.`,
    cents: benefit.annualCents,
    unit: 'per jaar',
    formula: `1.248 uur × het bedrag per uur, hoogstens ${formatEuro(benefit.maximumCents ?? 0)} per jaar`,
    source: benefit.sources.join('; '),
    notes: [indicativeTexts.benefit],
  }
}
