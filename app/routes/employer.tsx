import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import { AccountManagerCard } from '#app/features/employers/components/account-manager-card.tsx'
import { VerifiedMark } from '#app/features/employers/components/employer-lines.tsx'
import { employerDone, verifyRefusals } from '#app/features/employers/texts/nl.ts'
import { verifyEmployer } from '#app/features/employers/use-cases/verify-employer.server.ts'
import { employerPage, type EmployerPage } from '#app/features/employers/views/employer-page.server.ts'
import { VacancyStatusMark } from '#app/features/vacancies/components/vacancy-status.tsx'
import { badForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { employer: EmployerPage }) => data.employer.name)

export const loader = guarded('employers.see', async ({ ctx, actor, params, url }) => {
  const employer = await employerPage(ctx, actor, params['id'] ?? '')
  if (!employer) throw notFound()
  return { employer, done: doneSentence(url, employerDone) }
})

export const action = guarded('employers.verify', async ({ ctx, actor, params }) => {
  const id = params['id'] ?? ''
  const result = await verifyEmployer(ctx, actor, id)
  if (result.ok) return done(paths.employer(id), 'gecontroleerd')
  if (result.refusal === 'niet-gevonden') throw notFound()
  return badForm({ errors: { _form: verifyRefusals[result.refusal] }, values: {} }, 409)
})

export default function Employer() {
  const { employer, done: doneText } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title={employer.name}
      overline={<VerifiedMark on={employer.verifiedOn} />}
      breadcrumbs={[{ label: 'Werkgevers', to: paths.employers() }, { label: employer.name }]}
      done={doneText}
      aside={<AccountManagerCard contact={employer.contact} office={employer.office} title="Vaste accountmanager" />}
      actions={
        <>
          {employer.may.verify ? (
            <ButtonForm
              label="Markeer als gecontroleerd"
              tone="primary"
              confirm={<p>Doe dit als u zeker weet dat deze mensen bij dit bedrijf werken. Zij zien daarna voorstellen, social return en collega’s, en krijgen een mail.</p>}
            />
          ) : null}
          {employer.may.post ? (
            <ButtonLink to={`${paths.postVacancy()}?werkgever=${encodeURIComponent(employer.id)}`} tone="secondary">
              Plaats vacature
            </ButtonLink>
          ) : null}
        </>
      }
    >
      {result?.errors['_form'] ? <Notice tone="error">{result.errors['_form']}</Notice> : null}
      <SummaryList items={employer.facts} />
      <Section title="Contactpersonen">
        <DataTable
          caption="Contactpersonen"
          captionHidden
          rows={employer.people}
          rowKey={(row) => row.id}
          empty={<p>Niemand logt nu in voor dit bedrijf.</p>}
          columns={[
            { key: 'naam', label: 'Naam', header: true, render: (row) => row.name },
            { key: 'telefoon', label: 'Telefoon', render: (row) => row.phone ?? 'Niet bekend' },
            { key: 'email', label: 'E-mailadres', render: (row) => <a href={`mailto:${row.email}`}>{row.email}</a> },
          ]}
        />
      </Section>
      <Section title="Vacatures">
        <DataTable
          caption="Vacatures"
          captionHidden
          rows={employer.vacancies}
          rowKey={(row) => row.id}
          empty={<p>Dit bedrijf heeft nog geen vacature geplaatst.</p>}
          columns={[
            { key: 'titel', label: 'Titel', header: true, render: (row) => (employer.may.vacancies ? <Link to={paths.checkVacancy(row.id)}>{row.title}</Link> : row.title) },
            { key: 'status', label: 'Status', render: (row) => <VacancyStatusMark status={row.status} /> },
            { key: 'verstuurd', label: 'Verstuurd', render: (row) => row.sent },
            { key: 'sluit', label: 'Sluit', render: (row) => row.closes },
          ]}
        />
      </Section>
      <Section title="Tijdlijn">
        <TimeLine items={employer.timeLine} />
      </Section>
    </Page>
  )
}
