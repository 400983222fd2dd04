import { followUps } from '#app/features/placements/rules/follow-up.ts'
import { reconcile, scheduleUntil } from '#app/features/promises/rules.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { placementOwner } from '#db/queries/placements/owner.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { endPromise, openPromise } from '#db/queries/promises/write.ts'

/** Lets the office ask how it goes after six weeks and six months, as long as the placement runs. */
async function keepFollowUps(ctx: Context, placementId: string): Promise<void> {
  await ctx.transact(async (tx) => {
    const found = await findPlacement(tx, { kind: 'region' }, placementId)
    if (!found) return
    const { current } = found
    const subject = { kind: 'placement', id: placementId } as const
    const known = (await promisesAbout(tx, subject)).filter(({ kind }) => kind === 'na-plaatsing-6-weken' || kind === 'na-plaatsing-6-maanden')
    const wanted = followUps({ startsOn: current.facts.startsOn, endedOn: current.endedOn })
    const { open, withdraw } = reconcile(known, wanted)
    for (const id of withdraw) await endPromise(tx, id, { state: 'withdrawn', at: ctx.now() })
    const ahead = open.filter(({ dueOn }) => dueOn >= ctx.today())
    if (ahead.length === 0) return
    const owner = await placementOwner(tx, placementId)
    for (const { kind, dueOn, facts } of ahead) {
      await openPromise(tx, {
        id: ctx.id(),
        kind,
        subject,
        owner: { userId: owner.accountManagerId, role: 'account-manager' },
        openedAt: ctx.now(),
        dueOn,
        remindOn: scheduleUntil(ctx.today(), dueOn).remindOn.slice(-1),
        facts,
      })
    }
  })
}

export const handlers: Handler[] = [
  {
    name: 'placements:follow-up',
    on: ['placement.registered', 'placement.corrected', 'placement.ended'],
    run: (ctx, event) => keepFollowUps(ctx, event.subjectId),
  },
]
