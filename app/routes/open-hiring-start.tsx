import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { contractKindLabels, vacancyContractKinds } from '#app/core/classifications.ts'
import { startSchema } from '#app/features/open-hiring/schema.ts'
import { startErrors } from '#app/features/open-hiring/texts/start-nl.ts'
import { noteReading } from '#app/features/open-hiring/use-cases/note-reading.server.ts'
import { recordStart } from '#app/features/open-hiring/use-cases/record-start.server.ts'
import { startForm } from '#app/features/open-hiring/views/start-form.server.ts'
import { badForm, parseForm, type FormResult } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Leg de start vast')

export const loader = guarded('open-hiring.record-start', async ({ ctx, actor, params }) => {
  const form = await startForm(ctx, actor, params.id ?? '')
  if (!form) throw notFound()
  if (form.recorded) throw redirect(paths.manageOpenHiringList(form.listId))
  if (form.name !== null) await noteReading(ctx, actor, [{ entryId: params.id ?? '', reason: 'open-hiring-beurt' }])
  return form
})

export const action = guarded('open-hiring.record-start', async ({ ctx, actor, params, form }) => {
  const parsed = parseForm(startSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const started = await recordStart(ctx, actor, params.id ?? '', parsed.value)
  if (started.ok) return done(paths.manageOpenHiringList(started.value.listId), 'gestart')
  if (started.refusal.code === 'niet-gevonden') throw notFound()
  return badForm({ errors: startErrors(started.refusal), values: parsed.values })
})

export default function OpenHiringStart() {
  const { title, number, name, mayLink, pay, municipalities, defaults, listId } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() as FormResult | undefined
  return (
    <Page
      title="Leg de start vast"
      intro={`Nummer ${number}${name === null ? '' : `, ${name}`}. Hiermee staat het werk in de administratie. U hoeft het nergens anders op te geven.`}
      breadcrumbs={[{ label: title, to: paths.manageOpenHiringList(listId) }, { label: 'Start' }]}
    >
      <PostForm submitLabel="Leg de start vast" result={result ?? null} defaults={defaults}>
        <DateField name="startdatum" label="Eerste werkdag" />
        <TextField name="uren" label="Uren per week" inputMode="decimal" width="s" suffix="uur" />
        <TextField
          name="loon"
          label="Bruto loon per uur"
          inputMode="decimal"
          width="s"
          prefix="€"
          hint={`Op de lijst staat ${pay} per uur. Minder mag niet.`}
        />
        <SelectField
          name="contract"
          label="Soort contract"
          options={vacancyContractKinds.map((value) => ({ value, label: contractKindLabels[value] }))}
        />
        <DateField name="einddatum" label="Verwachte einddatum" optional hint="Nodig bij een tijdelijk contract." />
        <SelectField
          name="gemeente"
          label="In welke gemeente woont de persoon?"
          hint="Vraag dit aan de persoon, voor de cijfers van de gemeente. Antwoorden hoeft niet."
          options={municipalities}
          emptyLabel="Kies een antwoord"
        />
        {mayLink ? (
          <>
            <TextField
              name="kandidaat"
              label="Kandidaatnummer"
              optional
              hint="Alleen als de persoon al bij ons staat en dit goed vindt, bijvoorbeeld K-2026-00123."
              width="m"
              spellCheck={false}
            />
            <CheckboxField name="akkoord" label="De persoon vindt het goed dat wij dit werk aan het dossier koppelen" optional />
          </>
        ) : null}
      </PostForm>
    </Page>
  )
}
