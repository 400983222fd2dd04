import { termPromises } from '#app/features/instruments/rules/employer-terms.ts'
import { nothingKnown, type StaffFacts } from '#app/features/instruments/rules/scheme-facts.ts'
import { schemesForPlacement } from '#app/features/instruments/rules/schemes-for-placement.ts'
import { reconcile, scheduleUntil } from '#app/features/promises/rules.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { datedAmounts } from '#db/queries/instruments/dated-amounts.ts'
import { placementSchemes, replacePlacementSchemes } from '#db/queries/instruments/placement-schemes.ts'
import { findPlacement, type StoredPlacement } from '#db/queries/placements/find-placement.ts'
import { municipalitySupports, placementOwner } from '#db/queries/placements/owner.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { endPromise, openPromise } from '#db/queries/promises/write.ts'

/**
 * Works out which schemes may apply to the version of a placement that holds, and puts those of older versions out of force.
 * Running it twice changes nothing.
 */
async function deriveSchemes(ctx: Context, placementId: string): Promise<void> {
  await ctx.transact(async (tx) => {
    const found = await findPlacement(tx, { kind: 'region' }, placementId)
    if (!found) return
    const { current } = found
    const table = await datedAmounts(tx, ['termijn'])
    const known = await placementSchemes(tx, placementId, { superseded: false })
    if (known.length === 0 || known.some(({ placementVersion }) => placementVersion !== current.version)) {
      const outcomes = schemesForPlacement(current.facts, await staffFacts(tx, found), table).filter(({ certainty }) => certainty !== 'nee')
      await replacePlacementSchemes(
        tx,
        placementId,
        ctx.now(),
        outcomes.map(({ schemeId, certainty, reasons, terms }) => ({
          id: ctx.id(),
          placementVersion: current.version,
          schemeId,
          certainty,
          reasons,
          terms,
        })),
      )
      await recordEvent(tx, {
        at: ctx.now(),
        actor: { role: 'system' },
        subject: { kind: 'placement', id: placementId },
        kind: 'scheme.derived',
        facts: { version: current.version, schemes: outcomes.map(({ schemeId }) => schemeId) },
      })
    }
    await keepTerms(ctx, tx, found, termPromises(current.facts, table))
  })
}

/** Only what the office knows without asking for a benefit or for health: whether a municipality guides the person. */
async function staffFacts(tx: Writer, { head }: StoredPlacement): Promise<StaffFacts> {
  const supported = head.candidateId !== null && (await municipalitySupports(tx, head.candidateId))
  return supported ? { ...nothingKnown, municipalitySupport: 'ja' } : nothingKnown
}

async function keepTerms(ctx: Context, tx: Writer, { head, current }: StoredPlacement, wanted: ReturnType<typeof termPromises>): Promise<void> {
  const subject = { kind: 'placement', id: head.id } as const
  const known = (await promisesAbout(tx, subject)).filter(({ kind }) => kind === 'regeling-termijn')
  const { open, withdraw } = reconcile(known, wanted)
  for (const id of withdraw) await endPromise(tx, id, { state: 'withdrawn', at: ctx.now() })
  const ahead = current.endedOn === null ? open.filter(({ dueOn }) => dueOn >= ctx.today()) : []
  if (ahead.length === 0) return
  const owner = await placementOwner(tx, head.id)
  for (const { kind, dueOn, facts } of ahead) {
    await openPromise(tx, {
      id: ctx.id(),
      kind,
      subject,
      owner: owner.employerVerified ? { employerId: owner.employerId } : { userId: owner.accountManagerId, role: 'account-manager' },
      openedAt: ctx.now(),
      dueOn,
      remindOn: scheduleUntil(ctx.today(), dueOn).remindOn,
      facts,
    })
  }
}

export const handlers: Handler[] = [
  {
    name: 'instruments:schemes',
    on: ['placement.registered', 'placement.corrected', 'placement.ended'],
    run: (ctx, event) => deriveSchemes(ctx, event.subjectId),
  },
]
