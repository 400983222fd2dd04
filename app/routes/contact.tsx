import { Link, useLoaderData } from '@remix-run/react'
import { LinkList } from '#app/components/link-list.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { telephoneHref } from '#app/components/site-footer.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { formatDate } from '#app/core/dates.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'
import { siteOf } from '#app/platform/site.server.ts'

export const meta = pageMeta('Contact', 'Bel, mail of kom langs.')

export const loader = open(({ ctx }) => {
  const { contact, openingHours, brand, partners } = siteOf(ctx)
  const { holidays, replyPromiseDays } = ctx.region
  return { contact, openingHours, brand, partners, replyPromiseDays, closed: holidays.filter(({ date }) => date >= ctx.today()) }
})

const ways = [
  { to: paths.postVacancy(), label: 'U zoekt personeel', description: 'Plaats een vacature. U hoort daarna van uw eigen accountmanager.' },
  { to: paths.schemes(), label: 'U hebt een vraag over een regeling', description: 'Lees wat er is, voor wie en wie beslist.' },
  { to: paths.vacancies(), label: 'U zoekt werk', description: 'Bekijk de vacatures bij u in de buurt.' },
  { to: paths.receipt(), label: 'U staat op een lijst van open hiring', description: 'Zoek uw plek op met uw code.' },
  { to: paths.reports(), label: 'U volgt het beleid', description: 'Lees het rapport van uw gemeente.' },
]

export default function Contact() {
  const { contact, openingHours, brand, partners, replyPromiseDays, closed } = useLoaderData<typeof loader>()
  return (
    <Page title="Contact" intro={`Eén nummer en één adres voor alle partners van ${brand}.`} breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Contact' }]}>
      <SummaryList
        items={[
          { term: 'Telefoon', description: <a href={telephoneHref(contact.phone)}>{contact.phone}</a> },
          { term: 'E-mail', description: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
          { term: 'Adres', description: contact.address },
          { term: 'Open', description: openingHours.join('\n') },
          ...(closed.length > 0 ? [{ term: 'Gesloten', description: closed.map(({ date, name }) => `${formatDate(date)} (${name})`).join('\n') }] : []),
          { term: 'Antwoord', description: `Op een e-mail antwoorden wij binnen ${replyPromiseDays === 1 ? '1 werkdag' : `${replyPromiseDays} werkdagen`}. Op feestdagen zijn wij dicht.` },
        ]}
      />
      <Section title="Misschien vindt u het hier sneller">
        <LinkList items={ways} />
      </Section>
      <Section title="Wie wij zijn">
        <p>{brand} is één loket van {partners.map(({ name }) => name).join(', ')}.</p>
        <p>
          Hebt u al een contactpersoon? Die staat op de pagina van uw vacature of bedrijf als u <Link to={paths.signIn()}>inlogt</Link>.
        </p>
      </Section>
    </Page>
  )
}
