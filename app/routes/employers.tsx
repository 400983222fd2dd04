import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { SearchInput } from '#app/components/search-input.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { employersList } from '#app/features/employers/views/employers-list.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Werkgevers')

export const loader = guarded('employers.list', async ({ ctx, actor, url }) => employersList(ctx, actor, url.searchParams))

export default function Employers() {
  const { rows, total, page, pageCount, values, municipalities, choosing } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const hrefFor = (number: number) => {
    const next = new URLSearchParams(search)
    next.set('pagina', String(number))
    return paths.employers(`?${next.toString()}`)
  }
  return (
    <Page title="Werkgevers" intro="Alle bedrijven die bij ons bekend zijn, van alle partners samen." wide>
      {choosing ? (
        <Notice tone="info" title="Voor welke werkgever plaatst u een vacature?">
          <p>Open de werkgever en kies “Plaats vacature”.</p>
        </Notice>
      ) : null}
      <GetForm action={paths.employers()} values={values} search label="Zoek een werkgever">
        <SelectField name="gemeente" label="Gemeente" emptyLabel="Alle gemeenten" options={municipalities} width="m" />
        <CheckboxField name="wacht" value="ja" label="Alleen wie nog gecontroleerd moet worden" />
        <SearchInput label="Naam, plaats of KVK-nummer" />
      </GetForm>
      <p role="status">{total === 1 ? '1 werkgever' : `${total} werkgevers`}, op naam</p>
      <DataTable
        caption="Werkgevers"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title="Geen werkgever gevonden">Controleer de spelling, of zoek op een deel van de naam.</EmptyState>}
        columns={[
          { key: 'naam', label: 'Naam', header: true, render: (row) => <Link to={paths.employer(row.id)}>{row.name}</Link> },
          { key: 'kvk', label: 'KVK-nummer', render: (row) => row.kvkNumber },
          { key: 'plaats', label: 'Plaats', render: (row) => row.place },
          { key: 'gemeente', label: 'Gemeente', render: (row) => row.municipality },
          { key: 'manager', label: 'Aanspreekpunt', render: (row) => row.accountManagerName ?? 'Nog niemand' },
          { key: 'open', label: 'Open vacatures', align: 'right', render: (row) => row.openVacancies },
          {
            key: 'status',
            label: 'Gecontroleerd',
            render: (row) => (row.verified ? <StatusMark tone="success">Ja</StatusMark> : <StatusMark tone="warning">Nog niet</StatusMark>),
          },
        ]}
      />
      <Paging page={page} pageCount={pageCount} hrefFor={hrefFor} />
    </Page>
  )
}
