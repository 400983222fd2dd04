import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Facets } from '#app/components/facets.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { Results } from '#app/components/results.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { PlacementStanding } from '#app/features/placements/components/placement-standing.tsx'
import { listQuery } from '#app/features/placements/rules/list-query.ts'
import { placementList } from '#app/features/placements/views/placement-list.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Plaatsingen')

export const loader = guarded('placements.list', ({ ctx, actor, url }) => placementList(ctx, actor, url.searchParams))

export default function Placements() {
  const { total, page, pageCount, opens, registers, values, municipalities, quarters, contracts, rows } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Plaatsingen"
      wide
      breadcrumbs={[{ label: 'Mijn dag', to: paths.day() }, { label: 'Plaatsingen' }]}
      actions={registers ? <ButtonLink to={paths.newPlacement()}>Leg plaatsing vast</ButtonLink> : null}
    >
      <GetForm action={paths.placements()} values={values} label="Plaatsingen zoeken">
        <Results
          facets={
            <Facets groups={[]} submitLabel="Toon plaatsingen">
              <TextField name="werkgever" label="Werkgever" hint="Naam of KVK-nummer" optional width="full" />
              {municipalities === null ? null : <SelectField name="gemeente" label="Gemeente" options={municipalities} emptyLabel="Alle gemeenten" width="full" />}
              <SelectField name="kwartaal" label="Kwartaal van de start" options={quarters} emptyLabel="Alle kwartalen" width="full" />
              <SelectField name="contract" label="Contract" options={contracts} emptyLabel="Alle contracten" width="full" />
            </Facets>
          }
        >
          <h2 className="wsp-results__count">{total === 1 ? '1 plaatsing' : `${total.toLocaleString('nl-NL')} plaatsingen`}, nieuwste start eerst</h2>
          <DataTable
            caption="Plaatsingen"
            captionHidden
            compact
            rows={rows}
            rowKey={(row) => row.id}
            empty={<EmptyState title="Geen plaatsing past bij deze filters">Kies een ander kwartaal, of maak een filter leeg.</EmptyState>}
            columns={[
              {
                key: 'plaatsing',
                label: 'Plaatsing',
                header: true,
                render: (row) => (
                  <>
                    {opens ? <Link to={paths.placement(row.id)}>{row.occupation}</Link> : row.occupation}
                    <div>{row.employer}</div>
                  </>
                ),
              },
              {
                key: 'wie',
                label: opens ? 'Kandidaat en gemeente' : 'Gemeente',
                render: (row) => (
                  <>
                    {opens ? <div className="wsp-nowrap">{row.candidate ?? 'Zonder dossier'}</div> : null}
                    {row.municipality}
                  </>
                ),
              },
              { key: 'start', label: 'Start', render: (row) => <span className="wsp-nowrap">{row.startsOn}</span> },
              {
                key: 'contract',
                label: 'Contract',
                render: (row) => (
                  <>
                    {row.contract}
                    <div>{row.hours} uur</div>
                  </>
                ),
              },
              { key: 'stand', label: 'Stand', render: (row) => <PlacementStanding row={row} /> },
            ]}
          />
          <Paging page={page} pageCount={pageCount} hrefFor={(number) => paths.placements(listQuery(values, number))} />
        </Results>
      </GetForm>
    </Page>
  )
}
