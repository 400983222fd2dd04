import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import { AccountManagerCard } from '#app/features/employers/components/account-manager-card.tsx'
import { EmployerLines } from '#app/features/employers/components/employer-lines.tsx'
import { CheckForms } from '#app/features/vacancies/components/check-forms.tsx'
import { Findings } from '#app/features/vacancies/components/findings.tsx'
import { VacancyDeeds } from '#app/features/vacancies/components/vacancy-deeds.tsx'
import { VacancyFacts } from '#app/features/vacancies/components/vacancy-facts.tsx'
import { VacancyStatusMark } from '#app/features/vacancies/components/vacancy-status.tsx'
import { closeVacancySchema, returnVacancySchema, versionSchema } from '#app/features/vacancies/schema.ts'
import { vacancyDone, vacancyRefusals } from '#app/features/vacancies/texts/nl.ts'
import { closeVacancy } from '#app/features/vacancies/use-cases/close-vacancy.server.ts'
import { pauseVacancy } from '#app/features/vacancies/use-cases/pause-vacancy.server.ts'
import { publishVacancy } from '#app/features/vacancies/use-cases/publish-vacancy.server.ts'
import { reopenVacancy } from '#app/features/vacancies/use-cases/reopen-vacancy.server.ts'
import { returnVacancy } from '#app/features/vacancies/use-cases/return-vacancy.server.ts'
import { vacancyPage, type VacancyPage } from '#app/features/vacancies/views/vacancy-page.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { vacancy: VacancyPage }) => `Controleren: ${data.vacancy.title}`)

export const loader = guarded('vacancies.see-all', async ({ ctx, actor, params, url }) => {
  const vacancy = await vacancyPage(ctx, actor, params['id'] ?? '')
  if (!vacancy) throw notFound()
  return { vacancy, matches: actor.role === 'account-manager', done: doneSentence(url, vacancyDone) }
})

export const action = guarded('vacancies.check', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const { version } = versionSchema.parse(form)
  switch (form['intent']) {
    case 'publiceer':
      return answer(await publishVacancy(ctx, actor, { id, version }), id, 'geplaatst')
    case 'terug': {
      const parsed = parseForm(returnVacancySchema, form)
      if (!parsed.ok) return badForm(parsed)
      const { reden, toelichting } = parsed.value
      return answer(await returnVacancy(ctx, actor, { id, version, reason: reden, note: toelichting }), id, 'teruggestuurd')
    }
    case 'sluit': {
      const parsed = parseForm(closeVacancySchema, form)
      if (!parsed.ok) return badForm(parsed)
      return answer(await closeVacancy(ctx, actor, { id, reason: parsed.value.reden }), id, 'gesloten')
    }
    case 'pauzeer':
      return answer(await pauseVacancy(ctx, actor, id), id, 'gepauzeerd')
    case 'heropen':
      return answer(await reopenVacancy(ctx, actor, id), id, 'heropend')
    default:
      return badForm({ errors: { _form: vacancyRefusals['stap-kan-niet'] }, values: {} })
  }
})

function answer(result: { ok: true } | { ok: false; refusal: keyof typeof vacancyRefusals }, id: string, code: keyof typeof vacancyDone) {
  if (result.ok) return done(paths.checkVacancy(id), code)
  if (result.refusal === 'niet-gevonden') throw notFound()
  return badForm({ errors: { _form: vacancyRefusals[result.refusal] }, values: {} }, 409)
}

export default function CheckVacancy() {
  const { vacancy, matches, done: doneText } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() ?? null
  return (
    <Page
      title={vacancy.title}
      overline={<VacancyStatusMark status={vacancy.status} />}
      breadcrumbs={[{ label: 'Mijn dag', to: paths.day() }, { label: vacancy.title }]}
      done={doneText}
      aside={<AccountManagerCard contact={vacancy.contact} office={vacancy.office} title="Accountmanager van deze vacature" />}
    >
      {result?.errors['_form'] ? <Notice tone="error">{result.errors['_form']}</Notice> : null}
      {vacancy.employer ? <EmployerLines employer={vacancy.employer} /> : null}
      <Findings findings={vacancy.findings} title="Dit viel op bij het plaatsen" />
      {vacancy.returned ? (
        <Notice tone="info" title={`Teruggestuurd: ${vacancy.returned.reason.toLowerCase()}`}>
          <p>{vacancy.returned.note}</p>
        </Notice>
      ) : null}
      {vacancy.outcome ? <Notice tone="info" title={`Gesloten: ${vacancy.outcome.toLowerCase()}`} /> : null}
      {matches && vacancy.status === 'open' ? <ButtonLink to={paths.matching(vacancy.id)}>Zoek kandidaten</ButtonLink> : null}
      <Section title="De vacature" aside={vacancy.status === 'open' ? <Link to={paths.vacancy(vacancy.id)}>Zoals werkzoekenden haar zien</Link> : undefined}>
        <VacancyFacts facts={vacancy.facts} />
        <p>Nu passen {vacancy.fitting} kandidaten bij deze vacature.</p>
      </Section>
      {matches ? <CheckForms version={vacancy.version} may={vacancy.may} result={result} /> : null}
      {matches ? <VacancyDeeds vacancy={vacancy} result={result} /> : null}
      <Section title="Tijdlijn">
        <TimeLine items={vacancy.timeLine.map(({ detail, ...item }) => ({ ...item, ...(detail === null ? {} : { detail }) }))} />
      </Section>
    </Page>
  )
}
