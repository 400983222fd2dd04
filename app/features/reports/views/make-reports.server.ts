import { previousQuarter, type Quarter } from '#app/core/dates.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { regionKey } from '#app/features/reports/model.ts'
import { completeQuarters } from '#app/features/reports/rules/quarter-facts.ts'
import { placeText } from '#app/features/reports/texts/values-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { findPublicReport, findReport, reportsOfQuarters, type ReportRow } from '#db/queries/reports/reports.ts'
import { placeName } from './public-reports.server.ts'

const standing = (versions: readonly ReportRow[]) => ({
  concept: versions.find(({ status }) => status === 'concept') ?? null,
  published: versions.find(({ status }) => status === 'gepubliceerd') ?? null,
})

/** The work list: the complete quarters with how far each is, and one of them with every report the adviser may see. */
export async function reportWorkList(ctx: Context, actor: ActorWith<'reports.see-drafts'>, asked: string | null) {
  const scope = scopeOf(actor)
  const quarters = completeQuarters(ctx.today())
  const chosen: Quarter = quarters.find((quarter) => quarter === asked) ?? quarters[0] ?? ''
  const versions = await reportsOfQuarters(ctx.db, scope, quarters)
  const slugs = [...ctx.region.municipalities.map(({ slug }) => slug), regionKey]
  const places = scope.kind === 'region' ? slugs : slugs.filter((slug) => scope.kind === 'municipality' && slug === scope.municipality)
  const of = (quarter: Quarter, place: string) => standing(versions.filter((row) => row.quarter === quarter && row.municipality === place))
  return {
    wholeRegion: scope.kind === 'region',
    chosen,
    quarters: quarters.map((quarter) => {
      const all = places.map((place) => of(quarter, place))
      const waits = all.some(({ concept }) => concept !== null)
      const ready = all.length > 0 && all.every(({ published }) => published !== null)
      return { quarter, standing: waits ? ('concept' as const) : ready ? ('gepubliceerd' as const) : ('niet-gemaakt' as const) }
    }),
    rows: places.map((place) => ({ place, name: place === regionKey ? `Regio ${placeName(ctx.region, place)}` : placeName(ctx.region, place), ...of(chosen, place) })),
  }
}

/** One version with what is for staff: the log of hidden figures and the published quarter before it. */
export async function draftReportPage(ctx: Context, actor: ActorWith<'reports.see-drafts'>, id: string) {
  const report = await findReport(ctx.db, scopeOf(actor), id)
  if (!report) return null
  const before = await findPublicReport(ctx.db, report.municipality, previousQuarter(report.quarter), null)
  const name = placeName(ctx.region, report.municipality)
  return { report, before: before?.figures.cells ?? [], name, title: placeText(report.municipality, name) }
}
