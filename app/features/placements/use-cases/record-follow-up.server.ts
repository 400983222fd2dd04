import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { scopeOf } from '#app/features/access/rights.ts'
import type { PromiseKind } from '#app/features/promises/model.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { endPromise } from '#db/queries/promises/write.ts'

/** What an account manager can tick off on a placement. */
export const followUpKinds = ['na-plaatsing-6-weken', 'na-plaatsing-6-maanden', 'loon-nakijken'] as const satisfies readonly PromiseKind[]

/** Notes that the office asked how it goes (or talked about the pay), so that it no longer waits. */
export async function recordFollowUp(
  ctx: Context,
  actor: ActorWith<'placements.correct'>,
  placementId: string,
  promiseId: string,
): Promise<Result<undefined, 'niet-gevonden'>> {
  return ctx.transact(async (tx): Promise<Result<undefined, 'niet-gevonden'>> => {
    const found = await findPlacement(tx, scopeOf(actor), placementId)
    const promises = found ? await promisesAbout(tx, { kind: 'placement', id: placementId }) : []
    const promise = promises.find(({ id, kind }) => id === promiseId && (followUpKinds as readonly PromiseKind[]).includes(kind))
    if (!promise) return refuse('niet-gevonden')
    if (await endPromise(tx, promise.id, { state: 'kept', at: ctx.now() })) {
      await recordEvent(tx, {
        at: ctx.now(),
        actor,
        subject: { kind: 'placement', id: placementId },
        kind: 'placement.followed-up',
        facts: { promise: promise.kind },
      })
    }
    return ok()
  })
}
