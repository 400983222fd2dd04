import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Candidate } from '#app/features/candidates/model.ts'
import { entryLifeCycle, type OpenHiringList, type StartRefusal } from '#app/features/open-hiring/model.ts'
import { entryFacts, entrySubject, listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import { elsewhere } from '#app/features/open-hiring/texts/start-nl.ts'
import type { PlacementFacts } from '#app/features/placements/model.ts'
import { checkPlacement } from '#app/features/placements/rules/check-placement.ts'
import { statusWithPlacements } from '#app/features/placements/rules/follow-up.ts'
import { personRefOfCandidate, personRefWithoutFile } from '#app/features/placements/rules/person.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { findCandidateByNumber } from '#db/queries/candidates/find.ts'
import { setCandidateStatus } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { findEntryInScope } from '#db/queries/open-hiring/entries.ts'
import { findList } from '#db/queries/open-hiring/find-list.ts'
import { moveEntries } from '#db/queries/open-hiring/save-entry.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { samePlacement } from '#db/queries/placements/find-placement.ts'
import { insertPlacement } from '#db/queries/placements/save-placement.ts'
import { closePromises } from '#db/queries/promises/write.ts'

export interface StartInput {
  startsOn: IsoDate
  minutesPerWeek: number
  payCentsPerHour: Cents
  contractKind: ContractKind
  expectedEndOn: IsoDate | null
  /** slug of the region, or one of `elsewhere`: asked, never required of the person */
  municipality: string
  /** only when an account manager links a file, with the person's agreement */
  candidateNumber: string | null
  agreed: boolean
}

/**
 * Records that somebody who said yes began: the entry, the placement with its first version and the events change together.
 * Pay under the minimum wage, or under what the list promised, is refused. A candidate file is linked by an account manager only,
 * and only when the person agrees. Out: the placement.
 */
export async function recordStart(
  ctx: Context,
  actor: ActorWith<'open-hiring.record-start'>,
  entryId: string,
  input: StartInput,
): Promise<Result<{ placementId: string; listId: string }, StartRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<{ placementId: string; listId: string }, StartRefusal>> => {
    const entry = await findEntryInScope(tx, scopeOf(actor), entryId)
    const list = entry && (await findList(tx, scopeOf(actor), entry.listId))
    if (!entry || !list) return refuse({ code: 'niet-gevonden' })
    if (entry.status === 'gestart') return refuse({ code: 'al-gestart' })
    if (!canMove(entryLifeCycle, entry.status, 'gestart', actor.role)) return refuse({ code: 'geen-ja' })
    const linked = await candidateToLink(tx, actor, input)
    if (!linked.ok) return linked
    const candidate = linked.value
    const same =
      candidate && (await samePlacement(tx, { candidateId: candidate.id, employerId: list.employerId, startsOn: input.startsOn }))
    if (same) return refuse({ code: 'al-gestart' })
    const known =
      ctx.region.municipalities.some(({ slug }) => slug === input.municipality) || Object.hasOwn(elsewhere, input.municipality)
    if (!known) return refuse({ code: 'gemeente-onbekend' })
    if (input.payCentsPerHour < list.payMinCents) return refuse({ code: 'loon-onder-lijst', cents: list.payMinCents })
    const facts = factsOf(list, candidate, input, candidate ? personRefOfCandidate(candidate.id) : personRefWithoutFile(ctx.id()))
    const check = checkPlacement(facts, { table: await minimumWageTable(tx), today: ctx.today() })
    if (check.refusals.length > 0) return refuse({ code: 'feiten', fields: check.refusals })
    const now = ctx.now()
    const placementId = ctx.id()
    const version = {
      placementId,
      version: 1,
      facts,
      endedOn: null,
      endReason: null,
      wageCheck: check.wageCheck,
      recordedAt: now,
      recordedBy: actor.userId,
      reason: '',
    }
    if (!(await insertPlacement(tx, { first: version, proposalId: null, entryId }))) return refuse({ code: 'al-gestart' })
    await moveEntries(tx, [entryId], 'gestart', now)
    await closePromises(tx, entrySubject(entryId), { state: 'kept', at: now })
    await placeCandidate(tx, ctx, candidate)
    await recordEvent(tx, {
      at: now,
      actor,
      subject: listSubject(list.id),
      kind: 'open-hiring.started',
      facts: { ...entryFacts(entry, actor), placement: placementId },
    })
    await recordEvent(tx, {
      at: now,
      actor,
      subject: { kind: 'placement', id: placementId },
      kind: 'placement.registered',
      facts: {
        version: 1,
        employerId: facts.employerId,
        candidateId: facts.candidateId,
        vacancyId: null,
        proposalId: null,
        municipality: facts.municipality,
        source: facts.source,
      },
    })
    return ok({ placementId, listId: list.id })
  })
  if (result.ok) ctx.wake()
  return result
}

async function candidateToLink(
  tx: Writer,
  actor: ActorWith<'open-hiring.record-start'>,
  { candidateNumber, agreed }: StartInput,
): Promise<Result<Candidate | null, StartRefusal>> {
  if (candidateNumber === null) return ok(null)
  if (actor.role !== 'account-manager') return refuse({ code: 'koppelen-mag-niet' })
  if (!agreed) return refuse({ code: 'akkoord-nodig' })
  const candidate = await findCandidateByNumber(tx, scopeOf(actor), candidateNumber)
  return candidate ? ok(candidate) : refuse({ code: 'kandidaat-onbekend' })
}

function factsOf(list: OpenHiringList, candidate: Candidate | null, input: StartInput, personRef: string): PlacementFacts {
  return {
    employerId: list.employerId,
    personRef,
    candidateId: candidate?.id ?? null,
    vacancyId: null,
    occupationCode: list.occupationCode,
    contractKind: input.contractKind,
    startsOn: input.startsOn,
    expectedEndOn: input.expectedEndOn,
    minutesPerWeek: input.minutesPerWeek,
    payCentsPerHour: input.payCentsPerHour,
    municipality: candidate?.municipality ?? input.municipality,
    source: 'open-hiring',
    outflow: 'onbekend',
    wageException: null,
  }
}

async function placeCandidate(tx: Writer, ctx: Context, candidate: Candidate | null): Promise<void> {
  const next = candidate && statusWithPlacements(candidate.status, 1)
  if (!candidate || !next) return
  await setCandidateStatus(tx, candidate.id, candidate.status, next)
  await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id: candidate.id })
}
