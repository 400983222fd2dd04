import { addMonths } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { Cents } from '#app/core/money.ts'
import { obligation, tableHolds } from '#app/features/social-return/rules/obligation.ts'
import type { RegisterContractInput } from '#app/features/social-return/schema.ts'
import type { ContractRefusal } from '#app/features/social-return/texts/contract-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { employerByKvk } from '#db/queries/placements/prefill.ts'
import { insertContract } from '#db/queries/social-return/contracts.ts'
import { findValueTable } from '#db/queries/social-return/value-tables.ts'

/**
 * Registers a contract that was won in a tender: computes what the contractor owes and freezes the value table that held when the
 * tender was published. It counts from then on; what ran already in its period is counted by a handler.
 */
export async function registerContract(
  ctx: Context,
  actor: ActorWith<'social-return.register-contract'>,
  input: RegisterContractInput,
): Promise<Result<{ contractId: string; obligationCents: Cents }, ContractRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<{ contractId: string; obligationCents: Cents }, ContractRefusal>> => {
    const { kvkNumber, tableId, ...facts } = input
    if (facts.awardedOn < facts.tenderPublishedOn) return refuse('gunning-voor-publicatie')
    if (facts.startsOn < facts.awardedOn) return refuse('start-voor-gunning')
    if (facts.endsOn < facts.startsOn) return refuse('einde-voor-start')
    if (facts.endsOn > addMonths(facts.startsOn, 180)) return refuse('te-lang')
    const employer = await employerByKvk(tx, kvkNumber)
    if (!employer) return refuse('werkgever-onbekend')
    const table = await findValueTable(tx, tableId)
    if (!table) return refuse('tabel-onbekend')
    const holds = tableHolds(table, facts.tenderPublishedOn)
    if (!holds.ok) return holds
    const owed = obligation({ valueCents: facts.valueCents, labourSharePercent: facts.labourSharePercent, table })
    const contractId = ctx.id()
    await insertContract(tx, {
      ...facts,
      id: contractId,
      employerId: employer.id,
      organisationId: actor.organisationId,
      municipality: actor.municipality,
      coordinatorId: actor.userId,
      percentagePermille: owed.permille,
      obligationCents: owed.obligationCents,
      table,
      status: 'in_uitvoering',
      createdAt: ctx.now(),
      version: 1,
    })
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'obligation', id: contractId },
      kind: 'contract.registered',
      facts: { employerId: employer.id, organisationId: actor.organisationId, obligationCents: owed.obligationCents, table: table.id },
    })
    return ok({ contractId, obligationCents: owed.obligationCents })
  })
  if (result.ok) ctx.wake()
  return result
}
