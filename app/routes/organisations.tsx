import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { Section } from '#app/components/section.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { organisationKinds } from '#app/features/organisations/model.ts'
import { newOrganisationSchema } from '#app/features/organisations/schema.ts'
import { adminDone, organisationKindTexts, organisationRefusalFields, organisationRefusals } from '#app/features/organisations/texts/nl.ts'
import { addOrganisation } from '#app/features/organisations/use-cases/add-organisation.server.ts'
import { organisationList } from '#app/features/organisations/views/organisations.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Partners')

export const loader = guarded('admin.organisations', async ({ ctx, url }) => ({ ...(await organisationList(ctx)), done: doneSentence(url, adminDone) }))

export const action = guarded('admin.organisations', async ({ ctx, actor, form }) => {
  const parsed = parseForm(newOrganisationSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { naam, soort, gemeente } = parsed.value
  const added = await addOrganisation(ctx, actor, { name: naam, kind: soort, municipality: gemeente })
  if (!added.ok) {
    return badForm({ errors: { [organisationRefusalFields[added.refusal] ?? '_form']: organisationRefusals[added.refusal] }, values: parsed.values })
  }
  return done(paths.organisations(), 'partner-toegevoegd')
})

export default function Organisations() {
  const { organisations, municipalities, done: sentence } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      wide
      title="Partners"
      intro="Wie samen het loket vormen. Mensen krijgen een rol bij een partner."
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Partners' }]}
      done={sentence}
    >
      <DataTable
        caption="Partners"
        captionHidden
        columns={[
          { key: 'naam', label: 'Partner', header: true, render: (row) => <Link to={paths.organisation(row.id)}>{row.name}</Link> },
          { key: 'soort', label: 'Soort', render: (row) => organisationKindTexts[row.kind] },
          { key: 'mensen', label: 'Gebruikers', align: 'right', render: (row) => row.members },
          { key: 'actief', label: 'Status', render: (row) => (row.active ? <StatusMark tone="success">Actief</StatusMark> : <StatusMark>Rust</StatusMark>) },
        ]}
        rows={organisations}
        rowKey={(row) => row.id}
      />
      <Section title="Voeg een partner toe">
        <PostForm submitLabel="Voeg partner toe" result={result ?? null}>
          <TextField name="naam" label="Naam" width="l" autoComplete="off" />
          <SelectField
            name="soort"
            label="Soort partner"
            emptyLabel="Kies een soort"
            options={organisationKinds.map((kind) => ({ value: kind, label: organisationKindTexts[kind] }))}
          />
          <SelectField name="gemeente" label="Gemeente" hint="Alleen bij het soort gemeente." emptyLabel="Kies een gemeente" options={municipalities} optional />
        </PostForm>
      </Section>
    </Page>
  )
}
