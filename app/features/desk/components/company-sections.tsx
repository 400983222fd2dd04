import { Link } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { LinkList } from '#app/components/link-list.tsx'
import { Section } from '#app/components/section.tsx'
import type { ListStatus } from '#app/features/open-hiring/model.ts'
import { listStatusLabels } from '#app/features/open-hiring/texts/nl.ts'
import { paths } from '#app/platform/paths.ts'

interface CompanySectionsProps {
  openHiringName: string
  more: {
    proposals: { id: string; vacancy: string; sent: string; answered: boolean }[]
    placements: { id: string; work: string; starts: string; contract: string; end: string }[]
    contracts: { id: string; title: string; obligation: string; ends: string }[]
    lists: { id: string; title: string; status: ListStatus }[]
  }
}

/** What only a verified company sees: proposals, placements, social return and open hiring. */
export function CompanySections({ more, openHiringName }: CompanySectionsProps) {
  const { proposals, placements, contracts, lists } = more
  return (
    <>
      <Section title="Voorstellen">
        {proposals.length === 0 ? (
          <p>Er ligt nu geen voorstel voor u klaar. U krijgt een mail zodra er een is.</p>
        ) : (
          <LinkList
            items={proposals.map(({ id, vacancy, sent, answered }) => ({
              to: paths.companyProposal(id),
              label: `Voorstel van ${sent} voor ${vacancy}`,
              description: answered ? 'U hebt ja gezegd. Wij regelen het vervolg.' : 'Wacht op uw antwoord',
            }))}
          />
        )}
      </Section>
      <Section title="Plaatsingen">
        <DataTable
          caption="Plaatsingen"
          captionHidden
          rows={placements}
          rowKey={(row) => row.id}
          empty={<p>Er is nog niemand via ons bij u begonnen.</p>}
          columns={[
            { key: 'werk', label: 'Werk', header: true, render: (row) => <Link to={paths.companyPlacement(row.id)}>{row.work}</Link> },
            { key: 'begin', label: 'Begin', render: (row) => row.starts },
            { key: 'contract', label: 'Contract', render: (row) => row.contract },
            { key: 'eind', label: 'Einde', render: (row) => row.end },
          ]}
        />
      </Section>
      {contracts.length === 0 ? null : (
        <Section title="Social return">
          <LinkList
            items={contracts.map(({ id, title, obligation, ends }) => ({
              to: paths.companyContract(id),
              label: title,
              description: `Verplichting ${obligation}, loopt tot en met ${ends}`,
            }))}
          />
        </Section>
      )}
      <Section title={openHiringName}>
        {lists.length === 0 ? (
          <>
            <p>Mensen schrijven zich in op volgorde. U belt wie aan de beurt is, zonder cv en zonder gesprek vooraf.</p>
            <ButtonLink to={paths.newOpenHiringList()} tone="secondary">
              Open een lijst
            </ButtonLink>
          </>
        ) : (
          <LinkList items={lists.map(({ id, title, status }) => ({ to: paths.manageOpenHiringList(id), label: title, description: listStatusLabels[status] }))} />
        )}
      </Section>
    </>
  )
}
