import { contractKindLabels, contractKinds } from '#app/core/classifications.ts'
import { formatDate, isQuarter, previousQuarter, quarterOf, quarterRange } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { municipalityName } from '#app/core/region.ts'
import { may, scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { placementStatus } from '#app/features/placements/rules/compare-versions.ts'
import { placementNumber } from '#app/features/placements/rules/person.ts'
import { placementSearchSchema } from '#app/features/placements/schema.ts'
import { placementStatusTexts } from '#app/features/placements/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { countPlacements, listPlacements, type PlacementFilter } from '#db/queries/placements/list-placements.ts'

const size = 20

/** The placements that the actor may see. Who may not open one sees no candidate number either. */
export async function placementList(ctx: Context, actor: ActorWith<'placements.list'>, params: URLSearchParams) {
  const search = placementSearchSchema.parse(Object.fromEntries(params))
  const scope = scopeOf(actor)
  const known = ctx.region.municipalities.some(({ slug }) => slug === search.gemeente)
  const quarter = search.kwartaal !== null && isQuarter(search.kwartaal) ? search.kwartaal : null
  const filter: PlacementFilter = {
    ...(known && search.gemeente !== null ? { municipality: search.gemeente } : {}),
    ...(quarter === null ? {} : quarterRange(quarter)),
    ...(search.werkgever.trim() === '' ? {} : { employer: search.werkgever }),
    ...(search.contract === null ? {} : { contractKind: search.contract }),
  }
  const total = await countPlacements(ctx.db, scope, filter)
  const pageCount = Math.max(1, Math.ceil(total / size))
  const page = Math.min(search.pagina, pageCount)
  const rows = await listPlacements(ctx.db, scope, filter, { limit: size, offset: (page - 1) * size })
  const opens = may(actor, 'placements.see')
  return {
    total,
    page,
    pageCount,
    opens,
    registers: may(actor, 'placements.register'),
    values: { gemeente: known ? (search.gemeente ?? '') : '', kwartaal: quarter ?? '', werkgever: search.werkgever, contract: search.contract ?? '' },
    municipalities: scope.kind === 'municipality' ? null : ctx.region.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    quarters: recentQuarters(quarterOf(ctx.today())).map((value) => ({ value, label: quarterText(value) })),
    contracts: contractKinds.map((value) => ({ value, label: contractKindLabels[value] })),
    rows: rows.map((row) => ({
      id: row.id,
      number: placementNumber(row.id),
      startsOn: formatDate(row.startsOn),
      occupation: row.occupationTitle,
      employer: row.employerName,
      candidate: opens ? row.candidateNumber : null,
      municipality: municipalityName(ctx.region, row.municipality),
      contract: contractKindLabels[row.contractKind],
      hours: formatHours(row.minutesPerWeek),
      status: placementStatusTexts[placementStatus(row.endedOn, ctx.today())],
      ended: row.endedOn === null ? null : formatDate(row.endedOn),
      expectedEnd: row.expectedEndOn === null ? null : formatDate(row.expectedEndOn),
      corrected: row.version > 1,
      wageCheck: row.wageCheck,
    })),
  }
}

/** '4e kwartaal 2026' */
export function quarterText(quarter: string): string {
  return `${quarter.slice(-1)}e kwartaal ${quarter.slice(0, 4)}`
}

/** The quarter, the next one (placements are registered ahead) and the seven before, newest first. */
function recentQuarters(current: string): string[] {
  const list = [nextQuarter(current), current]
  for (let at = 0; at < 7; at += 1) list.push(previousQuarter(list.at(-1) ?? current))
  return list
}

function nextQuarter(quarter: string): string {
  const year = Number(quarter.slice(0, 4))
  return quarter.endsWith('4') ? `${year + 1}-K1` : `${year}-K${Number(quarter.slice(-1)) + 1}`
}
