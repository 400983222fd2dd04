import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { addDays } from '#app/core/dates.ts'
import { AmountFields } from '#app/features/instruments/components/amount-fields.tsx'
import { newAmountSchema } from '#app/features/instruments/schema/amount.ts'
import { amountRefusalFields, amountRefusals, amountSuffix, amountText, validityText } from '#app/features/instruments/texts/amount-form-nl.ts'
import { addAmount } from '#app/features/instruments/use-cases/add-amount.server.ts'
import { amountPage } from '#app/features/organisations/views/amounts.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ kindLabel: string; series: string }>(({ kindLabel, series }) => `Nieuw bedrag: ${kindLabel}, ${series}`)

export const loader = guarded('admin.amounts', async ({ ctx, params }) => {
  const page = await amountPage(ctx, params['id'] ?? '')
  if (!page) throw notFound()
  return page
})

export const action = guarded('admin.amounts', async ({ ctx, actor, params, form }) => {
  const page = await amountPage(ctx, params['id'] ?? '')
  if (!page) throw notFound()
  const parsed = parseForm(newAmountSchema(page.amount.unit), form)
  if (!parsed.ok) return badForm(parsed)
  const { waarde, vanaf, tot, bron, zekerheid, uitleg, zeker } = parsed.value
  const added = await addAmount(ctx, actor, {
    ...{ seriesOf: page.amount.id, sure: zeker },
    ...{ value: waarde, validFrom: vanaf, validTo: tot, source: bron, verified: zekerheid, note: uitleg ?? '' },
  })
  if (added.ok) return done(paths.amount(added.value.id), 'bedrag-toegevoegd')
  return badForm({ errors: { [amountRefusalFields[added.refusal] ?? '_form']: amountRefusals[added.refusal] }, values: parsed.values })
})

export default function NewAmount() {
  const { amount, kindLabel, series, last } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title="Voeg het volgende bedrag toe"
      overline={`${kindLabel}: ${series}`}
      intro={`Het laatste bedrag is ${amountText(last.value, last.unit)}, ${validityText(last)}.`}
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Bedragen', to: paths.amounts() }, { label: series, to: paths.amount(amount.id) }, { label: 'Nieuw' }]}
    >
      <PostForm
        submitLabel="Voeg bedrag toe"
        result={result ?? null}
        defaults={{ vanaf: last.validTo === null ? '' : addDays(last.validTo, 1), zekerheid: 'official' }}
        secondary={<Link to={paths.amount(amount.id)}>Terug zonder opslaan</Link>}
      >
        <AmountFields suffix={amountSuffix(amount.unit)} endHint="Leeg: er is nog geen einde bekend." askSure={result?.errors['zeker'] !== undefined} />
      </PostForm>
    </Page>
  )
}
