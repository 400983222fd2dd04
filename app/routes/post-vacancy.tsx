import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { Steps } from '#app/components/steps.tsx'
import { AccountManagerCard } from '#app/features/employers/components/account-manager-card.tsx'
import { postingEmployer } from '#app/features/employers/views/posting-employer.server.ts'
import { ReviewStep } from '#app/features/vacancies/components/review-step.tsx'
import { VacancyFields } from '#app/features/vacancies/components/vacancy-fields.tsx'
import { mayBeSent } from '#app/features/vacancies/rules/check-vacancy.ts'
import { onBehalfSchema } from '#app/features/vacancies/schema.ts'
import { postVacancy } from '#app/features/vacancies/use-cases/post-vacancy.server.ts'
import { findingsOf, reviewVacancy } from '#app/features/vacancies/views/review-vacancy.server.ts'
import { readVacancyForm, refusedVacancy, vacancyForm } from '#app/features/vacancies/views/vacancy-form.server.ts'
import { badForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Vacature plaatsen')

export const loader = guarded('vacancies.start-posting', async ({ ctx, actor, url }) => {
  if (actor.role === 'newcomer') throw redirect(paths.createCompany(paths.postVacancy()))
  const employer = await postingEmployer(ctx, actor, url.searchParams.get('werkgever'))
  if (!employer) throw redirect(paths.employers('?kies=vacature'))
  return { ...(await vacancyForm(ctx)), employer, onBehalf: actor.role === 'account-manager' }
})

export const action = guarded('vacancies.post', async ({ ctx, actor, form }) => {
  const read = await readVacancyForm(ctx, form)
  if (form['intent'] === 'wijzig') return { values: read.ok ? read.value.values : read.refusal.values, review: null }
  if (!read.ok) return badForm(read.refusal)
  const { content, occupation, values } = read.value
  const findings = await findingsOf(ctx, content)
  if (!mayBeSent(findings)) return badForm(refusedVacancy({ code: 'niet-te-versturen', findings }, form))
  if (form['intent'] !== 'plaats') return { values, review: await reviewVacancy(ctx, content, occupation, findings) }
  const result = await postVacancy(ctx, actor, { content, employerId: onBehalfSchema.parse(form).werkgever })
  if (!result.ok) return badForm(refusedVacancy(result.refusal, form))
  const { id } = result.value
  return done(actor.role === 'employer' ? paths.companyVacancy(id) : paths.checkVacancy(id), 'verstuurd')
})

export default function PostVacancy() {
  const { titles, minimumWage, defaults, employer, onBehalf } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const review = answer && 'review' in answer ? answer.review : null
  const step = review ? 2 : 1
  return (
    <Page
      title={review ? 'Controleer uw vacature' : 'Vacature plaatsen'}
      overline={`Voor ${employer.name}`}
      intro={review ? 'Klopt alles? Dan kunt u de vacature plaatsen. Uw accountmanager controleert haar eerst.' : 'Dit kost ongeveer vijf minuten.'}
      breadcrumbs={[onBehalf ? { label: 'Werkgevers', to: paths.employers() } : { label: 'Mijn bedrijf', to: paths.company() }, { label: 'Vacature plaatsen' }]}
      aside={<AccountManagerCard contact={employer.contact} office={employer.office} title={onBehalf ? 'De accountmanager' : 'Hulp nodig? Bel'} />}
    >
      <Steps current={step} total={2} label={review ? 'controleren' : 'invullen'} />
      {employer.verified || onBehalf ? null : (
        <Notice tone="info" title="Wij controleren uw bedrijf nog">
          <p>U kunt de vacature al plaatsen. Zij komt online als de controle van de vacature klaar is.</p>
        </Notice>
      )}
      {review && answer ? (
        <ReviewStep review={review} values={answer.values} />
      ) : (
        <PostForm
          submitLabel="Ga verder"
          result={answer && 'errors' in answer ? answer : null}
          defaults={answer && !('errors' in answer) ? answer.values : { ...defaults, werkgever: employer.id }}
        >
          <input type="hidden" name="werkgever" value={employer.id} />
          <VacancyFields titles={titles} minimumWage={minimumWage} />
        </PostForm>
      )}
    </Page>
  )
}
