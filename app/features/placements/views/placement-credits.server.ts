import { formatDate, formatMoment } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatEuro } from '#app/core/money.ts'
import { fullWeekMinutes } from '#app/features/social-return/model.ts'
import { allocateCredit } from '#app/features/social-return/rules/allocate-credit.ts'
import { creditRuleTexts } from '#app/features/social-return/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import type { StoredPlacement } from '#db/queries/placements/find-placement.ts'
import { claimOf } from '#db/queries/social-return/claims.ts'
import { contractsForPlacement, type SocialReturnContract } from '#db/queries/social-return/contracts.ts'
import { countedPeriodsOf, creditsOfPlacement, type StoredCredit } from '#db/queries/social-return/credits.ts'

/** "€ 40.000,00 × 24/36 × 9/12" */
export function creditFormula(credit: StoredCredit, contract: SocialReturnContract, minutesPerWeek: number): string {
  const block = contract.table.blocks.find(({ code }) => code === credit.block)
  const hours = formatHours(Math.min(minutesPerWeek, fullWeekMinutes))
  return `${formatEuro(block?.valueCents ?? 0)} × ${hours}/36 × ${credit.months}/12`
}

/** What a placement is worth for social return: in force, why not, and what was counted before. */
export async function placementCredits(ctx: Context, { head, current }: StoredPlacement, mayOpen: boolean) {
  const { facts, endedOn } = current
  const contracts = await contractsForPlacement(ctx.db, head.employerId, { from: facts.startsOn, to: endedOn ?? facts.expectedEndOn }, head.id)
  const all = await creditsOfPlacement(ctx.db, head.id)
  const byId = new Map(contracts.map((contract) => [contract.id, contract]))
  const claim = contracts.length === 0 ? null : await claimOf(ctx.db, head.id)
  const counted = contracts.length === 0 ? [] : await countedPeriodsOf(ctx.db, head.personRef, head.id)
  const { refused } = allocateCredit({
    placement: { ...facts, endedOn },
    personRef: head.personRef,
    claim: claim === null ? undefined : claim.block,
    contracts,
    counted,
    standing: all.filter(({ supersededAt }) => supersededAt === null).map(({ contractId }) => contractId),
  })
  const line = (credit: StoredCredit) => {
    const contract = byId.get(credit.contractId)
    return {
      id: credit.id,
      contractId: mayOpen ? credit.contractId : null,
      contract: contract?.title ?? 'Opdracht',
      block: contract?.table.blocks.find(({ code }) => code === credit.block)?.label ?? credit.block,
      period: `${formatDate(credit.from)} tot en met ${formatDate(credit.to)}`,
      cents: credit.valueCents,
      formula: contract ? creditFormula(credit, contract, facts.minutesPerWeek) : '',
      posts: credit.posts.map(({ post, valueCents }) => `${post}: ${formatEuro(valueCents)}`),
      rules: credit.rules.map((rule) => creditRuleTexts[rule]),
      source: contract?.table.source ?? '',
      tableOf: contract?.tenderPublishedOn ?? null,
      version: credit.placementVersion,
    }
  }
  const holding = all.filter(({ supersededAt }) => supersededAt === null)
  return {
    hasContract: contracts.length > 0,
    rows: holding.map(line),
    refused: refused.map(({ contractId, rules }) => ({
      contract: byId.get(contractId)?.title ?? 'Opdracht',
      reasons: rules.map((rule) => creditRuleTexts[rule]),
    })),
    earlier: all
      .filter(({ supersededAt }) => supersededAt !== null)
      .map((old) => ({
        id: old.id,
        when: formatMoment(old.supersededAt ?? ''),
        version: old.placementVersion,
        before: formatEuro(old.valueCents),
        after: afterText(old, all),
      })),
  }
}

function afterText(old: StoredCredit, all: readonly StoredCredit[]): string {
  const next = all.find(({ id }) => id === old.supersededBy)
  return next ? formatEuro(next.valueCents) : 'telt niet meer'
}
