import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { Section } from '#app/components/section.tsx'
import { PersonFields } from '#app/features/candidates/components/person-fields.tsx'
import { ProfileFields } from '#app/features/candidates/components/profile-fields.tsx'
import { doneFields, registerSchema, wantedFields } from '#app/features/candidates/schema.ts'
import { refusalErrors } from '#app/features/candidates/texts/refusals-nl.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { formChoices } from '#app/features/candidates/views/form-choices.server.ts'
import { resolveProfile } from '#app/features/candidates/views/resolve-profile.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Meld een kandidaat aan')

export const loader = guarded('candidates.register', async ({ ctx, actor }) => formChoices(ctx, actor))

export const action = guarded('candidates.register', async ({ ctx, actor, form }) => {
  const parsed = parseForm(registerSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { value, values } = parsed
  const resolved = await resolveProfile(ctx, value)
  if (!resolved.ok) return badForm({ errors: resolved.errors, values })
  const result = await registerCandidate(ctx, actor, {
    contact: { name: value.naam, email: value.email, phone: value.telefoon },
    clientNumber: value.clientnummer,
    municipality: value.gemeente,
    postcode4: value.postcode4,
    consulentId: value.consulent,
    groups: value.groepen,
    profile: resolved.profile,
    ready: value.klaar === 'ja',
    otherPerson: value.anderPersoon,
  })
  if (!result.ok) return badForm({ errors: refusalErrors(result.refusal), values })
  ctx.wake()
  return done(paths.candidate(result.value.id, 'profiel-bijwerken'), 'aangemeld')
})

export default function CandidateNew() {
  const choices = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const asksOther = result?.errors['anderPersoon'] !== undefined || result?.values['anderPersoon'] !== undefined
  return (
    <Page
      title="Meld een kandidaat aan"
      breadcrumbs={[{ label: 'Kandidaten', to: paths.candidates() }, { label: 'Aanmelden' }]}
      intro="De kandidaat krijgt een nummer. Werkgevers zien een naam pas als de kandidaat daar ja op zegt."
    >
      <PostForm
        submitLabel="Meld de kandidaat aan"
        result={result}
        defaults={{ beschikbaarVanaf: choices.today, maxKm: 20, vaardighedenVanBeroep: true, klaar: 'ja' }}
      >
        <PersonFields registration={choices} />
        <ProfileFields titles={choices.titles} wanted={wantedFields.slice(0, 3)} done={doneFields.slice(0, 3)} />
        <Section title="En nu?">
          <RadioField
            name="klaar"
            label="Kunnen wij de kandidaat al voorstellen?"
            options={[
              { value: 'ja', label: 'Ja, het profiel is compleet' },
              { value: 'nee', label: 'Nee, eerst een gesprek', hint: 'De accountmanager krijgt dit in Mijn dag.' },
            ]}
          />
          {asksOther ? <CheckboxField name="anderPersoon" label="Dit is iemand anders: meld toch aan" /> : null}
          <Notice>Vertel de kandidaat wat wij vastleggen en waarom. De kandidaat mag alles inzien.</Notice>
        </Section>
      </PostForm>
    </Page>
  )
}
