import { isQuarter, previousQuarter } from '#app/core/dates.ts'
import { municipalityName, type Region } from '#app/core/region.ts'
import { regionKey, totalKey } from '#app/features/reports/model.ts'
import { placeText } from '#app/features/reports/texts/values-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { findPublicReport, publicVersions, publishedOfQuarter, publishedReports, type ReportRecord } from '#db/queries/reports/reports.ts'

/** The name of a municipality or of the region. */
export function placeName(region: Region, place: string): string {
  return place === regionKey ? region.name : municipalityName(region, place)
}

/** The region first, then the municipalities by name. */
function placesOf(region: Region): { slug: string; name: string }[] {
  const municipalities = region.municipalities.map(({ slug, name }) => ({ slug, name }))
  return [{ slug: regionKey, name: `Regio ${region.name}` }, ...municipalities.sort((a, b) => (a.name < b.name ? -1 : 1))]
}

/** The public list: per place and quarter the version that holds, and the newest quarter's placements for the map. */
export async function publicReportList(ctx: Context) {
  const published = await publishedReports(ctx.db)
  const quarters = [...new Set(published.map(({ quarter }) => quarter))]
  const newest = quarters[0] ?? null
  const records = newest === null ? [] : await publishedOfQuarter(ctx.db, newest)
  const placements = new Map(
    records.flatMap(({ municipality, figures }) => {
      const cell = figures.cells.find(({ figure, key }) => figure === 'plaatsingen' && key === totalKey)
      return cell ? [[municipality, cell.value] as const] : []
    }),
  )
  return {
    quarters,
    newest,
    places: placesOf(ctx.region).map(({ slug, name }) => ({
      slug,
      name,
      versions: Object.fromEntries(published.filter(({ municipality }) => municipality === slug).map(({ quarter, version }) => [quarter, version])),
    })),
    tiles: ctx.region.municipalities
      .filter(({ slug }) => placements.has(slug))
      .map(({ slug, name, tile }) => ({ id: slug, name, ...tile, value: placements.get(slug) ?? null })),
  }
}

/** A version the public may read, by the parts of its address; null when there is none. */
export async function readPublicReport(ctx: Context, place: string, quarter: string, version: string | null): Promise<ReportRecord | null> {
  const known = place === regionKey || ctx.region.municipalities.some(({ slug }) => slug === place)
  if (!known || !isQuarter(quarter) || (version !== null && !/^[1-9]\d{0,3}$/.test(version))) return null
  return findPublicReport(ctx.db, place, quarter, version === null ? null : Number(version))
}

/** All that the page of one report shows. */
export async function publicReportPage(ctx: Context, place: string, quarter: string, version: string | null) {
  const report = await readPublicReport(ctx, place, quarter, version)
  if (!report) return null
  const versions = await publicVersions(ctx.db, place, quarter)
  const before = await findPublicReport(ctx.db, place, previousQuarter(quarter), null)
  return {
    report: shown(report),
    before: before?.figures.cells ?? [],
    versions: versions.map(({ version: number, status, publishedAt, reason }) => ({ version: number, status, publishedAt, reason })),
    name: placeName(ctx.region, place),
    title: placeText(place, placeName(ctx.region, place)),
    contact: { phone: ctx.region.contact.phone, email: ctx.region.contact.email },
  }
}

/** A report without what is for staff. */
function shown({ id: _id, suppression: _suppression, ...report }: ReportRecord) {
  return report
}
