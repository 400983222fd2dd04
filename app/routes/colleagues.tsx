import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { Section } from '#app/components/section.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { inviteColleagueSchema, removeColleagueSchema } from '#app/features/employers/schema.ts'
import { colleagueRefusals, employerDone, notVerified } from '#app/features/employers/texts/nl.ts'
import { inviteColleague } from '#app/features/employers/use-cases/invite-colleague.server.ts'
import { removeColleague } from '#app/features/employers/use-cases/remove-colleague.server.ts'
import { colleaguesPage } from '#app/features/employers/views/colleagues.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Collega’s')

export const loader = guarded('employers.invite', async ({ ctx, actor, url }) => {
  const page = await colleaguesPage(ctx, actor)
  if (!page) throw notFound()
  return { ...page, done: doneSentence(url, employerDone) }
})

export const action = guarded('employers.invite', async ({ ctx, actor, form }) => {
  if (form['intent'] === 'verwijder') {
    const parsed = parseForm(removeColleagueSchema, form)
    if (!parsed.ok) throw notFound()
    const removed = await removeColleague(ctx, actor, parsed.value.lidmaatschap)
    if (removed.ok) return done(paths.colleagues(), 'verwijderd')
    if (removed.refusal === 'niet-gevonden') throw notFound()
    return badForm({ errors: { _form: colleagueRefusals[removed.refusal] }, values: {} })
  }
  const parsed = parseForm(inviteColleagueSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const invited = await inviteColleague(ctx, actor, parsed.value)
  if (invited.ok) return done(paths.colleagues(), 'uitgenodigd')
  const field = invited.refusal === 'al-collega' ? 'email' : '_form'
  return badForm({ errors: { [field]: colleagueRefusals[invited.refusal] }, values: parsed.values })
})

export default function Colleagues() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title="Collega’s"
      overline={page.name}
      intro="Collega’s zien en doen hetzelfde als u: vacatures plaatsen, voorstellen beantwoorden en open hiring regelen."
      breadcrumbs={[{ label: 'Mijn bedrijf', to: paths.company() }, { label: 'Collega’s' }]}
      done={page.done}
    >
      {page.verified ? (
        <>
          <DataTable
            caption="Wie voor dit bedrijf inlogt"
            rows={page.colleagues}
            rowKey={(row) => row.membershipId}
            columns={[
              { key: 'naam', label: 'Naam', header: true, render: (row) => (row.self ? `${row.name} (u)` : row.name) },
              { key: 'email', label: 'E-mailadres', render: (row) => row.email },
              { key: 'sinds', label: 'Sinds', render: (row) => row.since },
              {
                key: 'doen',
                label: 'Verwijderen',
                render: (row) =>
                  row.self ? 'Vraag dit aan een collega' : (
                    <ButtonForm
                      fields={{ intent: 'verwijder', lidmaatschap: row.membershipId }}
                      label="Verwijder"
                      tone="danger"
                      confirm={<p>{row.name} kan dan meteen niet meer inloggen voor {page.name}.</p>}
                    />
                  ),
              },
            ]}
          />
          <Section title="Nodig een collega uit">
            <PostForm submitLabel="Nodig uit" result={result ?? null}>
              <TextField name="naam" label="Naam van uw collega" autoComplete="off" />
              <TextField name="email" label="E-mailadres van uw collega" type="email" autoComplete="off" hint="Uw collega krijgt een mail en logt in met dit adres." />
            </PostForm>
          </Section>
        </>
      ) : (
        <Notice tone="info" title={notVerified.title}>
          <p>Collega’s uitnodigen kan zodra wij uw bedrijf hebben gecontroleerd. U krijgt dan een mail.</p>
        </Notice>
      )}
    </Page>
  )
}
