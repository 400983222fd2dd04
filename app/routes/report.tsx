import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { ReportBody } from '#app/features/reports/components/report-body.tsx'
import { ReportVersions } from '#app/features/reports/components/report-versions.tsx'
import { quarterDays, quarterText } from '#app/features/reports/texts/values-nl.ts'
import { publicReportPage } from '#app/features/reports/views/public-reports.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { notFound, open } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ title: string; report: { quarter: string } }>(({ title, report }) => `Rapport van ${title}, ${quarterText(report.quarter)}`)

export const loader = open(async ({ ctx, params, url }) => {
  const { gemeente = '', kwartaal = '' } = params
  const version = url.searchParams.get('versie')
  const page = await publicReportPage(ctx, gemeente, kwartaal, version)
  if (!page) throw notFound()
  if (url.searchParams.get('formaat') === 'csv') throw redirect(paths.reportCsv(gemeente, kwartaal, page.report.version))
  return page
})

export default function Report() {
  const { report, before, versions, name, title, contact } = useLoaderData<typeof loader>()
  const { municipality, quarter, version, status, figures, publishedAt } = report
  const replaced = status === 'vervangen'
  return (
    <Page
      wide
      title={`Rapport van ${title}`}
      overline={`${quarterText(quarter)} · versie ${version} · ${replaced ? 'vervangen' : 'definitief'}`}
      intro={`Wat er gebeurde van ${quarterDays(quarter)}. De cijfers zijn vastgelegd op ${formatMoment(figures.frozenAt)}.`}
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Rapporten', to: paths.reports() }, { label: `${name}, ${quarter}` }]}
      actions={
        <ButtonLink to={paths.reportCsv(municipality, quarter, version)} tone="secondary" icon="download" download>
          Download de cijfers (csv)
        </ButtonLink>
      }
    >
      {replaced ? (
        <Notice tone="warning" title="Dit is een oude versie">
          <p>
            Er is een nieuwe versie met verbeterde cijfers. <Link to={paths.report(municipality, quarter)}>Lees de nieuwste versie</Link>.
          </p>
        </Notice>
      ) : null}
      {version > 1 && !replaced ? (
        <Notice title="Dit rapport is verbeterd">
          <p>{report.reason}</p>
        </Notice>
      ) : null}
      <ReportBody figures={figures} before={before} />
      <Section title="Versies en correcties" intro={<p>Klopt een cijfer niet, dan komt er een nieuwe versie met de reden erbij. De oude blijft te lezen.</p>}>
        <ReportVersions place={municipality} quarter={quarter} versions={versions} current={version} />
      </Section>
      <Section title="Vragen over dit rapport">
        <p>
          {publishedAt === null ? '' : `Gepubliceerd op ${formatMoment(publishedAt)}. `}
          Bel {contact.phone} of mail <a href={`mailto:${contact.email}`}>{contact.email}</a>.
        </p>
      </Section>
    </Page>
  )
}
