import { Link, useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { adminDone } from '#app/features/organisations/texts/nl.ts'
import { amountList } from '#app/features/organisations/views/amounts.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { doneSentence, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Bedragen')

export const loader = guarded('admin.amounts', async ({ ctx, url }) => ({ ...(await amountList(ctx)), done: doneSentence(url, adminDone) }))

export default function Amounts() {
  const { kinds, done } = useLoaderData<typeof loader>()
  return (
    <Page
      wide
      title="Bedragen"
      intro="Alle wettelijke bedragen, percentages en termijnen waarmee het programma rekent. Elk geldt van een eerste tot een laatste dag en heeft een bron. Is er voor een dag geen bedrag, dan zegt het programma dat het onbekend is."
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Bedragen' }]}
      done={done}
    >
      {kinds.map(({ kind, label, lines }) => (
        <Section key={kind} title={label}>
          <DataTable
            caption={label}
            captionHidden
            compact
            columns={[
              { key: 'reeks', label: 'Waarvoor', header: true, render: (row) => <Link to={paths.amount(row.id)}>{row.series}</Link> },
              { key: 'bedrag', label: 'Bedrag', align: 'right', render: (row) => row.text },
              { key: 'geldig', label: 'Geldig', render: (row) => row.validity },
              {
                key: 'status',
                label: 'Status',
                render: (row) => {
                  if (row.runsOut) return <StatusMark tone="warning">Loopt af</StatusMark>
                  if (row.timing === 'geldt') return <StatusMark tone="success">Geldt nu</StatusMark>
                  return <StatusMark>{row.timing === 'komt-nog' ? 'Komt nog' : 'Voorbij'}</StatusMark>
                },
              },
              { key: 'bron', label: 'Bron', render: (row) => row.source },
            ]}
            rows={lines}
            rowKey={(row) => row.id}
          />
        </Section>
      ))}
    </Page>
  )
}
