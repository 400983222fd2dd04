import { useLoaderData } from '@remix-run/react'
import { ContactCard } from '#app/components/contact-card.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { publicVacancy } from '#app/features/vacancies/views/public-vacancy.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { notFound, open } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { title: string }) => data.title)

export const loader = open(async ({ ctx, params }) => {
  const vacancy = await publicVacancy(ctx, params.id ?? '')
  if (!vacancy) throw notFound()
  return vacancy
})

function Points({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

export default function Vacancy() {
  const vacancy = useLoaderData<typeof loader>()
  const { contact, office } = vacancy
  return (
    <Page
      title={vacancy.title}
      overline={vacancy.employer}
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Vacatures', to: paths.vacancies() }, { label: vacancy.title }]}
      aside={
        contact ? (
          <ContactCard
            name={contact.name}
            jobTitle={contact.functionTitle ?? 'Accountmanager'}
            phone={contact.phone}
            email={contact.email}
            workingDays={contact.workingDays}
            title="Interesse? Neem contact op"
          />
        ) : (
          <ContactCard name="Het werkgeversservicepunt" jobTitle="Informatie over deze vacature" phone={office.phone} email={office.email} title="Interesse? Neem contact op" />
        )
      }
    >
      <SummaryList items={vacancy.facts} />
      <Section title="Dit gaat u doen">
        <Points items={vacancy.tasks} />
        {vacancy.description.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </Section>
      <Section title="Dit vraagt het werk">
        <Points items={vacancy.demands} />
      </Section>
      <Section title="Hoe gaat het verder?">
        <p>{vacancy.reply}</p>
        <p>
          {vacancy.published ? `Deze vacature staat hier sinds ${vacancy.published}. ` : ''}U kunt reageren tot en met {vacancy.closes}.
        </p>
      </Section>
    </Page>
  )
}
