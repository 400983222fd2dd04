import { Link, useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { engineTexts, jobTexts, mailTexts } from '#app/features/desk/texts/health-nl.ts'
import { readHealth } from '#app/features/desk/views/health.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Gezondheid')

export const loader = guarded('health.see', async ({ ctx }) => ({
  ...(await readHealth(ctx)),
  at: ctx.now(),
  examplePage: ctx.env.example && !ctx.env.smtpUrl ? paths.exampleMail() : null,
}))

export default function Health() {
  const { at, database, search, outbox, jobs, mail, version, examplePage } = useLoaderData<typeof loader>()
  const { engine, ok, degraded, since } = search
  return (
    <Page title="Gezondheid" intro={`Hoe het programma ervoor staat op ${formatMoment(at)}.`}>
      <SummaryList
        items={[
          { term: 'Database', description: <>{database.kind} <StatusMark tone={database.ok ? 'success' : 'error'}>{database.ok ? 'Werkt' : 'Werkt niet'}</StatusMark></> },
          {
            term: 'Zoeken',
            description: (
              <>
                {engineTexts[engine] ?? engine}
                {since === null ? '' : ` sinds ${formatMoment(since)}`}{' '}
                <StatusMark tone={!ok ? 'error' : degraded ? 'warning' : 'success'}>{!ok ? 'Werkt niet' : degraded ? 'Noodvoorziening: de zoekserver antwoordt niet' : 'Werkt'}</StatusMark>
              </>
            ),
          },
          {
            term: 'Wacht op verzending',
            description: outbox.waiting === 0 ? 'Niets' : `${outbox.waiting} berichten of zoekregels, de oudste van ${outbox.oldest === null ? 'onbekend' : formatMoment(outbox.oldest)}`,
          },
          { term: 'E-mail', description: <>{mailTexts[mail] ?? mail}{examplePage === null ? null : <> (<Link to={examplePage}>bekijk de mails</Link>)</>}</> },
          { term: 'Versie', description: version },
        ]}
      />
      <Section title="Taken op tijd">
        <DataTable
          caption="Taken die het programma zelf doet"
          captionHidden
          empty={<p>Er is nog geen taak uitgevoerd.</p>}
          columns={[
            { key: 'taak', label: 'Taak', header: true, render: (row) => jobTexts[row.name] ?? row.name },
            { key: 'laatst', label: 'Laatst begonnen', render: (row) => formatMoment(row.lastStartedAt) },
            {
              key: 'uitkomst',
              label: 'Uitkomst',
              render: (row) => (row.lastError === null ? <StatusMark tone="success">Goed</StatusMark> : <StatusMark tone="error">Mislukt: {row.lastError}</StatusMark>),
            },
          ]}
          rows={jobs}
          rowKey={(row) => row.name}
        />
      </Section>
    </Page>
  )
}
