import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { changeOrganisationSchema } from '#app/features/organisations/schema.ts'
import { organisationKindTexts, organisationRefusalFields, organisationRefusals } from '#app/features/organisations/texts/nl.ts'
import { changeOrganisation } from '#app/features/organisations/use-cases/change-organisation.server.ts'
import { organisationPage } from '#app/features/organisations/views/organisations.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ name: string }>(({ name }) => name)

export const loader = guarded('admin.organisations', async ({ ctx, params }) => {
  const organisation = await organisationPage(ctx, params['id'] ?? '')
  if (!organisation) throw notFound()
  return organisation
})

export const action = guarded('admin.organisations', async ({ ctx, actor, params, form }) => {
  const parsed = parseForm(changeOrganisationSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { naam, actief, version } = parsed.value
  const changed = await changeOrganisation(ctx, actor, { id: params['id'] ?? '', name: naam, active: actief, version })
  if (changed.ok) return done(paths.organisations(), 'partner-gewijzigd')
  if (changed.refusal === 'niet-gevonden') throw notFound()
  const errors = { [organisationRefusalFields[changed.refusal] ?? '_form']: organisationRefusals[changed.refusal] }
  return badForm({ errors, values: parsed.values }, changed.refusal === 'gewijzigd' ? 409 : 422)
})

export default function OrganisationPage() {
  const organisation = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { name, kind, active, version } = organisation
  return (
    <Page
      title={name}
      overline={organisationKindTexts[kind]}
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Partners', to: paths.organisations() }, { label: name }]}
    >
      {result ? <p>Nu opgeslagen: {name}, {active ? 'actief' : 'rust'}.</p> : null}
      <PostForm submitLabel="Sla op" result={result ?? null} version={version} defaults={{ naam: name, actief: active }}>
        <TextField name="naam" label="Naam" width="l" autoComplete="off" />
        <CheckboxField name="actief" label="Deze partner doet mee" hint="Zonder vinkje kunnen de mensen van deze partner niets meer doen. Wat ze deden blijft staan." />
      </PostForm>
    </Page>
  )
}
