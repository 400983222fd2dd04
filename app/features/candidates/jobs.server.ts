import { addMonths } from '#app/core/dates.ts'
import { candidateLimits } from '#app/features/candidates/model.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { confirmationsWaiting, profilesToConfirm } from '#db/queries/candidates/to-confirm.ts'
import { openPromise } from '#db/queries/promises/write.ts'

const looked = 500

/**
 * Asks the account managers to confirm profiles that grow old, oldest first, a few at a time, so that the day is not drowned.
 * What is not confirmed in time goes to rest.
 */
async function askToConfirm(ctx: Context): Promise<void> {
  const waiting = await confirmationsWaiting(ctx.db)
  const old = await profilesToConfirm(ctx.db, addMonths(ctx.today(), -candidateLimits.confirmMonths), looked)
  const chosen = old.filter(({ accountManagerId }) => {
    const owner = accountManagerId ?? ''
    const now = waiting.get(owner) ?? 0
    waiting.set(owner, now + 1)
    return now < candidateLimits.confirmAtOnce
  })
  if (chosen.length === 0) return
  await ctx.transact(async (tx) => {
    for (const { id, accountManagerId } of chosen) {
      await openPromise(tx, {
        id: ctx.id(),
        kind: 'profiel-bevestigen',
        subject: { kind: 'candidate', id },
        owner: accountManagerId === null ? { role: 'account-manager' } : { userId: accountManagerId },
        openedAt: ctx.now(),
        ...schedule('profiel-bevestigen', ctx.today()),
      })
    }
  })
}

export const jobs: Job[] = [{ name: 'candidates:confirm', everyMinutes: 12 * 60, run: askToConfirm }]
