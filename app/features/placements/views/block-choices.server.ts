import { doesNotCount } from '#app/features/placements/schema.ts'
import { defaultBlock } from '#app/features/social-return/model.ts'
import type { Context } from '#app/platform/context.ts'
import type { CreditClaim } from '#db/queries/social-return/claims.ts'
import { runningContracts } from '#db/queries/social-return/contracts.ts'

/** The blocks as which a placement may count, when the employer has a running contract; null when there is none. */
export async function blockChoices(ctx: Context, employerId: string, claim: CreditClaim | null) {
  const contracts = await runningContracts(ctx.db, employerId, ctx.today())
  if (contracts.length === 0) return null
  const blocks = new Map<string, string>()
  for (const { table } of contracts) {
    for (const { code, label, kind } of table.blocks) if (kind === 'jaarwaarde' && !blocks.has(code)) blocks.set(code, label)
  }
  const chosen = claim === null ? (blocks.has(defaultBlock) ? defaultBlock : '') : (claim.block ?? doesNotCount)
  return {
    chosen,
    options: [...[...blocks].map(([value, label]) => ({ value, label })), { value: doesNotCount, label: 'Telt niet mee' }],
    contracts: contracts.map(({ title }) => title),
  }
}
