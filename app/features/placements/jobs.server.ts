import { checkPay } from '#app/features/instruments/rules/minimum-wage.ts'
import type { AmountTable } from '#app/features/instruments/model.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { noteWageCheck } from '#db/queries/placements/save-placement.ts'
import { waitingWageChecks, type WaitingWageCheck } from '#db/queries/placements/wage-check.ts'
import { openPromise } from '#db/queries/promises/write.ts'

const batch = 200

/**
 * Looks again at pay that was accepted while the minimum wage of its start date was not known. Enough: noted. Too low: noted too, and
 * the account manager has to talk about it with the employer. The age is not kept, so the amount for 21 and older is used.
 */
async function checkWaitingWages(ctx: Context): Promise<void> {
  const table = await minimumWageTable(ctx.db)
  for (let after = ''; ; ) {
    const waiting = await waitingWageChecks(ctx.db, batch, after)
    for (const one of waiting) await checkOne(ctx, table, one)
    after = waiting.at(-1)?.placementId ?? after
    if (waiting.length < batch) return
  }
}

async function checkOne(ctx: Context, table: AmountTable, waiting: WaitingWageCheck): Promise<void> {
  const { outcome } = checkPay(table, {
    centsPerHour: waiting.payCentsPerHour,
    date: waiting.startsOn,
    bbl: waiting.contractKind === 'bbl',
  })
  if (outcome === 'onbekend') return
  await ctx.transact(async (tx) => {
    if (!(await noteWageCheck(tx, waiting.placementId, waiting.version, outcome))) return
    const subject = { kind: 'placement', id: waiting.placementId } as const
    if (outcome === 'te-laag') {
      await openPromise(tx, {
        id: ctx.id(),
        kind: 'loon-nakijken',
        subject,
        owner: { userId: waiting.accountManagerId ?? waiting.registeredBy, role: 'account-manager' },
        openedAt: ctx.now(),
        ...schedule('loon-nakijken', ctx.today()),
      })
    }
    await recordEvent(tx, {
      at: ctx.now(),
      actor: { role: 'system' },
      subject,
      kind: 'placement.wage-checked',
      facts: { version: waiting.version, outcome },
    })
  })
}

export const jobs: Job[] = [{ name: 'placements-wage-check', everyMinutes: 60, run: checkWaitingWages }]
