import { amountKinds, type AmountKind } from '#app/features/instruments/model.ts'
import { rowTiming, runsOut } from '#app/features/instruments/rules/amount-series.ts'
import { amountText, seriesText, validityText } from '#app/features/instruments/texts/amount-form-nl.ts'
import { amountKindTexts } from '#app/features/instruments/texts/nl.ts'
import { amountWarningDays } from '#app/features/organisations/model.ts'
import type { Context } from '#app/platform/context.ts'
import { allAmounts, amountHistory, amountSeries, findAmount, type AmountRecord } from '#db/queries/instruments/change-amount.ts'

function bySeries(rows: readonly AmountRecord[]): AmountRecord[][] {
  const series = new Map<string, AmountRecord[]>()
  for (const row of rows) series.set(`${row.kind} ${row.key}`, [...(series.get(`${row.kind} ${row.key}`) ?? []), row])
  return [...series.values()]
}

const line = (row: AmountRecord, today: string) => ({
  id: row.id,
  series: seriesText(row.kind, row.key),
  text: amountText(row.value, row.unit),
  validity: validityText(row),
  source: row.source,
  timing: rowTiming(row, today),
})

/** The amounts of every series that hold or are to come (of one that ended, its last), grouped by kind. */
export async function amountList(ctx: Context) {
  const today = ctx.today()
  const all = bySeries(await allAmounts(ctx.db))
  const linesOf = (kind: AmountKind) =>
    all
      .filter((series) => series[0]?.kind === kind)
      .flatMap((series) => {
        const living = series.filter((row) => rowTiming(row, today) !== 'voorbij')
        const shown = living.length > 0 ? living : series.slice(-1)
        const ends = runsOut(series, today, amountWarningDays)
        return shown.map((row) => ({ ...line(row, today), runsOut: ends && row === series.at(-1) }))
      })
  return {
    kinds: amountKinds.map((kind) => ({ kind, label: amountKindTexts[kind], lines: linesOf(kind) })).filter(({ lines }) => lines.length > 0),
  }
}

/** How many series end soon without a next amount, and the first day on which nothing is known. */
export async function amountsRunningOut(ctx: Context): Promise<{ series: number; lastDay: string | null }> {
  const today = ctx.today()
  const ending = bySeries(await allAmounts(ctx.db)).filter((series) => runsOut(series, today, amountWarningDays))
  const days = ending.map((series) => series.at(-1)?.validTo ?? '').sort()
  return { series: ending.length, lastDay: days[0] ?? null }
}

/** One amount with its series and what it was before. */
export async function amountPage(ctx: Context, id: string) {
  const amount = await findAmount(ctx.db, id)
  if (!amount) return null
  const today = ctx.today()
  const series = await amountSeries(ctx.db, amount)
  const history = await amountHistory(ctx.db, id)
  return {
    amount,
    kindLabel: amountKindTexts[amount.kind],
    ...line(amount, today),
    rows: series.map((row) => line(row, today)),
    isLast: series.at(-1)?.id === id,
    last: series.at(-1) ?? amount,
    history: history.map(({ value, validFrom, validTo, ...change }) => ({
      ...change,
      text: amountText(value, amount.unit),
      validity: validityText({ validFrom, validTo }),
    })),
  }
}
