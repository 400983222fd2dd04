import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import { AccountManagerCard } from '#app/features/employers/components/account-manager-card.tsx'
import { Findings } from '#app/features/vacancies/components/findings.tsx'
import { VacancyDeeds } from '#app/features/vacancies/components/vacancy-deeds.tsx'
import { VacancyFacts } from '#app/features/vacancies/components/vacancy-facts.tsx'
import { VacancyStatusMark } from '#app/features/vacancies/components/vacancy-status.tsx'
import { closeVacancySchema } from '#app/features/vacancies/schema.ts'
import { vacancyDone, vacancyRefusals } from '#app/features/vacancies/texts/nl.ts'
import { closeVacancy } from '#app/features/vacancies/use-cases/close-vacancy.server.ts'
import { pauseVacancy } from '#app/features/vacancies/use-cases/pause-vacancy.server.ts'
import { reopenVacancy } from '#app/features/vacancies/use-cases/reopen-vacancy.server.ts'
import { vacancyPage, type VacancyPage } from '#app/features/vacancies/views/vacancy-page.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { vacancy: VacancyPage }) => data.vacancy.title)

export const loader = guarded('vacancies.manage-own', async ({ ctx, actor, params, url }) => {
  const vacancy = await vacancyPage(ctx, actor, params['id'] ?? '')
  if (!vacancy) throw notFound()
  return { vacancy, done: doneSentence(url, vacancyDone) }
})

export const action = guarded('vacancies.manage-own', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const intent = form['intent']
  if (intent === 'sluit') {
    const parsed = parseForm(closeVacancySchema, form)
    if (!parsed.ok) return badForm(parsed)
    return answer(await closeVacancy(ctx, actor, { id, reason: parsed.value.reden }), id, 'gesloten')
  }
  if (intent === 'pauzeer') return answer(await pauseVacancy(ctx, actor, id), id, 'gepauzeerd')
  if (intent === 'heropen') return answer(await reopenVacancy(ctx, actor, id), id, 'heropend')
  return badForm({ errors: { _form: vacancyRefusals['stap-kan-niet'] }, values: {} })
})

function answer(result: { ok: true } | { ok: false; refusal: keyof typeof vacancyRefusals }, id: string, code: keyof typeof vacancyDone) {
  if (result.ok) return done(paths.companyVacancy(id), code)
  if (result.refusal === 'niet-gevonden') throw notFound()
  return badForm({ errors: { _form: vacancyRefusals[result.refusal] }, values: {} }, 409)
}

export default function CompanyVacancy() {
  const { vacancy, done: doneText } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() ?? null
  const online = vacancy.status === 'open'
  return (
    <Page
      title={vacancy.title}
      overline={<VacancyStatusMark status={vacancy.status} own />}
      breadcrumbs={[{ label: 'Mijn bedrijf', to: paths.company() }, { label: vacancy.title }]}
      done={doneText}
      aside={<AccountManagerCard contact={vacancy.contact} office={vacancy.office} />}
    >
      {result?.errors['_form'] ? <Notice tone="error">{result.errors['_form']}</Notice> : null}
      {vacancy.outcome ? <Notice tone="info" title={`Deze vacature is gesloten: ${vacancy.outcome.toLowerCase()}`} /> : null}
      {vacancy.returned ? (
        <Notice tone="warning" title={`Pas de vacature aan: ${vacancy.returned.reason.toLowerCase()}`}>
          <p>{vacancy.returned.note}</p>
        </Notice>
      ) : null}
      <Section title="Hoe staat het ervoor?">
        <TimeLine items={vacancy.timeLine.map(({ detail, ...item }) => ({ ...item, ...(detail === null ? {} : { detail }) }))} />
      </Section>
      {vacancy.outcome ? null : (
        <Section title="Wie past er?">
          <p>
            Nu passen <strong>{vacancy.fitting}</strong> kandidaten bij deze vacature.
            {online ? ' Uw accountmanager kiest wie wij aan u voorstellen.' : null}
          </p>
        </Section>
      )}
      <Findings findings={vacancy.findings} title="Dit viel op bij het plaatsen" />
      <VacancyDeeds vacancy={vacancy} result={result} />
      <Section title="Uw vacature" aside={online ? <Link to={paths.vacancy(vacancy.id)}>Zoals werkzoekenden haar zien</Link> : undefined}>
        <VacancyFacts facts={vacancy.facts} />
      </Section>
    </Page>
  )
}
