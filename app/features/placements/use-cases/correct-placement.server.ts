import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { scopeOf } from '#app/features/access/rights.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import type { MinimumShown, PlacementFacts, PlacementRefusal, PlacementVersion, WageCheck } from '#app/features/placements/model.ts'
import { checkPlacement } from '#app/features/placements/rules/check-placement.ts'
import { compareVersions, type FactChange } from '#app/features/placements/rules/compare-versions.ts'
import type { CorrectPlacementInput } from '#app/features/placements/schema.ts'
import type { ChangeRefusalCode, RegisterRefusalCode } from '#app/features/placements/texts/register-nl.ts'
import { defaultBlock } from '#app/features/social-return/model.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { findPlacement, findVersion } from '#db/queries/placements/find-placement.ts'
import { addVersion } from '#db/queries/placements/save-placement.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'
import { claimOf, insertClaim } from '#db/queries/social-return/claims.ts'
import { blockIsKnown } from '../views/placement-parties.server.ts'

export type CorrectRefusal =
  | { code: 'niet-gevonden' }
  | { code: Exclude<ChangeRefusalCode, 'intussen-gewijzigd'> | Extract<RegisterRefusalCode, 'beroep-onbekend' | 'blok-onbekend'> }
  /** somebody was first: what that person changed, and the version that holds now */
  | { code: 'intussen-gewijzigd'; version: number; changes: FactChange[] }
  | { code: 'feiten'; refusals: PlacementRefusal[]; minimum: MinimumShown | null }

/**
 * Corrects a placement: adds a version with the right facts and the reason, and leaves the older ones as they were. Whoever worked
 * from an older version hears what changed. What was derived follows by handlers.
 */
export async function correctPlacement(
  ctx: Context,
  actor: ActorWith<'placements.correct'>,
  placementId: string,
  input: CorrectPlacementInput,
): Promise<Result<{ version: number; wageCheck: WageCheck }, CorrectRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<{ version: number; wageCheck: WageCheck }, CorrectRefusal>> => {
    const found = await findPlacement(tx, scopeOf(actor), placementId)
    if (!found) return refuse({ code: 'niet-gevonden' })
    const { head, current } = found
    if (input.version !== current.version) {
      const base = await findVersion(tx, head, input.version)
      return refuse({ code: 'intussen-gewijzigd', version: current.version, changes: base ? compareVersions(base.facts, current.facts) : [] })
    }
    if (!ctx.region.municipalities.some(({ slug }) => slug === input.municipality)) return refuse({ code: 'gemeente-onbekend' })
    if (!(await findOccupation(tx, input.occupationCode))) return refuse({ code: 'beroep-onbekend' })

    const facts = correctedFacts(current.facts, input)
    const endedOn = current.endedOn === null ? null : input.endedOn
    const ended = endProblem(facts, endedOn, ctx.today())
    if (ended) return refuse({ code: ended })
    const claim = await claimOf(tx, placementId)
    const newBlock = input.socialReturnBlock !== undefined && input.socialReturnBlock !== (claim === null ? defaultBlock : claim.block)
    if (newBlock && input.socialReturnBlock && !(await blockIsKnown(tx, facts.employerId, input.socialReturnBlock, ctx.today()))) {
      return refuse({ code: 'blok-onbekend' })
    }
    if (compareVersions(current.facts, facts).length === 0 && endedOn === current.endedOn && !newBlock) return refuse({ code: 'niets-gewijzigd' })

    const table = await minimumWageTable(tx)
    const age = input.age ?? undefined
    const check = checkPlacement(facts, { table, today: ctx.today(), age })
    if (check.refusals.length > 0) {
      const minimum = minimumHourlyWage(table, facts.startsOn, age, facts.contractKind === 'bbl')
      return refuse({ code: 'feiten', refusals: check.refusals, minimum: minimum.status === 'bekend' ? minimum : null })
    }
    const next: PlacementVersion = {
      ...current,
      version: current.version + 1,
      facts,
      endedOn,
      endReason: endedOn === null ? null : current.endReason,
      wageCheck: check.wageCheck,
      recordedAt: ctx.now(),
      recordedBy: actor.userId,
      reason: input.reason,
    }
    await addVersion(tx, next)
    if (newBlock) {
      await insertClaim(tx, {
        id: ctx.id(),
        placementId,
        placementVersion: next.version,
        block: input.socialReturnBlock ?? null,
        claimedBy: actor.userId,
        claimedAt: ctx.now(),
      })
    }
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'placement', id: placementId },
      kind: 'placement.corrected',
      facts: {
        version: next.version,
        employerId: facts.employerId,
        candidateId: facts.candidateId,
        municipality: facts.municipality,
        changed: compareVersions(current.facts, facts).map(({ field }) => field),
      },
    })
    return ok({ version: next.version, wageCheck: check.wageCheck })
  })
  if (result.ok) ctx.wake()
  return result
}

function correctedFacts(before: PlacementFacts, input: CorrectPlacementInput): PlacementFacts {
  return {
    ...before,
    occupationCode: input.occupationCode,
    contractKind: input.contractKind,
    startsOn: input.startsOn,
    expectedEndOn: input.expectedEndOn,
    minutesPerWeek: input.minutesPerWeek,
    payCentsPerHour: input.payCentsPerHour,
    municipality: input.municipality,
    outflow: input.outflow,
    wageException: input.wageException,
  }
}

function endProblem(facts: PlacementFacts, endedOn: string | null, today: string): 'einde-in-toekomst' | 'einde-voor-begin' | null {
  if (endedOn === null) return null
  if (endedOn > today) return 'einde-in-toekomst'
  return endedOn < facts.startsOn ? 'einde-voor-begin' : null
}
