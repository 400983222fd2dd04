import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { Section } from '#app/components/section.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { AmountFields } from '#app/features/instruments/components/amount-fields.tsx'
import { changeAmountSchema } from '#app/features/instruments/schema/amount.ts'
import { amountInput, amountRefusalFields, amountRefusals, amountSuffix } from '#app/features/instruments/texts/amount-form-nl.ts'
import { changeAmount } from '#app/features/instruments/use-cases/change-amount.server.ts'
import { adminDone } from '#app/features/organisations/texts/nl.ts'
import { amountPage } from '#app/features/organisations/views/amounts.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ kindLabel: string; series: string }>(({ kindLabel, series }) => `${kindLabel}: ${series}`)

export const loader = guarded('admin.amounts', async ({ ctx, params, url }) => {
  const page = await amountPage(ctx, params['id'] ?? '')
  if (!page) throw notFound()
  return { ...page, done: doneSentence(url, adminDone) }
})

export const action = guarded('admin.amounts', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const page = await amountPage(ctx, id)
  if (!page) throw notFound()
  const parsed = parseForm(changeAmountSchema(page.amount.unit), form)
  if (!parsed.ok) return badForm(parsed)
  const { waarde, vanaf, tot, bron, zekerheid, uitleg, zeker, reden, version } = parsed.value
  const changed = await changeAmount(ctx, actor, {
    ...{ id, version, reason: reden, sure: zeker },
    ...{ value: waarde, validFrom: vanaf, validTo: tot, source: bron, verified: zekerheid, note: uitleg ?? '' },
  })
  if (changed.ok) return done(paths.amount(id), 'bedrag-gewijzigd')
  const errors = { [amountRefusalFields[changed.refusal] ?? '_form']: amountRefusals[changed.refusal] }
  return badForm({ errors, values: parsed.values }, changed.refusal === 'gewijzigd' ? 409 : 422)
})

export default function AmountPage() {
  const { amount, kindLabel, series, text, validity, rows, history, isLast, done: sentence } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const defaults = { waarde: amountInput(amount.value, amount.unit), vanaf: amount.validFrom, tot: amount.validTo, bron: amount.source, zekerheid: amount.verified, uitleg: amount.note }
  return (
    <Page
      title={`${kindLabel}: ${series}`}
      intro={`${text}, ${validity}.`}
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Bedragen', to: paths.amounts() }, { label: series }]}
      actions={<ButtonLink to={paths.newAmount(amount.id)} icon="add">Voeg het volgende bedrag toe</ButtonLink>}
      done={sentence}
    >
      <Section title="Deze reeks">
        <DataTable
          caption="Alle bedragen van deze reeks"
          captionHidden
          compact
          columns={[
            { key: 'geldig', label: 'Geldig', header: true, render: (row) => (row.id === amount.id ? <strong>{row.validity}</strong> : <Link to={paths.amount(row.id)}>{row.validity}</Link>) },
            { key: 'bedrag', label: 'Bedrag', align: 'right', render: (row) => row.text },
            { key: 'bron', label: 'Bron', render: (row) => row.source },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </Section>
      <Section title="Verbeter dit bedrag" intro={<p>Alleen als er een fout in staat. Komt er een nieuw bedrag, voeg het dan toe: dan blijft het oude gelden voor wat eerder begon.</p>}>
        {result ? <p>Nu opgeslagen: {text}, {validity}.</p> : null}
        <PostForm submitLabel="Verbeter bedrag" tone="secondary" result={result ?? null} version={amount.version} defaults={defaults}>
          <AmountFields
            suffix={amountSuffix(amount.unit)}
            endHint={isLast ? 'Leeg: er is nog geen einde bekend.' : 'Hierna volgt een ander bedrag. Deze dag blijft zoals hij is.'}
            askSure={result?.errors['zeker'] !== undefined}
          />
          <TextField name="reden" label="Reden van de verbetering" width="full" hint="Staat in de geschiedenis hieronder." autoComplete="off" />
        </PostForm>
      </Section>
      <Section title="Geschiedenis">
        <DataTable
          caption="Wat er eerder stond"
          captionHidden
          compact
          empty={<p>Dit bedrag is nooit gewijzigd.</p>}
          columns={[
            { key: 'moment', label: 'Gewijzigd', header: true, render: (row) => formatMoment(row.changedAt) },
            { key: 'wie', label: 'Door', render: (row) => row.changedBy ?? 'het programma' },
            { key: 'was', label: 'Wat er stond', render: (row) => `${row.text}, ${row.validity}` },
            { key: 'reden', label: 'Reden', render: (row) => row.reason },
          ]}
          rows={history}
          rowKey={(row) => row.id}
        />
      </Section>
    </Page>
  )
}
