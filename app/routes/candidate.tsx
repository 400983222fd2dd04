import { useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { AskReason } from '#app/features/candidates/components/ask-reason.tsx'
import { CandidateFilePage } from '#app/features/candidates/components/candidate-file-page.tsx'
import { feedbackSchema, statusSchema } from '#app/features/candidates/schema.ts'
import { doneTexts } from '#app/features/candidates/texts/nl.ts'
import { changeCandidateStatus } from '#app/features/candidates/use-cases/change-status.server.ts'
import { confirmProfile } from '#app/features/candidates/use-cases/confirm-profile.server.ts'
import { giveFeedback } from '#app/features/candidates/use-cases/give-feedback.server.ts'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { candidateFile, candidateHead } from '#app/features/candidates/views/candidate-file.server.ts'
import { readFields } from '#app/features/privacy/model.ts'
import { readReasonSchema } from '#app/features/privacy/schema.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

type Data = { number: string }
export const meta = pageMeta<Data>(({ number }) => `Kandidaat ${number}`)

export const loader = guarded('candidates.see', async ({ ctx, actor, params, url }) => {
  const id = params['id'] ?? ''
  const head = await candidateHead(ctx, actor, id)
  if (!head) throw notFound()
  const { reden } = readReasonSchema.parse(Object.fromEntries(url.searchParams))
  if (reden === null) return { ...head, file: null, done: null, role: actor.role }
  await openFile(ctx, actor, id, { reason: reden, fields: readFields })
  const file = await candidateFile(ctx, actor, id)
  if (!file) throw notFound()
  return { ...head, file, done: doneSentence(url, doneTexts), role: actor.role }
})

export const action = guarded('candidates.register', async ({ ctx, actor, params, form, url }) => {
  const id = params['id'] ?? ''
  const back = paths.candidate(id, readReasonSchema.parse(Object.fromEntries(url.searchParams)).reden ?? 'profiel-bijwerken')
  switch (form['doe']) {
    case 'bevestigen': {
      if (!(await confirmProfile(ctx, actor, id))) throw notFound()
      return done(back, 'bevestigd')
    }
    case 'status': {
      const parsed = parseForm(statusSchema, form)
      if (!parsed.ok) return badForm(parsed)
      const result = await changeCandidateStatus(ctx, actor, id, parsed.value.status)
      if (!result) throw notFound()
      if (!result.ok) return badForm({ errors: { _form: 'Deze stap kan nu niet. Kijk eerst naar de status van nu.' }, values: {} }, 409)
      ctx.wake()
      return done(back, 'status-gewijzigd')
    }
    case 'terugmelden': {
      const parsed = parseForm(feedbackSchema, form)
      if (!parsed.ok) return badForm(parsed)
      const result = await giveFeedback(ctx, actor, id, { reason: parsed.value.reden, lookAgainOn: parsed.value.termijn })
      if (!result) throw notFound()
      if (!result.ok) return badForm({ errors: { termijn: 'Kies een dag die nog komt.' }, values: parsed.values })
      ctx.wake()
      return done(paths.candidate(id, 'terugmelding'), 'teruggemeld')
    }
    default:
      return badForm({ errors: { _form: 'Deze stap kan nu niet. Kijk eerst naar de status van nu.' }, values: {} }, 409)
  }
})

export default function CandidateRoute() {
  const { id, number, file, done: sentence, role } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  if (file) return <CandidateFilePage file={file} result={result ?? null} done={sentence} accountManager={role === 'account-manager'} />
  return (
    <Page
      title={`Kandidaat ${number}`}
      breadcrumbs={[{ label: 'Kandidaten', to: paths.candidates() }, { label: number }]}
      intro="Wij leggen vast wie een dossier opent en waarom. De kandidaat kan dat zien."
    >
      <AskReason action={paths.candidate(id)} />
    </Page>
  )
}
