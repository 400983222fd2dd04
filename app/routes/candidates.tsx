import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Facets } from '#app/components/facets.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { Results } from '#app/components/results.tsx'
import { SearchInput } from '#app/components/search-input.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { sectorLabels, sectors } from '#app/core/classifications.ts'
import { candidateStatuses, type CandidateStatus } from '#app/features/candidates/model.ts'
import { listSchema } from '#app/features/candidates/schema.ts'
import { candidateStatusLabels, countText, doneTexts } from '#app/features/candidates/texts/nl.ts'
import { candidateList } from '#app/features/candidates/views/candidate-list.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { doneSentence, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Kandidaten')

export const loader = guarded('candidates.list', async ({ ctx, actor, url }) => {
  const question = listSchema.parse(Object.fromEntries(url.searchParams))
  return { ...(await candidateList(ctx, actor, question)), question, done: doneSentence(url, doneTexts) }
})

const tones: Record<CandidateStatus, 'neutral' | 'info' | 'success'> = { geregistreerd: 'neutral', actief: 'info', geplaatst: 'success', inactief: 'neutral' }

function address(question: { q: string | null; status: string | null; sector: string | null }, page: number): string {
  const pairs = Object.entries({ q: question.q, status: question.status, sector: question.sector, pagina: page > 1 ? String(page) : null })
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
  return paths.candidates(query ? `?${query}` : '')
}

export default function Candidates() {
  const { rows, total, pageCount, counts, question, searchFailed, done } = useLoaderData<typeof loader>()
  const values = { q: question.q ?? '', status: question.status ?? '', sector: question.sector ?? '' }
  return (
    <Page
      title="Kandidaten"
      intro="In de lijst staat geen naam. Die ziet u pas als u een dossier opent. Dat leggen wij vast."
      actions={
        <ButtonLink to={paths.newCandidate()} icon="add">
          Meld een kandidaat aan
        </ButtonLink>
      }
      done={done}
      wide
    >
      <GetForm action={paths.candidates()} values={values} search label="Zoek kandidaten">
        <SearchInput label="Nummer, beroep of vaardigheid" />
        <Results
          facets={
            <Facets groups={[]} clearTo={paths.candidates()}>
              <SelectField
                name="status"
                label="Status"
                width="full"
                emptyLabel="Elke status"
                options={candidateStatuses.map((value) => ({ value, label: `${candidateStatusLabels[value]} (${counts[value]})` }))}
              />
              <SelectField name="sector" label="Sector" width="full" emptyLabel="Elke sector" options={sectors.map((value) => ({ value, label: sectorLabels[value] }))} />
            </Facets>
          }
        >
          {searchFailed ? <Notice tone="warning">Zoeken met woorden lukt nu niet. U ziet alle kandidaten.</Notice> : null}
          <p>{countText(total)}</p>
          <DataTable
            caption="Kandidaten"
            captionHidden
            compact
            rows={rows}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title="Geen kandidaten gevonden" action={<Link to={paths.candidates()}>Wis de zoekvraag</Link>}>
                Zoek met een ander woord, of kies een andere status of sector.
              </EmptyState>
            }
            columns={[
              { key: 'number', label: 'Nummer', header: true, render: (row) => <Link to={paths.candidate(row.id)} className="wsp-nowrap">{row.number}</Link> },
              { key: 'occupations', label: 'Wil werken als', render: (row) => row.occupations.join(', ') },
              { key: 'area', label: 'Gebied', render: (row) => row.area },
              { key: 'hours', label: 'Uren', align: 'right', render: (row) => row.hours },
              { key: 'status', label: 'Status', render: (row) => <StatusMark tone={tones[row.status]}>{row.statusLabel}</StatusMark> },
            ]}
          />
          <Paging page={question.pagina} pageCount={pageCount} hrefFor={(page) => address(question, page)} />
        </Results>
      </GetForm>
    </Page>
  )
}
