import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { municipalityName } from '#app/core/region.ts'
import { employerLimits } from '#app/features/employers/model.ts'
import { employerSearchSchema } from '#app/features/employers/schema.ts'
import type { Context } from '#app/platform/context.ts'
import { countEmployers, listEmployers } from '#db/queries/employers/list-employers.ts'

/** The portfolio of the region: companies by name, place or number, per municipality, twenty a page. Two queries. */
export async function employersList(ctx: Context, actor: ActorWith<'employers.list'>, search: URLSearchParams) {
  const asked = employerSearchSchema.parse(Object.fromEntries(search))
  const known = new Set([...ctx.region.municipalities.map((one) => one.slug), 'elders'])
  const municipality = asked.gemeente !== null && known.has(asked.gemeente) ? asked.gemeente : null
  const filter = { text: asked.q, municipality, unverified: asked.wacht === 'ja' }
  const scope = scopeOf(actor)
  const total = await countEmployers(ctx.db, scope, filter)
  const pageCount = Math.max(1, Math.ceil(total / employerLimits.page))
  const page = Math.min(asked.pagina, pageCount)
  const rows = await listEmployers(ctx.db, scope, filter, page, employerLimits.page)
  return {
    total,
    page,
    pageCount,
    values: { q: asked.q, gemeente: municipality ?? '', wacht: filter.unverified ? 'ja' : '' },
    municipalities: [...ctx.region.municipalities.map(({ slug, name }) => ({ value: slug, label: name })), { value: 'elders', label: 'Buiten de regio' }],
    rows: rows.map(({ municipality: where, verifiedAt, ...row }) => ({
      ...row,
      municipality: where === null ? 'Buiten de regio' : municipalityName(ctx.region, where),
      verified: verifiedAt !== null,
    })),
    choosing: search.get('kies') === 'vacature',
  }
}
