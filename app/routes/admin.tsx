import { Link, useLoaderData } from '@remix-run/react'
import { Card } from '#app/components/card.tsx'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import { formatDate, formatMoment } from '#app/core/dates.ts'
import { adminOverview } from '#app/features/organisations/views/overview.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Beheer')

export const loader = guarded('admin.see', async ({ ctx }) => adminOverview(ctx))

export default function Admin() {
  const { partners, people, administrators, running, events } = useLoaderData<typeof loader>()
  return (
    <Page wide title="Beheer" intro="Wie er werkt, met welke bedragen het programma rekent, en wat er gebeurde.">
      {running.series > 0 && running.lastDay !== null ? (
        <Notice tone="warning" title={running.series === 1 ? 'Eén bedrag loopt af' : `${running.series} bedragen lopen af`}>
          <p>
            Na {formatDate(running.lastDay)} is er geen bedrag bekend. Het programma zegt dan ‘onbekend’, ook bij het minimumloon.{' '}
            <Link to={paths.amounts()}>Voeg de volgende bedragen toe</Link>.
          </p>
        </Notice>
      ) : null}
      {administrators === 1 ? (
        <Notice title="Er is één beheerder">
          <p>
            Is die persoon er niet, dan kan niemand iets wijzigen. <Link to={paths.users()}>Maak nog iemand beheerder</Link>.
          </p>
        </Notice>
      ) : null}
      <CardGrid>
        <Card title="Partners" to={paths.organisations()}>
          {partners} partners doen mee.
        </Card>
        <Card title="Gebruikers" to={paths.users()}>
          {people} mensen hebben een account.
        </Card>
        <Card title="Bedragen" to={paths.amounts()}>
          Minimumloon, subsidies en termijnen, met hun bron.
        </Card>
        <Card title="Logboek" to={paths.audit()}>
          Alles wat er gebeurde, met wie en wanneer.
        </Card>
        <Card title="Gezondheid" to={paths.health()}>
          Hoe het gaat met database, zoeken en e-mail.
        </Card>
        <Card title="Onze mails" to={paths.mails()}>
          Welke e-mails het programma stuurt.
        </Card>
      </CardGrid>
      <Section title="Het laatst gebeurd" aside={<Link to={paths.audit()}>Hele logboek</Link>}>
        <TimeLine label="Laatste gebeurtenissen" items={events.map((event) => ({ moment: formatMoment(event.at), title: event.sentence, state: 'done' as const }))} />
      </Section>
    </Page>
  )
}
