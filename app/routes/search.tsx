import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { LinkList } from '#app/components/link-list.tsx'
import { Page } from '#app/components/page.tsx'
import { SearchBox } from '#app/components/search-box.tsx'
import { Section } from '#app/components/section.tsx'
import { searchEverything } from '#app/features/desk/views/search-all.server.ts'
import { VacancyList } from '#app/features/vacancies/components/vacancy-list.tsx'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Zoeken')

export const loader = open(({ ctx, url }) => searchEverything(ctx, url.searchParams.get('q') ?? ''))

export default function Search() {
  const { text, vacancies, vacancyTotal, schemes, places } = useLoaderData<typeof loader>()
  const nothing = text !== '' && vacancies.length === 0 && schemes.length === 0 && places.length === 0
  return (
    <Page title={text ? `Gevonden voor ‘${text}’` : 'Zoeken'} breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Zoeken' }]}>
      <SearchBox action={paths.search()} label="Zoek een vacature, regeling of plaats" value={text} />
      {nothing ? (
        <EmptyState title="Niets gevonden">
          <p>Probeer een ander woord, bijvoorbeeld de naam van een beroep of van een plaats.</p>
        </EmptyState>
      ) : null}
      {places.length > 0 ? (
        <Section title="Gemeenten">
          <LinkList items={places} />
        </Section>
      ) : null}
      {vacancies.length > 0 ? (
        <Section title="Vacatures">
          <VacancyList rows={vacancies} />
          <p>
            <Link to={paths.vacancies(`?q=${encodeURIComponent(text)}`)}>Bekijk alle {vacancyTotal} vacatures</Link>
          </p>
        </Section>
      ) : null}
      {schemes.length > 0 ? (
        <Section title="Regelingen">
          <LinkList items={schemes} />
        </Section>
      ) : null}
    </Page>
  )
}
