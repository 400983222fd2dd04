import { formatDate } from '#app/core/dates.ts'
import { may, scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { progress } from '#app/features/social-return/rules/progress.ts'
import { contractSearchSchema } from '#app/features/social-return/schema.ts'
import { contractStatusTexts } from '#app/features/social-return/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { countContracts, listContracts } from '#db/queries/social-return/contracts.ts'
import { creditsInForce } from '#db/queries/social-return/credits.ts'

const size = 20

/** The contracts that the actor may see, each with how it stands. */
export async function contractList(ctx: Context, actor: ActorWith<'social-return.list'>, params: URLSearchParams) {
  const scope = scopeOf(actor)
  const { pagina } = contractSearchSchema.parse(Object.fromEntries(params))
  const total = await countContracts(ctx.db, scope)
  const pageCount = Math.max(1, Math.ceil(total / size))
  const page = Math.min(pagina, pageCount)
  const rows = await listContracts(ctx.db, scope, { limit: size, offset: (page - 1) * size })
  const credits = await creditsInForce(ctx.db, rows.map(({ id }) => id))
  return {
    total,
    page,
    pageCount,
    registers: may(actor, 'social-return.register-contract'),
    rows: rows.map((row) => {
      const standing = progress(row, credits.filter(({ contractId }) => contractId === row.id), ctx.today())
      return {
        id: row.id,
        title: row.title,
        employer: row.employerName,
        organisation: row.organisationName,
        status: contractStatusTexts[row.status],
        period: `${formatDate(row.startsOn)} tot en met ${formatDate(row.endsOn)}`,
        obligationCents: row.obligationCents,
        ...standing,
      }
    }),
  }
}
