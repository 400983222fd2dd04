import { useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { PersonFields } from '#app/features/candidates/components/person-fields.tsx'
import { ProfileFields } from '#app/features/candidates/components/profile-fields.tsx'
import { changeSchema, doneFields, wantedFields } from '#app/features/candidates/schema.ts'
import { refusalErrors } from '#app/features/candidates/texts/refusals-nl.ts'
import { changeCandidate } from '#app/features/candidates/use-cases/change-candidate.server.ts'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { candidateForm, differences } from '#app/features/candidates/views/candidate-form.server.ts'
import { formChoices } from '#app/features/candidates/views/form-choices.server.ts'
import { resolveProfile } from '#app/features/candidates/views/resolve-profile.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<typeof loader>('Profiel bijwerken')

export const loader = guarded('candidates.register', async ({ ctx, actor, params }) => {
  const id = params['id'] ?? ''
  const opened = await openFile(ctx, actor, id, { reason: 'profiel-bijwerken', fields: ['naam', 'contact', 'profiel', 'groepen'] })
  const file = opened && (await candidateForm(ctx, actor, id))
  if (!file) throw notFound()
  return { ...file, titles: (await formChoices(ctx, actor)).titles }
})

export const action = guarded('candidates.register', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const stored = await candidateForm(ctx, actor, id)
  if (!stored) throw notFound()
  const parsed = parseForm(changeSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { value, values } = parsed
  const resolved = await resolveProfile(ctx, value)
  if (!resolved.ok) return badForm({ errors: resolved.errors, values })
  const result = await changeCandidate(ctx, actor, id, {
    version: value.version,
    contact: { name: value.naam, email: value.email, phone: value.telefoon },
    postcode4: value.postcode4,
    groups: value.groepen,
    profile: resolved.profile,
  })
  if (!result) throw notFound()
  if (!result.ok && result.refusal.code === 'intussen-gewijzigd') {
    const changed = differences(stored.values, values)
    const about = changed.length > 0 ? ` Anders dan wat nu is opgeslagen: ${changed.join(', ')}.` : ''
    const errors = refusalErrors(result.refusal)
    return badForm({ errors: { _form: `${errors['_form'] ?? ''}${about}` }, values: { ...values, version: String(stored.version) } }, 409)
  }
  if (!result.ok) return badForm({ errors: refusalErrors(result.refusal), values })
  ctx.wake()
  return done(paths.candidate(id, 'profiel-bijwerken'), 'opgeslagen')
})

/** Boxes that are filled, and one more, three at least. */
function shown(names: readonly string[], values: Readonly<Record<string, unknown>>): readonly string[] {
  const filled = names.filter((name) => Boolean(values[name])).length
  return names.slice(0, Math.min(names.length, Math.max(3, filled + 1)))
}

export default function CandidateEdit() {
  const { id, number, version, values, titles } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title="Profiel bijwerken"
      overline={`Kandidaat ${number}`}
      breadcrumbs={[
        { label: 'Kandidaten', to: paths.candidates() },
        { label: number, to: paths.candidate(id, 'profiel-bijwerken') },
        { label: 'Bijwerken' },
      ]}
      intro="Na het opslaan telt het profiel als vandaag nagekeken."
    >
      <PostForm submitLabel="Sla het profiel op" result={result} defaults={values} version={Number(result?.values['version'] ?? version)}>
        <PersonFields />
        <ProfileFields titles={titles} wanted={shown(wantedFields, values)} done={shown(doneFields, values)} />
      </PostForm>
    </Page>
  )
}
