import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { endPromise } from '#db/queries/promises/write.ts'

/** Notes that the employer has looked at a term of a scheme (asked for it, or does not need it), so that no reminder comes. */
export async function settleTerm(
  ctx: Context,
  actor: ActorWith<'placements.see-own'> | ActorWith<'placements.correct'>,
  placementId: string,
  promiseId: string,
): Promise<Result<undefined, 'niet-gevonden'>> {
  return ctx.transact(async (tx): Promise<Result<undefined, 'niet-gevonden'>> => {
    const found = await findPlacement(tx, scopeOf(actor), placementId)
    const promises = found ? await promisesAbout(tx, { kind: 'placement', id: placementId }) : []
    const promise = promises.find(({ id, kind }) => id === promiseId && kind === 'regeling-termijn')
    if (!promise) return refuse('niet-gevonden')
    if (await endPromise(tx, promise.id, { state: 'kept', at: ctx.now() })) {
      await recordEvent(tx, {
        at: ctx.now(),
        actor,
        subject: { kind: 'placement', id: placementId },
        kind: 'placement.term-settled',
        facts: { term: String(promise.facts['term'] ?? '') },
      })
    }
    return ok()
  })
}
