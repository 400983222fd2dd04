import { nothingThere, type ApiAnswer } from '#app/core/problem.ts'
import { ok, refuse } from '#app/core/result.ts'
import { vacancyDetail, vacancyLine } from '#app/features/vacancies/api.ts'
import { searchFaults } from '#app/features/vacancies/texts/search-nl.ts'
import { readVacancySearch } from '#app/features/vacancies/rules/search-query.ts'
import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { findPublicVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { openVacanciesByIds } from '#db/queries/vacancies/list-vacancies.ts'
import { searchVacancies, vacanciesPerPage } from './search-vacancies.server.ts'

const pageUrl = (ctx: Context, id: string) => `${ctx.publicUrl}${paths.vacancy(id)}`

/** The open vacancies for machines: the same questions, order and pages as the list for people. */
export async function vacanciesAsData(ctx: Context, query: URLSearchParams): Promise<ApiAnswer> {
  const { faults } = readVacancySearch(query, ctx.region.municipalities.map(({ slug }) => slug))
  if (faults.postcode) return wrongPostcode(400)
  const found = await searchVacancies(ctx, query)
  if (found.error) return wrongPostcode(422)
  const rows = await openVacanciesByIds(ctx.db, found.rows.map(({ id }) => id))
  return ok({
    totaal: found.total,
    pagina: found.page,
    paginas: found.pageCount,
    perPagina: vacanciesPerPage,
    vacatures: rows.map((row) => vacancyLine(row, pageUrl(ctx, row.id))),
  })
}

/** One open vacancy for machines; what is not open does not exist. */
export async function vacancyAsData(ctx: Context, id: string): Promise<ApiAnswer> {
  const vacancy = await findPublicVacancy(ctx.db, id)
  return vacancy ? ok(vacancyDetail(vacancy, pageUrl(ctx, id))) : refuse(nothingThere)
}

function wrongPostcode(status: 400 | 422): ApiAnswer {
  return refuse({ status, title: 'De postcode klopt niet', fouten: [{ veld: 'postcode', melding: searchFaults['postcode-onbekend'] }] })
}
