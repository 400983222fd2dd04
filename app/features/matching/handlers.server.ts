import { openProposalStatuses, type ProposalEndReason, type ProposalStatus } from '#app/features/matching/model/proposal.ts'
import { endProposal } from '#app/features/matching/use-cases/end-proposal.server.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import type { StoredEvent } from '#db/queries/events/feed.ts'
import { proposalsIn } from '#db/queries/matching/proposals.ts'

const system = { role: 'system' } as const

/** Nobody answered in time: the proposal ends, as was said, and whoever knew of it hears so. */
async function lapse(ctx: Context, event: StoredEvent): Promise<void> {
  if (event.subjectKind !== 'proposal' || event.facts['ending'] !== 'voorstel-beeindigen') return
  const reason = event.facts['promise'] === 'voorstel-beantwoorden' ? 'geen-antwoord-werkgever' : 'geen-antwoord-kandidaat'
  await endProposal(ctx, system, event.subjectId, reason)
}

/** A yes of the employer outlives the vacancy: its placement may be the one that filled it. */
const untilYes = openProposalStatuses.filter((status) => status !== 'werkgever-ja')

/** A vacancy that closes ends the proposals that wait for it. */
async function vacancyClosed(ctx: Context, event: StoredEvent): Promise<void> {
  const filled = event.facts['status'] === 'vervuld'
  const statuses: readonly ProposalStatus[] = filled ? untilYes : openProposalStatuses
  await endAll(ctx, { vacancyId: event.subjectId }, statuses, filled ? 'werkgever-vervuld' : 'vacature-gesloten')
}

/** Who goes to work is no longer proposed elsewhere. */
async function candidatePlaced(ctx: Context, event: StoredEvent): Promise<void> {
  const candidateId = event.facts['candidateId']
  if (typeof candidateId === 'string') await endAll(ctx, { candidateId }, openProposalStatuses, 'kandidaat-heeft-ander-werk')
}

async function endAll(
  ctx: Context,
  of: { vacancyId: string } | { candidateId: string },
  statuses: readonly ProposalStatus[],
  reason: ProposalEndReason,
): Promise<void> {
  for (const proposal of await proposalsIn(ctx.db, of, statuses)) await endProposal(ctx, system, proposal.id, reason)
}

export const handlers: Handler[] = [
  { name: 'matching:lapse', on: ['promise.lapsed'], run: lapse },
  { name: 'matching:vacancy-closed', on: ['vacancy.closed'], run: vacancyClosed },
  { name: 'matching:candidate-placed', on: ['placement.registered'], run: candidatePlaced },
]
