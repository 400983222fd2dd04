import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { scopeOf } from '#app/features/access/rights.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import type { MinimumShown, PlacementFacts, PlacementRefusal, WageCheck } from '#app/features/placements/model.ts'
import { checkPlacement } from '#app/features/placements/rules/check-placement.ts'
import { statusWithPlacements } from '#app/features/placements/rules/follow-up.ts'
import type { RegisterPlacementInput } from '#app/features/placements/schema.ts'
import type { RegisterRefusalCode } from '#app/features/placements/texts/register-nl.ts'
import { vacancyLifeCycle } from '#app/features/vacancies/model.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { setCandidateStatus } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { filledPlaces } from '#db/queries/placements/placements-of-vacancy.ts'
import { insertPlacement, markProposalPlaced } from '#db/queries/placements/save-placement.ts'
import { closePromises } from '#db/queries/promises/write.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'
import { insertClaim } from '#db/queries/social-return/claims.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'
import { blockIsKnown, placementParties, type Parties } from '../views/placement-parties.server.ts'

export type RegisterRefusal =
  | { code: RegisterRefusalCode; placementId?: string | undefined }
  | { code: 'feiten'; refusals: PlacementRefusal[]; minimum: MinimumShown | null }

export interface RegisteredPlacement {
  placementId: string
  wageCheck: WageCheck
}

/**
 * Registers a placement, once: the placement with its first version, the end of the proposal, the status of the candidate and the
 * places of the vacancy change together. What follows from it (schemes, credit, feedback) is made by handlers.
 */
export async function registerPlacement(
  ctx: Context,
  actor: ActorWith<'placements.register'>,
  input: RegisterPlacementInput,
): Promise<Result<RegisteredPlacement, RegisterRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<RegisteredPlacement, RegisterRefusal>> => {
    const parties = await placementParties(ctx, tx, scopeOf(actor), input)
    if (!parties.ok) return parties
    if (!(await findOccupation(tx, input.occupationCode))) return refuse({ code: 'beroep-onbekend' })
    if (input.socialReturnBlock && !(await blockIsKnown(tx, parties.value.employerId, input.socialReturnBlock, ctx.today()))) {
      return refuse({ code: 'blok-onbekend' })
    }
    const facts = factsOf(input, parties.value)
    const table = await minimumWageTable(tx)
    const age = input.age ?? undefined
    const check = checkPlacement(facts, { table, today: ctx.today(), age })
    if (check.refusals.length > 0) {
      const minimum = minimumHourlyWage(table, facts.startsOn, age, facts.contractKind === 'bbl')
      return refuse({ code: 'feiten', refusals: check.refusals, minimum: minimum.status === 'bekend' ? minimum : null })
    }
    const placementId = ctx.id()
    const { proposalId } = parties.value
    const fresh = await insertPlacement(tx, {
      first: {
        placementId,
        version: 1,
        facts,
        endedOn: null,
        endReason: null,
        wageCheck: check.wageCheck,
        recordedAt: ctx.now(),
        recordedBy: actor.userId,
        reason: '',
      },
      proposalId,
      entryId: null,
    })
    if (!fresh) return refuse({ code: 'al-geregistreerd' })
    if (proposalId !== null) {
      await markProposalPlaced(tx, proposalId, ctx.now())
      await closePromises(tx, { kind: 'proposal', id: proposalId }, { state: 'kept', at: ctx.now() })
    }
    if (input.socialReturnBlock !== undefined) {
      await insertClaim(tx, {
        id: ctx.id(),
        placementId,
        placementVersion: 1,
        block: input.socialReturnBlock,
        claimedBy: actor.userId,
        claimedAt: ctx.now(),
      })
    }
    await placeCandidate(ctx, tx, parties.value)
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'placement', id: placementId },
      kind: 'placement.registered',
      facts: {
        version: 1,
        employerId: facts.employerId,
        candidateId: facts.candidateId,
        vacancyId: facts.vacancyId,
        proposalId,
        municipality: facts.municipality,
        source: facts.source,
      },
    })
    await fillVacancy(ctx, tx, actor, facts.vacancyId)
    return ok({ placementId, wageCheck: check.wageCheck })
  })
  if (result.ok) ctx.wake()
  return result
}

function factsOf(input: RegisterPlacementInput, parties: Parties): PlacementFacts {
  return {
    employerId: parties.employerId,
    personRef: parties.personRef,
    candidateId: parties.candidate?.id ?? null,
    vacancyId: parties.vacancyId,
    occupationCode: input.occupationCode,
    contractKind: input.contractKind,
    startsOn: input.startsOn,
    expectedEndOn: input.expectedEndOn,
    minutesPerWeek: input.minutesPerWeek,
    payCentsPerHour: input.payCentsPerHour,
    municipality: parties.municipality,
    source: parties.proposalId === null ? 'rechtstreeks' : 'voorstel',
    outflow: input.outflow,
    wageException: input.wageException,
  }
}

async function placeCandidate(ctx: Context, tx: Writer, { candidate }: Parties): Promise<void> {
  if (!candidate) return
  const next = statusWithPlacements(candidate.status, 1)
  if (next === null) return
  await setCandidateStatus(tx, candidate.id, candidate.status, next)
  await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id: candidate.id })
}

/** Closes the vacancy as filled when its last place is. */
async function fillVacancy(ctx: Context, tx: Writer, actor: ActorWith<'placements.register'>, vacancyId: string | null): Promise<void> {
  const vacancy = vacancyId === null ? null : await findVacancy(tx, scopeOf(actor), vacancyId)
  if (!vacancy || !canMove(vacancyLifeCycle, vacancy.status, 'vervuld', actor.role)) return
  if ((await filledPlaces(tx, vacancy.id)) < vacancy.places) return
  await saveVacancy(tx, { ...vacancy, status: 'vervuld', closedAt: ctx.now(), closeReason: 'vervuld-via-ons' })
  await closePromises(tx, { kind: 'vacancy', id: vacancy.id }, { state: 'withdrawn', at: ctx.now() })
  await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'vacancy', id: vacancy.id })
  await recordEvent(tx, {
    at: ctx.now(),
    actor,
    subject: { kind: 'vacancy', id: vacancy.id },
    kind: 'vacancy.closed',
    facts: { status: 'vervuld', reason: 'vervuld-via-ons', employerId: vacancy.employerId },
  })
}
