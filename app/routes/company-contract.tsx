import { Link, useLoaderData } from '@remix-run/react'
import { ContactCard } from '#app/components/contact-card.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Standing } from '#app/features/social-return/components/standing.tsx'
import { obligationTexts } from '#app/features/social-return/texts/nl.ts'
import { companyContract } from '#app/features/social-return/views/contract-page.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ page: { title: string } }>(({ page }) => page.title)

export const loader = guarded('social-return.see-own', async ({ ctx, actor, params }) => {
  const page = await companyContract(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  return { page }
})

export default function CompanyContract() {
  const { page } = useLoaderData<typeof loader>()
  return (
    <Page
      title={page.title}
      overline={`Social return voor ${page.organisation} · ${page.status}`}
      intro={page.timeLeft}
      breadcrumbs={[{ label: 'Mijn bedrijf', to: paths.company() }, { label: page.title }]}
      aside={page.coordinator ? <ContactCard {...page.coordinator} title="Uw coördinator" /> : null}
    >
      <Standing title="Voortgang" obligationCents={page.obligationCents} standing={page.standing} />
      <p>{page.lacking === null ? 'Met wat is gedaan en gepland haalt u de verplichting.' : `U moet nog voor ${page.lacking} vinden. Vraag uw accountmanager om kandidaten, of plaats een vacature.`}</p>
      <p>{page.reckoning}</p>
      <Section
        title="Wat meetelt"
        intro={
          <>
            <p>Plaatsingen die het Werkgeversservicepunt bij u vastlegt, staan hier vanzelf. U hoeft geen gegevens van werknemers te sturen.</p>
            <p>{obligationTexts.noValuePerPerson}</p>
          </>
        }
      >
        <DataTable
          caption="Plaatsingen die meetellen"
          captionHidden
          rows={page.credits}
          rowKey={(row) => row.id}
          empty={<EmptyState title="Er telt nog niets mee">Zodra een plaatsing in de looptijd is vastgelegd, staat die hier.</EmptyState>}
          columns={[
            { key: 'plaatsing', label: 'Plaatsing', header: true, render: (row) => <Link to={paths.companyPlacement(row.placementId)}>{row.placement}</Link> },
            { key: 'blok', label: 'Soort inzet', render: (row) => row.block },
            { key: 'periode', label: 'Periode', render: (row) => row.period },
            { key: 'maanden', label: 'Maanden', align: 'right', render: (row) => row.months },
          ]}
        />
      </Section>
      <Section title="De opdracht">
        {page.tableNote === null ? null : <Notice>{page.tableNote}</Notice>}
        <SummaryList items={page.facts} />
      </Section>
    </Page>
  )
}
