import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { VacancyFields } from '#app/features/vacancies/components/vacancy-fields.tsx'
import { versionSchema } from '#app/features/vacancies/schema.ts'
import { changeVacancy } from '#app/features/vacancies/use-cases/change-vacancy.server.ts'
import { changeForm, lostUpdate } from '#app/features/vacancies/views/change-vacancy.server.ts'
import { readVacancyForm, refusedVacancy } from '#app/features/vacancies/views/vacancy-form.server.ts'
import { badForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Vacature wijzigen')

export const loader = guarded('vacancies.post', async ({ ctx, actor, params }) => {
  const page = await changeForm(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  return { ...page, back: actor.role === 'employer' ? paths.companyVacancy(page.id) : paths.checkVacancy(page.id) }
})

export const action = guarded('vacancies.post', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const read = await readVacancyForm(ctx, form)
  if (!read.ok) {
    if (!(await changeForm(ctx, actor, id))) throw notFound()
    return badForm(read.refusal)
  }
  const { content, values } = read.value
  const result = await changeVacancy(ctx, actor, { id, version: versionSchema.parse(form).version, content })
  if (!result.ok) {
    const { refusal } = result
    if (refusal.code === 'niet-gevonden') throw notFound()
    if (refusal.code === 'intussen-gewijzigd') return badForm(await lostUpdate(ctx, refusal.current, content, values), 409)
    return badForm(refusedVacancy(refusal, form))
  }
  const back = actor.role === 'employer' ? paths.companyVacancy(id) : paths.checkVacancy(id)
  return done(back, result.value.sentAgain ? 'opnieuw-verstuurd' : 'gewijzigd')
})

export default function ChangeVacancy() {
  const { title, version, returned, titles, minimumWage, defaults, back } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() ?? null
  const typedVersion = result ? Number(result.values['version']) : NaN
  return (
    <Page title="Vacature wijzigen" overline={title} breadcrumbs={[{ label: title, to: back }, { label: 'Wijzigen' }]}>
      {returned ? (
        <Notice tone="warning" title={`Pas dit aan: ${returned.reason.toLowerCase()}`}>
          <p>{returned.note}</p>
        </Notice>
      ) : null}
      <PostForm
        submitLabel={returned ? 'Stuur opnieuw' : 'Bewaar wijziging'}
        result={result}
        defaults={defaults}
        version={Number.isInteger(typedVersion) && typedVersion > 0 ? typedVersion : version}
      >
        <VacancyFields titles={titles} minimumWage={minimumWage} />
      </PostForm>
    </Page>
  )
}
