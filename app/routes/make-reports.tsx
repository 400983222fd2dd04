import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { TabLinks } from '#app/components/tab-links.tsx'
import { MakeQuarterForm } from '#app/features/reports/components/make-quarter-form.tsx'
import { ReportWorkTable } from '#app/features/reports/components/report-work-table.tsx'
import { reportFormSchema } from '#app/features/reports/schema.ts'
import { makeQuarterRefusals, publishRefusals, quarterStandings, reportDone } from '#app/features/reports/texts/page-nl.ts'
import { quarterMonths, quarterText } from '#app/features/reports/texts/values-nl.ts'
import { makeQuarter } from '#app/features/reports/use-cases/make-quarter.server.ts'
import { publishReports } from '#app/features/reports/use-cases/publish-reports.server.ts'
import { reportWorkList } from '#app/features/reports/views/make-reports.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Rapporten maken')

export const loader = guarded('reports.see-drafts', async ({ ctx, actor, url }) => ({
  ...(await reportWorkList(ctx, actor, url.searchParams.get('kwartaal'))),
  done: doneSentence(url, reportDone),
}))

export const action = guarded('reports.make', async ({ ctx, actor, form }) => {
  const parsed = parseForm(reportFormSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { actie, kwartaal, gemeente, reden } = parsed.value
  if (actie === 'maken') {
    const made = await makeQuarter(ctx, actor, { quarter: kwartaal, reason: reden })
    if (!made.ok) return badForm({ errors: { [made.refusal === 'reden-nodig' ? 'reden' : '_form']: makeQuarterRefusals[made.refusal] }, values: parsed.values })
    return done(paths.makeReports(kwartaal), 'gemaakt')
  }
  const published = await publishReports(ctx, actor, { quarter: kwartaal, place: gemeente })
  if (!published.ok) return badForm({ errors: { _form: publishRefusals[published.refusal] }, values: parsed.values })
  return done(paths.makeReports(kwartaal), 'gepubliceerd')
})

export default function MakeReports() {
  const { chosen, quarters, rows, wholeRegion, done: sentence } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() ?? null
  const concepts = rows.filter(({ concept }) => concept !== null)
  const published = rows.some((row) => row.published !== null)
  const corrects = concepts.some(({ concept }) => (concept?.version ?? 1) > 1)
  return (
    <Page
      wide
      title="Rapporten maken"
      intro="Na een kwartaal legt u de cijfers van alle gemeenten en de regio tegelijk vast. Zo kunnen we veilig kiezen welke cijfers te klein zijn om te tonen. Daarna kijkt u na en publiceert u."
      done={result === null ? sentence : null}
    >
      <TabLinks
        label="Kwartaal"
        items={quarters.map(({ quarter, standing }) => ({
          to: paths.makeReports(quarter),
          label: `${quarter}: ${quarterStandings[standing]}`,
          current: quarter === chosen,
        }))}
      />
      <Section title={`${quarterText(chosen)}: ${quarterMonths(chosen)}`}>
        <ReportWorkTable quarter={chosen} rows={rows} />
        {concepts.length > 0 ? (
          <>
            <p>Na publiceren kan iedereen de cijfers lezen. Een gepubliceerd rapport verandert niet meer: een correctie wordt een nieuwe versie.</p>
            <ButtonForm
              tone="primary"
              label={concepts.length === 1 ? `Publiceer het rapport van ${concepts[0]?.name ?? ''}` : `Publiceer ${concepts.length} rapporten`}
              fields={{ actie: 'publiceren', kwartaal: chosen }}
            />
          </>
        ) : null}
        {corrects ? (
          <Notice title="Er zit een correctie bij">
            <p>Een correctie gaat samen met alle andere concepten van dit kwartaal naar buiten. De beleidsadviseur van de regio publiceert ze.</p>
          </Notice>
        ) : null}
      </Section>
      <Section title="Cijfers vastleggen">
        {wholeRegion || !published ? null : <p>Verandert een gepubliceerd cijfer? Dan maakt de beleidsadviseur van de regio de correctie.</p>}
        <MakeQuarterForm quarter={chosen} result={result} published={published && wholeRegion} again={concepts.length > 0 || published} />
      </Section>
    </Page>
  )
}
