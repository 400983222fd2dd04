import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { placeNext } from '#app/features/instruments/rules/amount-series.ts'
import type { ChangeAmountRefusal } from '#app/features/instruments/texts/amount-form-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { amountSeries, findAmount, insertAmount, replaceAmount, type ChangedAmount } from '#db/queries/instruments/change-amount.ts'

export interface NextAmount extends Omit<ChangedAmount, 'checkedOn'> {
  /** Any row of the series the new one belongs to. */
  seriesOf: string
  sure: boolean
}

/**
 * Adds the next amount of a series, such as the minimum wage of the next half-year. The last one ends the day before, so that
 * every day has one amount. Out: the id of the new row.
 */
export async function addAmount(
  ctx: Context,
  actor: ActorWith<'admin.amounts'>,
  input: NextAmount,
): Promise<Result<{ id: string }, ChangeAmountRefusal>> {
  const { seriesOf, sure, ...row } = input
  const outcome = await ctx.transact(async (tx): Promise<Result<{ id: string }, ChangeAmountRefusal>> => {
    const head = await findAmount(tx, seriesOf)
    if (!head) return refuse('niet-gevonden')
    const { kind, key, unit } = head
    const series = await amountSeries(tx, head)
    const moved = placeNext(series, { ...row, sure })
    if (!moved.ok) return moved
    const at = ctx.now()
    const last = series.find(({ id }) => id === moved.value?.id)
    if (last && moved.value) {
      const change = { id: ctx.id(), at, by: actor.userId, reason: `Nieuw bedrag vanaf ${row.validFrom}` }
      await replaceAmount(tx, last, { ...last, validTo: moved.value.validTo }, change)
    }
    const readable = `${kind}:${key}:${row.validFrom}`
    const id = (await findAmount(tx, readable)) ? ctx.id() : readable
    await insertAmount(tx, { id, kind, key, unit, ...row, checkedOn: ctx.today() })
    await recordEvent(tx, {
      at,
      actor,
      subject: { kind: 'amount', id },
      kind: 'amount.changed',
      facts: { amountKind: kind, key, validFrom: row.validFrom, value: row.value, version: 1 },
    })
    return ok({ id })
  })
  if (outcome.ok) ctx.wake()
  return outcome
}
