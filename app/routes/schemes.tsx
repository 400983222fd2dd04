import { useLoaderData } from '@remix-run/react'
import { Card } from '#app/components/card.tsx'
import { CardGrid } from '#app/components/card-grid.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Facets } from '#app/components/facets.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { Mark } from '#app/components/mark.tsx'
import { Page } from '#app/components/page.tsx'
import { Results } from '#app/components/results.tsx'
import { SearchInput } from '#app/components/search-input.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { schemeCatalogue } from '#app/features/instruments/views/scheme-catalogue.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Regelingen', 'Subsidies, voordelen en hulp voor werkgevers: voor wie, wat het geeft en wie beslist.')

export const loader = open(({ ctx, url }) => schemeCatalogue(ctx, url.searchParams))

const tones = { geldig: 'success', navragen: 'warning', beëindigd: 'neutral' } as const

export default function Schemes() {
  const { text, total, facets, rows } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Regelingen"
      intro="Wat u als werkgever kunt krijgen aan geld, zekerheid en hulp. Hier staan regelingen, nooit personen."
      wide
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Regelingen' }]}
    >
      <GetForm action={paths.schemes()} values={{ q: text }} label="Regelingen zoeken" search>
        <SearchInput label="Zoek een regeling" />
        <Results facets={<Facets groups={facets} clearTo={paths.schemes()} submitLabel="Toon regelingen" />}>
          <h2 className="wsp-results__count">{total === 1 ? '1 regeling' : `${total} regelingen`}</h2>
          {rows.length === 0 ? (
            <EmptyState
              title="Geen regeling past bij alles wat u vraagt"
              action={
                <ButtonLink to={paths.schemes()} tone="secondary">
                  Toon alle regelingen
                </ButtonLink>
              }
            >
              Laat een woord of een filter weg.
            </EmptyState>
          ) : (
            <CardGrid list>
              {rows.map((row) => (
                <Card
                  key={row.id}
                  title={row.name}
                  to={paths.scheme(row.id)}
                  level={3}
                  marks={
                    <>
                      <StatusMark tone={tones[row.status]}>{row.statusLabel}</StatusMark>
                      <Mark icon="company">{row.executors}</Mark>
                    </>
                  }
                  footer={`Nagekeken op ${row.checkedOn}`}
                >
                  <p>{row.summary}</p>
                </Card>
              ))}
            </CardGrid>
          )}
        </Results>
      </GetForm>
    </Page>
  )
}
