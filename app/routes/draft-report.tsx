import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { ReportBody } from '#app/features/reports/components/report-body.tsx'
import { figureKeyText, figureTexts, hideRuleTexts, reportStatusTexts } from '#app/features/reports/texts/nl.ts'
import { publishRefusals } from '#app/features/reports/texts/page-nl.ts'
import { quarterDays, quarterText } from '#app/features/reports/texts/values-nl.ts'
import { publishReports } from '#app/features/reports/use-cases/publish-reports.server.ts'
import { draftReportPage } from '#app/features/reports/views/make-reports.server.ts'
import { badForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ title: string }>(({ title }) => `Concept: rapport van ${title}`)

export const loader = guarded('reports.see-drafts', async ({ ctx, actor, params }) => {
  const page = await draftReportPage(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  return page
})

export const action = guarded('reports.publish', async ({ ctx, actor, params }) => {
  const page = await draftReportPage(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  const { quarter, municipality } = page.report
  const published = await publishReports(ctx, actor, { quarter, place: municipality })
  if (!published.ok) return badForm({ errors: { _form: publishRefusals[published.refusal] }, values: {} })
  return done(paths.makeReports(quarter), 'gepubliceerd')
})

export default function DraftReport() {
  const { report, before, name, title } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { figures, quarter, status, version, suppression, reason } = report
  return (
    <Page
      wide
      title={`Rapport van ${title}`}
      overline={`${quarterText(quarter)} · versie ${version} · ${reportStatusTexts[status].toLowerCase()}`}
      intro={`Wat er gebeurde van ${quarterDays(quarter)}. Vastgelegd op ${formatMoment(figures.frozenAt)}.${status === 'concept' ? ' Na publiceren kan iedereen dit lezen en verandert het niet meer.' : ''}`}
      breadcrumbs={[{ label: 'Rapporten maken', to: paths.makeReports(quarter) }, { label: `${name}, ${quarter}` }]}
      actions={
        status === 'concept' ? (
          <ButtonForm tone="primary" label="Publiceer dit rapport" />
        ) : null
      }
    >
      {refused ? (
        <Notice tone="error" live>
          {refused.errors['_form']}
        </Notice>
      ) : null}
      {reason === '' ? null : (
        <Notice title="Reden van de correctie">
          <p>{reason}</p>
        </Notice>
      )}
      <ReportBody figures={figures} before={before} />
      <Section title="Welke cijfers zijn verborgen, en waarom" intro={<p>Alleen voor u. In het rapport staat deze lijst niet: de reden zou al iets verraden.</p>}>
        <DataTable
          caption="Verborgen cijfers"
          captionHidden
          compact
          empty={<p>Er is niets verborgen.</p>}
          columns={[
            { key: 'cijfer', label: 'Cijfer', header: true, render: (row) => figureTexts[row.figure].name },
            { key: 'onderdeel', label: 'Onderdeel', render: (row) => figureKeyText(row.key) },
            { key: 'regel', label: 'Waarom', render: (row) => hideRuleTexts[row.rule] },
          ]}
          rows={suppression}
          rowKey={(row) => `${row.figure} ${row.key}`}
        />
      </Section>
    </Page>
  )
}
