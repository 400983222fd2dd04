import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { changeRow } from '#app/features/instruments/rules/amount-series.ts'
import type { ChangeAmountRefusal } from '#app/features/instruments/texts/amount-form-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { amountSeries, findAmount, replaceAmount, type ChangedAmount } from '#db/queries/instruments/change-amount.ts'

export interface AmountChange extends Omit<ChangedAmount, 'checkedOn'> {
  id: string
  version: number
  reason: string
  /** A value far from the one before was confirmed. */
  sure: boolean
}

/**
 * Corrects a dated amount. The old row goes into the history with who and why; the row before it ends the day before when the
 * first day moves. Every rule reads the new amount from the next question on.
 */
export async function changeAmount(
  ctx: Context,
  actor: ActorWith<'admin.amounts'>,
  input: AmountChange,
): Promise<Result<null, ChangeAmountRefusal>> {
  const { id, version, reason, sure, ...wanted } = input
  const outcome = await ctx.transact(async (tx): Promise<Result<null, ChangeAmountRefusal>> => {
    const before = await findAmount(tx, id)
    if (!before) return refuse('niet-gevonden')
    if (before.version !== version) return refuse('gewijzigd')
    const fields = ['value', 'validFrom', 'validTo', 'source', 'verified', 'note'] as const
    if (fields.every((field) => before[field] === wanted[field])) return refuse('niets-gewijzigd')
    const series = await amountSeries(tx, before)
    const moved = changeRow(series, id, { ...wanted, sure })
    if (!moved.ok) return moved
    const change = { at: ctx.now(), by: actor.userId, reason }
    const neighbour = series.find((row) => row.id === moved.value?.id)
    if (neighbour && moved.value) await replaceAmount(tx, neighbour, { ...neighbour, validTo: moved.value.validTo }, { ...change, id: ctx.id() })
    if (!(await replaceAmount(tx, before, { ...wanted, checkedOn: ctx.today() }, { ...change, id: ctx.id() }))) return refuse('gewijzigd')
    await recordEvent(tx, {
      at: change.at,
      actor,
      subject: { kind: 'amount', id },
      kind: 'amount.changed',
      facts: { amountKind: before.kind, key: before.key, validFrom: wanted.validFrom, value: wanted.value, version: version + 1 },
    })
    return ok(null)
  })
  if (outcome.ok) ctx.wake()
  return outcome
}
