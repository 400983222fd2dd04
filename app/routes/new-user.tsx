import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { PersonFields } from '#app/features/organisations/components/person-fields.tsx'
import { RoleFields } from '#app/features/organisations/components/role-fields.tsx'
import { newUserSchema } from '#app/features/organisations/schema.ts'
import { userRefusalFields, userRefusals } from '#app/features/organisations/texts/nl.ts'
import { addUser } from '#app/features/organisations/use-cases/add-user.server.ts'
import { partnerOptions } from '#app/features/organisations/views/people.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Voeg een gebruiker toe')

export const loader = guarded('admin.users', async ({ ctx }) => ({ partners: await partnerOptions(ctx) }))

export const action = guarded('admin.users', async ({ ctx, actor, form }) => {
  const parsed = parseForm(newUserSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { email, naam, telefoon, functie, werkdagen, rol, partner } = parsed.value
  const added = await addUser(ctx, actor, { email, name: naam, phone: telefoon, functionTitle: functie, workingDays: werkdagen, role: rol, organisationId: partner })
  if (!added.ok) return badForm({ errors: { [userRefusalFields[added.refusal] ?? '_form']: userRefusals[added.refusal] }, values: parsed.values })
  return done(paths.user(added.value.id), 'gebruiker-toegevoegd')
})

export default function NewUser() {
  const { partners } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title="Voeg een gebruiker toe"
      intro="Voor medewerkers van de partners. Werkgevers maken zelf een account."
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Gebruikers', to: paths.users() }, { label: 'Nieuw' }]}
    >
      <PostForm submitLabel="Voeg gebruiker toe" result={result ?? null} secondary={<Link to={paths.users()}>Terug zonder opslaan</Link>}>
        <TextField name="email" label="E-mailadres" type="email" autoComplete="off" hint="Hiermee logt deze persoon in." />
        <PersonFields />
        <RoleFields partners={partners} />
      </PostForm>
    </Page>
  )
}
