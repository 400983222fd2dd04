import { Link, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { Page } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { auditSearchSchema } from '#app/features/organisations/schema.ts'
import { eventKindTexts } from '#app/features/organisations/texts/audit-nl.ts'
import { auditTrail } from '#app/features/organisations/views/audit.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Logboek')

export const loader = guarded('admin.audit', async ({ ctx, url }) => {
  const { soort, wie, voor } = auditSearchSchema.parse(Object.fromEntries(url.searchParams))
  return auditTrail(ctx, { kind: soort, actorId: wie, before: voor })
})

const kinds = Object.entries(eventKindTexts)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl'))

export default function Audit() {
  const { rows, kind, actor, next, first } = useLoaderData<typeof loader>()
  const to = (change: { soort?: string | null; wie?: string | null; voor?: number | null }) => {
    const asked = { soort: kind, wie: actor?.id ?? null, voor: null, ...change }
    const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))
    return paths.audit(query.size > 0 ? `?${query.toString()}` : '')
  }
  return (
    <Page
      wide
      title="Logboek"
      intro="Alles wat er gebeurde, nieuwste eerst. Het logboek wordt alleen langer: niemand kan een regel wijzigen of weghalen. Namen van kandidaten en vrije tekst staan er niet in."
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Logboek' }]}
    >
      <GetForm label="Logboek filteren" values={{ soort: kind ?? '' }}>
        <SelectField name="soort" label="Wat gebeurde er" emptyLabel="Alles" options={kinds} />
        {actor ? <input type="hidden" name="wie" value={actor.id} /> : null}
        <Button tone="secondary">Filter</Button>
      </GetForm>
      {actor ? (
        <p>
          Alleen van <strong>{actor.name}</strong>. <Link to={to({ wie: null })}>Toon iedereen</Link>
        </p>
      ) : null}
      <DataTable
        caption="Gebeurtenissen"
        captionHidden
        compact
        empty={<EmptyState title="Geen gebeurtenissen gevonden">Kies een ander soort gebeurtenis, of toon iedereen.</EmptyState>}
        columns={[
          { key: 'n', label: 'Nummer', align: 'right', render: (row) => row.n },
          { key: 'moment', label: 'Moment', render: (row) => formatMoment(row.at) },
          {
            key: 'wie',
            label: 'Wie',
            render: (row) => (row.actorName === null || row.actorId === null ? row.role : <><Link to={to({ wie: row.actorId })}>{row.actorName}</Link> ({row.role})</>),
          },
          { key: 'wat', label: 'Wat', header: true, render: (row) => row.sentence },
          { key: 'waarover', label: 'Waarover', render: (row) => row.subject },
        ]}
        rows={rows}
        rowKey={(row) => String(row.n)}
      />
      <nav className="wsp-paging" aria-label="Pagina's">
        {first ? null : (
          <Link className="wsp-paging__step" to={to({})}>
            Naar de nieuwste
          </Link>
        )}
        {next === null ? null : (
          <Link className="wsp-paging__step" rel="next" to={to({ voor: next })}>
            Ouder dan nummer {next}
          </Link>
        )}
      </nav>
    </Page>
  )
}
