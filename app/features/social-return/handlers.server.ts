import { allocateCredit, type AllocatedCredit } from '#app/features/social-return/rules/allocate-credit.ts'
import { formatMonths } from '#app/features/social-return/rules/month-parts.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findPlacement, otherPlacementsOfPerson, type StoredPlacement } from '#db/queries/placements/find-placement.ts'
import { placementsInPeriod } from '#db/queries/placements/placements-in-period.ts'
import { claimOf } from '#db/queries/social-return/claims.ts'
import { contractsForPlacement, findContract } from '#db/queries/social-return/contracts.ts'
import { countedPeriodsOf, creditsOfPlacement, insertCredit, supersedeCredit, type StoredCredit } from '#db/queries/social-return/credits.ts'

/**
 * Works out what the version of a placement that holds is worth on the employer's contracts. Everything that counts for the person,
 * on whatever contract, is read in the same transaction, so that a month never counts twice. When this placement counts for
 * less than before, the person's other placements may count for more, so they are looked at too. Running it twice changes nothing.
 */
async function deriveCredits(ctx: Context, placementId: string): Promise<void> {
  await ctx.transact(async (tx) => {
    const found = await findPlacement(tx, { kind: 'region' }, placementId)
    if (!found) return
    await deriveOne(ctx, tx, found)
    for (const id of await otherPlacementsOfPerson(tx, found.head.personRef, placementId)) {
      const other = await findPlacement(tx, { kind: 'region' }, id)
      if (other) await deriveOne(ctx, tx, other)
    }
  })
}

async function deriveOne(ctx: Context, tx: Writer, { head, current }: StoredPlacement): Promise<void> {
  const { facts, endedOn } = current
  const contracts = await contractsForPlacement(tx, head.employerId, { from: facts.startsOn, to: endedOn ?? facts.expectedEndOn }, head.id)
  const standing = (await creditsOfPlacement(tx, head.id)).filter(({ supersededAt }) => supersededAt === null)
  if (contracts.length === 0 && standing.length === 0) return
  const claim = await claimOf(tx, head.id)
  const { credits } = allocateCredit({
    placement: { ...facts, endedOn },
    personRef: head.personRef,
    claim: claim === null ? undefined : claim.block,
    contracts,
    counted: await countedPeriodsOf(tx, head.personRef, head.id),
    standing: standing.map(({ contractId }) => contractId),
  })
  for (const { contractId } of standing.filter((one) => credits.every((credit) => credit.contractId !== one.contractId))) {
    const gone = standing.find((one) => one.contractId === contractId)
    if (gone) await replace(ctx, tx, gone, null)
  }
  for (const credit of credits) {
    const old = standing.find((one) => one.contractId === credit.contractId) ?? null
    const next = storedCredit(ctx, { head, current }, credit)
    if (!old || !same(old, next)) await replace(ctx, tx, old, next)
  }
}

function storedCredit(ctx: Context, { head, current }: StoredPlacement, { contractId, block, from, to, credit }: AllocatedCredit): StoredCredit {
  return {
    id: ctx.id(),
    contractId,
    placementId: head.id,
    placementVersion: current.version,
    personRef: head.personRef,
    block,
    from,
    to,
    months: formatMonths(credit.countedParts),
    valueCents: credit.valueCents,
    posts: credit.posts,
    rules: credit.rules,
    derivedAt: ctx.now(),
    supersededAt: null,
    supersededBy: null,
  }
}

function same(old: StoredCredit, next: StoredCredit): boolean {
  return (
    old.placementVersion === next.placementVersion &&
    old.block === next.block &&
    old.from === next.from &&
    old.to === next.to &&
    old.valueCents === next.valueCents
  )
}

async function replace(ctx: Context, tx: Writer, old: StoredCredit | null, next: StoredCredit | null): Promise<void> {
  if (old) await supersedeCredit(tx, old.id, ctx.now(), next?.id ?? null)
  if (next) await insertCredit(tx, next)
  const subject = next ?? old
  if (!subject) return
  await recordEvent(tx, {
    at: ctx.now(),
    actor: { role: 'system' },
    subject: { kind: 'obligation', id: subject.contractId },
    kind: 'credit.derived',
    facts: {
      placementId: subject.placementId,
      version: next?.placementVersion ?? null,
      valueCents: next?.valueCents ?? 0,
      beforeCents: old?.valueCents ?? 0,
    },
  })
}

/** A contract that is registered later counts what ran already: every placement of the employer in its period. */
async function countEarlierPlacements(ctx: Context, contractId: string): Promise<void> {
  const contract = await findContract(ctx.db, { kind: 'region' }, contractId)
  if (!contract) return
  for (const id of await placementsInPeriod(ctx.db, contract.employerId, { from: contract.startsOn, to: contract.endsOn })) await deriveCredits(ctx, id)
}

export const handlers: Handler[] = [
  {
    name: 'social-return:credits',
    on: ['placement.registered', 'placement.corrected', 'placement.ended', 'contract.registered'],
    run: (ctx, event) => (event.kind === 'contract.registered' ? countEarlierPlacements(ctx, event.subjectId) : deriveCredits(ctx, event.subjectId)),
  },
]
