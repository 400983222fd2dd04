import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Facets } from '#app/components/facets.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { LinkList } from '#app/components/link-list.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { Results } from '#app/components/results.tsx'
import { SearchInput } from '#app/components/search-input.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { VacancyList } from '#app/features/vacancies/components/vacancy-list.tsx'
import { distances, searchAddress, searchSorts, usualSort } from '#app/features/vacancies/rules/search-query.ts'
import { sortLabels } from '#app/features/vacancies/texts/search-nl.ts'
import { searchVacancies } from '#app/features/vacancies/views/search-vacancies.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Vacatures', 'Vacatures in de regio, met loon, uren en wat het werk vraagt.')

export const loader = open(({ ctx, url }) => searchVacancies(ctx, url.searchParams))

export default function Vacancies() {
  const { search, total, page, pageCount, rows, narrowed, facets, gains, error, typedPostcode } = useLoaderData<typeof loader>()
  const values = { q: search.text, postcode: typedPostcode, afstand: String(search.km), sorteer: search.sort === usualSort(search) ? 'relevantie' : search.sort }
  const count = total === 1 ? '1 vacature' : `${total} vacatures`
  return (
    <Page title="Vacatures" wide breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Vacatures' }]}>
      <GetForm action={paths.vacancies()} values={values} errors={error ? { postcode: error } : {}} label="Vacatures zoeken" search>
        <SearchInput label="Zoek op beroep, taak of bedrijf" />
        <Results
          facets={
            <Facets groups={facets} clearTo={paths.vacancies()} submitLabel="Toon vacatures">
              <TextField name="postcode" label="Uw postcode" optional width="s" autoComplete="postal-code" />
              <SelectField name="afstand" label="Afstand" options={distances.map((km) => ({ value: String(km), label: `tot ${km} km` }))} width="s" />
              <SelectField name="sorteer" label="Volgorde" width="full" options={searchSorts.map((sort) => ({ value: sort, label: sortLabels[sort] }))} />
            </Facets>
          }
        >
          <h2 className="wsp-results__count">
            {count}, {sortLabels[search.sort].toLowerCase()}
          </h2>
          {total > 0 ? (
            <>
              <VacancyList rows={rows} />
              <Paging page={page} pageCount={pageCount} hrefFor={(number) => paths.vacancies(searchAddress(search, { page: number }))} />
            </>
          ) : (
            <EmptyState title="Geen vacature past bij alles wat u vraagt">
              {gains.length > 0 ? (
                <>
                  <p>Laat één voorwaarde los, dan vinden wij wel iets:</p>
                  <LinkList items={gains.map((gain) => ({ to: gain.to, label: `${gain.label}: ${gain.hits} ${gain.hits === 1 ? 'vacature' : 'vacatures'}` }))} />
                </>
              ) : narrowed ? (
                <p>
                  Ook zonder één van uw voorwaarden vinden wij niets. <Link to={paths.vacancies()}>Bekijk alle vacatures</Link> en begin opnieuw.
                </p>
              ) : (
                <p>Er staan nu geen vacatures open. Kijk morgen nog eens.</p>
              )}
            </EmptyState>
          )}
        </Results>
      </GetForm>
    </Page>
  )
}
