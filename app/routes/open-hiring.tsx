import { useLoaderData } from '@remix-run/react'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Mark } from '#app/components/mark.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { publicLists } from '#app/features/open-hiring/views/public-lists.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta(
  (data: { name: string }) => data.name,
  'Werk zonder sollicitatie: zet u op de lijst, en begin als u aan de beurt bent.',
)

export const loader = open(({ ctx }) => publicLists(ctx))

export default function OpenHiring() {
  const { name, lists } = useLoaderData<typeof loader>()
  return (
    <Page
      title={name}
      intro="Werk zonder sollicitatie. Wij vragen niet naar ervaring, papieren of uw verleden. Zet u op een lijst. Wie het eerst komt, is het eerst aan de beurt."
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: name }]}
      actions={
        <ButtonLink to={paths.receipt()} tone="secondary">
          Ik sta al op een lijst
        </ButtonLink>
      }
    >
      <Section title={lists.length === 1 ? '1 lijst is open' : `${lists.length} lijsten zijn open`}>
        {lists.length === 0 ? (
          <EmptyState title="Er is nu geen lijst open">Kijk later nog eens, of zoek bij de vacatures.</EmptyState>
        ) : (
          <CardGrid>
            {lists.map((list) => (
              <Card
                key={list.id}
                title={list.title}
                to={paths.openHiringList(list.id)}
                overline={`${list.employer}, ${list.place}`}
                level={3}
                marks={
                  <>
                    <Mark icon="people">{list.places === 1 ? '1 plek' : `${list.places} plekken`}</Mark>
                    <Mark icon="document">{list.contract}</Mark>
                  </>
                }
                footer={list.waiting}
              >
                <p>
                  <strong>{list.pay} per uur</strong>, {list.hours} uur per week
                </p>
              </Card>
            ))}
          </CardGrid>
        )}
      </Section>
      <Section title="Zo werkt het">
        <ol>
          <li>U kiest een lijst en leest wat het werk vraagt. U beslist zelf of u dat kunt.</li>
          <li>U geeft uw naam en een telefoonnummer of e-mailadres. Meer niet. U krijgt een plaats en een code.</li>
          <li>Bent u aan de beurt? Dan hoort u het. U zegt ja, nu niet, of nee.</li>
          <li>Zegt u ja? Dan begint u. Vanaf de eerste dag met loon.</li>
        </ol>
      </Section>
    </Page>
  )
}
