import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { sectorLabels, sectors } from '#app/core/classifications.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { employerLimits } from '#app/features/employers/model.ts'
import { createEmployerSchema } from '#app/features/employers/schema.ts'
import { createEmployerRefusals } from '#app/features/employers/texts/nl.ts'
import { createEmployer } from '#app/features/employers/use-cases/create-employer.server.ts'
import { personDetails } from '#app/features/employers/views/person-details.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths, safeReturnPath } from '#app/platform/paths.ts'
import { done, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Uw bedrijf aanmaken')

export const loader = guarded('employers.create', async ({ ctx, actor, url }) => {
  const person = await personDetails(ctx, actor.userId)
  return {
    defaults: { naam: person?.name ?? '', telefoon: person?.phone ? formatPhone(person.phone) : '' },
    second: actor.role === 'employer',
    toPosting: safeReturnPath(url.searchParams.get('naar')) === paths.postVacancy(),
    phone: ctx.region.contact.phone,
  }
})

export const action = guarded('employers.create', async ({ ctx, actor, session, form, url }) => {
  const parsed = parseForm(createEmployerSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const result = await createEmployer(ctx, actor, session, parsed.value)
  if (!result.ok) return badForm({ errors: { kvk: createEmployerRefusals[result.refusal] }, values: parsed.values })
  const to = safeReturnPath(url.searchParams.get('naar'))
  if (to && to !== paths.company()) return redirect(to, 303)
  return done(paths.company(), 'bedrijf-aangemaakt')
})

export default function CreateCompany() {
  const { defaults, second, toPosting, phone } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title={second ? 'Nog een bedrijf aanmaken' : 'Uw bedrijf aanmaken'}
      intro={toPosting ? 'Vertel eerst voor welk bedrijf u werkt. Daarna plaatst u uw vacature.' : 'Vertel voor welk bedrijf u werkt.'}
    >
      <PostForm submitLabel="Maak bedrijf aan" result={result ?? null} defaults={defaults}>
        <h2 className="wsp-h2">Het bedrijf</h2>
        <TextField name="kvk" label="KVK-nummer" hint="8 cijfers. U vindt het op kvk.nl of op een factuur." inputMode="numeric" width="s" spellCheck={false} />
        <TextField name="bedrijfsnaam" label="Naam van het bedrijf" autoComplete="organization" maxLength={employerLimits.name} />
        <SelectField
          name="sector"
          label="Sector"
          emptyLabel="Kies een sector"
          options={sectors.map((value) => ({ value, label: sectorLabels[value] }))}
        />
        <TextField name="postcode" label="Postcode" width="s" autoComplete="postal-code" spellCheck={false} />
        <TextField name="plaats" label="Plaats" width="m" autoComplete="address-level2" maxLength={employerLimits.place} />
        <h2 className="wsp-h2">Uw gegevens</h2>
        <TextField name="naam" label="Uw naam" autoComplete="name" maxLength={employerLimits.person} />
        <TextField name="telefoon" label="Uw telefoonnummer" type="tel" autoComplete="tel" width="m" hint="Wij bellen u als wij iets willen weten." />
      </PostForm>
      <Notice tone="info" title="Wat gebeurt er daarna?">
        <p>
          U krijgt meteen een vaste accountmanager. Die controleert binnen 2 werkdagen of u bij dit bedrijf werkt. U kunt al wel meteen een vacature plaatsen. Vragen? Bel {phone}.
        </p>
      </Notice>
    </Page>
  )
}
