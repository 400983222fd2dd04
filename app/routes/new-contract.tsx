import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { registerContractSchema } from '#app/features/social-return/schema.ts'
import { contractRefusalTexts } from '#app/features/social-return/texts/contract-nl.ts'
import { registerContract } from '#app/features/social-return/use-cases/register-contract.server.ts'
import { contractForm } from '#app/features/social-return/views/contract-form.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Opdracht vastleggen')

export const loader = guarded('social-return.register-contract', ({ ctx }) => contractForm(ctx))

export const action = guarded('social-return.register-contract', async ({ ctx, actor, form }) => {
  const parsed = parseForm(registerContractSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const result = await registerContract(ctx, actor, parsed.value)
  if (result.ok) return done(paths.contract(result.value.contractId), 'vastgelegd')
  const { field, text } = contractRefusalTexts[result.refusal]
  return badForm({ errors: { [field]: text }, values: parsed.values })
})

export default function NewContract() {
  const { tables, defaults } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title="Opdracht vastleggen"
      intro="Wij berekenen de verplichting en zetten de tabel vast die gold toen de aanbesteding werd gepubliceerd."
      breadcrumbs={[{ label: 'Contracten', to: paths.contracts() }, { label: 'Vastleggen' }]}
    >
      <PostForm
        submitLabel="Leg opdracht vast"
        result={result ?? null}
        defaults={defaults}
        secondary={
          <ButtonLink to={paths.contracts()} tone="secondary">
            Terug
          </ButtonLink>
        }
      >
        <TextField name="kvk" label="KVK-nummer van de opdrachtnemer" inputMode="numeric" width="s" spellCheck={false} />
        <TextField name="titel" label="Naam van de opdracht" />
        <TextField name="waarde" label="Waarde zonder btw" inputMode="decimal" width="m" prefix="€" />
        <TextField
          name="arbeidsdeel"
          label="Deel dat arbeid is"
          inputMode="numeric"
          width="xs"
          suffix="%"
          optional
          hint="Is arbeid minder dan 30 %? Dan geldt een lager percentage. Laat leeg als u het niet weet."
        />
        <SelectField name="tabel" label="Tabel" options={tables} emptyLabel="Kies een tabel" hint="Van onze eigen regio is nog geen tabel bekend." />
        <DateField name="publicatie" label="Aanbesteding gepubliceerd" />
        <DateField name="gunning" label="Gegund" />
        <DateField name="start" label="Start van de opdracht" />
        <DateField name="einde" label="Einde van de opdracht" />
      </PostForm>
    </Page>
  )
}
