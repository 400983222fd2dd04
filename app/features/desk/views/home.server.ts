import { sectorLabels, sectors } from '#app/core/classifications.ts'
import { shownCount } from '#app/features/disclosure/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { candidatesBySector, openLists, openVacanciesByMunicipality } from '#db/queries/desk/home.ts'

/** What the home page shows of the region now: three queries, counts of people only as they may leave the office. */
export async function homePage(ctx: Context) {
  const [vacancies, supply, lists] = await Promise.all([openVacanciesByMunicipality(ctx.db), candidatesBySector(ctx.db), openLists(ctx.db)])
  const [best] = sectors.filter((sector) => sector !== 'overig').sort((a, b) => supply[b] - supply[a])
  const people = best ? shownCount(supply[best]) : null
  return {
    brand: ctx.region.name,
    phone: ctx.region.contact.phone,
    partners: ctx.region.municipalities.length,
    openHiringName: ctx.region.openHiringName,
    vacancies: [...vacancies.values()].reduce((sum, count) => sum + count, 0),
    lists: lists.lists,
    supply: best && people && people.value !== null ? { text: people.text, sector: sectorLabels[best].toLowerCase() } : null,
    tiles: ctx.region.municipalities.map(({ slug, name, tile }) => {
      const count = vacancies.get(slug) ?? 0
      return { id: slug, name, col: tile.col, row: tile.row, value: count, valueText: String(count), to: paths.vacancies(`?gemeente=${slug}`) }
    }),
  }
}
