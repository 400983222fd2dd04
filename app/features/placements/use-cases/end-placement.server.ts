import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { scopeOf } from '#app/features/access/rights.ts'
import type { EndPlacementInput } from '#app/features/placements/schema.ts'
import type { ChangeRefusalCode } from '#app/features/placements/texts/register-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { addVersion } from '#db/queries/placements/save-placement.ts'

export type EndRefusal =
  | 'niet-gevonden'
  | Extract<ChangeRefusalCode, 'intussen-gewijzigd' | 'al-beeindigd' | 'einde-in-toekomst' | 'einde-voor-begin'>

/** Ends a placement on its last day of work: a version of its own, so that the figures and the credit follow. */
export async function endPlacement(
  ctx: Context,
  actor: ActorWith<'placements.correct'>,
  placementId: string,
  { endedOn, endReason, version }: EndPlacementInput,
): Promise<Result<{ version: number }, EndRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<{ version: number }, EndRefusal>> => {
    const found = await findPlacement(tx, scopeOf(actor), placementId)
    if (!found) return refuse('niet-gevonden')
    const { current } = found
    if (current.endedOn !== null) return refuse('al-beeindigd')
    if (version !== current.version) return refuse('intussen-gewijzigd')
    if (endedOn > ctx.today()) return refuse('einde-in-toekomst')
    if (endedOn < current.facts.startsOn) return refuse('einde-voor-begin')
    const next = { ...current, version: current.version + 1, endedOn, endReason, recordedAt: ctx.now(), recordedBy: actor.userId, reason: '' }
    await addVersion(tx, next)
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'placement', id: placementId },
      kind: 'placement.ended',
      facts: {
        version: next.version,
        employerId: current.facts.employerId,
        candidateId: current.facts.candidateId,
        municipality: current.facts.municipality,
        endedOn,
        endReason,
      },
    })
    return ok({ version: next.version })
  })
  if (result.ok) ctx.wake()
  return result
}
