import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { searchVacancies } from '#app/features/vacancies/views/search-vacancies.server.ts'
import { searchSchemes } from '#db/queries/instruments/search-schemes.ts'

const shown = 5

/** One question to everything a visitor may find: municipalities, vacancies and schemes; the first few of each. */
export async function searchEverything(ctx: Context, text: string) {
  const asked = text.trim().slice(0, 200)
  if (!asked) return { text: '', vacancies: [], vacancyTotal: 0, schemes: [], places: [] }
  const [vacancies, schemes] = await Promise.all([
    searchVacancies(ctx, new URLSearchParams({ q: asked })),
    searchSchemes(ctx.db, asked, shown),
  ])
  const wanted = asked.toLowerCase()
  return {
    text: asked,
    vacancies: vacancies.rows.slice(0, shown),
    vacancyTotal: vacancies.total,
    schemes: schemes.map(({ id, name, summary }) => ({ to: paths.scheme(id), label: name, description: summary })),
    places: ctx.region.municipalities
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ slug, name }) => ({ to: paths.vacancies(`?gemeente=${slug}`), label: `Vacatures in ${name}` })),
  }
}
