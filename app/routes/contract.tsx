import { Link, useLoaderData } from '@remix-run/react'
import { Amount } from '#app/components/amount.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Standing } from '#app/features/social-return/components/standing.tsx'
import { contractDone } from '#app/features/social-return/texts/contract-nl.ts'
import { contractPage } from '#app/features/social-return/views/contract-page.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ page: { title: string } }>(({ page }) => page.title)

export const loader = guarded('social-return.see', async ({ ctx, actor, params, url }) => {
  const page = await contractPage(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  return { page, done: doneSentence(url, contractDone) }
})

export default function Contract() {
  const { page, done } = useLoaderData<typeof loader>()
  return (
    <Page
      title={page.title}
      overline={`${page.employer} · ${page.status}`}
      intro={page.timeLeft}
      done={done}
      wide
      breadcrumbs={[{ label: 'Contracten', to: paths.contracts() }, { label: page.title }]}
    >
      <Standing title="Voortgang" obligationCents={page.obligationCents} standing={page.standing} />
      <p>{page.lacking === null ? 'Met wat is gedaan en gepland wordt de verplichting gehaald.' : `Er moet nog voor ${page.lacking} worden gevonden.`}</p>
      <p>{page.reckoning}</p>
      <Section title="De opdracht">
        {page.tableNote === null ? null : <Notice>{page.tableNote}</Notice>}
        <SummaryList items={[{ term: 'Opdrachtnemer', description: <Link to={paths.employer(page.employerId)}>{page.employer}</Link> }, ...page.facts]} />
      </Section>
      <Section title="Wat meetelt" intro={<p>Dit volgt vanzelf uit de plaatsingen. Een persoon telt per maand één keer, over alle opdrachten en gemeenten.</p>}>
        <DataTable
          caption="Plaatsingen die meetellen"
          captionHidden
          compact
          rows={page.credits}
          rowKey={(row) => row.id}
          empty={<EmptyState title="Er telt nog niets mee">Zodra een plaatsing bij dit bedrijf wordt vastgelegd in de looptijd, staat die hier.</EmptyState>}
          columns={[
            {
              key: 'plaatsing',
              label: 'Plaatsing',
              header: true,
              render: (row) => (row.placementId === null ? row.placement : <Link to={paths.placement(row.placementId)}>{row.placement}</Link>),
            },
            { key: 'blok', label: 'Telt als', render: (row) => row.block },
            { key: 'periode', label: 'Periode', render: (row) => row.period },
            { key: 'maanden', label: 'Maanden', align: 'right', render: (row) => row.months },
            {
              key: 'waarde',
              label: 'Waarde',
              align: 'right',
              render: (row) => <Amount cents={row.cents} {...(row.told === '' ? {} : { formula: row.told })} />,
            },
            { key: 'versie', label: 'Volgt uit', render: (row) => `versie ${row.version}` },
          ]}
        />
      </Section>
      {page.trace.length === 0 ? null : (
        <Section title="Wat is veranderd">
          <ul>
            {page.trace.map((line) => (
              <li key={line.id}>
                {line.when}: {line.text}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
