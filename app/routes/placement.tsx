import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { settleTerm } from '#app/features/instruments/use-cases/settle-term.server.ts'
import { EndPlacementForm } from '#app/features/placements/components/end-placement-form.tsx'
import { PlacementCredit } from '#app/features/placements/components/placement-credit.tsx'
import { SchemeList } from '#app/features/placements/components/scheme-list.tsx'
import { VersionTrace } from '#app/features/placements/components/version-trace.tsx'
import { WaitingList } from '#app/features/placements/components/waiting-list.tsx'
import { endPlacementSchema } from '#app/features/placements/schema.ts'
import { placementErrors } from '#app/features/placements/texts/refusals-nl.ts'
import { placementDone } from '#app/features/placements/texts/register-nl.ts'
import { endPlacement } from '#app/features/placements/use-cases/end-placement.server.ts'
import { recordFollowUp } from '#app/features/placements/use-cases/record-follow-up.server.ts'
import { placementPage } from '#app/features/placements/views/placement-page.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ page: { number: string } }>(({ page }) => `Plaatsing ${page.number}`)

export const loader = guarded('placements.see', async ({ ctx, actor, params, url }) => {
  const page = await placementPage(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  if (page.candidate) await openFile(ctx, actor, page.candidate.id, { reason: 'plaatsing', fields: ['plaatsingen', 'terugmeldingen'] })
  return { page, done: doneSentence(url, placementDone) }
})

export const action = guarded('placements.correct', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  if (form['actie'] !== 'beeindigen') {
    const record = form['actie'] === 'termijn' ? settleTerm : recordFollowUp
    const result = await record(ctx, actor, id, String(form['wat'] ?? ''))
    if (!result.ok) throw notFound()
    return done(paths.placement(id), 'nagevraagd')
  }
  const parsed = parseForm(endPlacementSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const result = await endPlacement(ctx, actor, id, parsed.value)
  if (result.ok) return done(paths.placement(id), 'beeindigd')
  if (result.refusal === 'niet-gevonden') throw notFound()
  return badForm({ errors: placementErrors({ code: result.refusal }), values: parsed.values })
})

export default function Placement() {
  const { page, done: sentence } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title={page.title}
      overline={`Plaatsing ${page.number}, ${page.status.toLowerCase()}`}
      wide
      done={sentence}
      breadcrumbs={[{ label: 'Plaatsingen', to: paths.placements() }, { label: page.number }]}
      actions={page.works ? <ButtonLink to={paths.correctPlacement(page.id)}>Corrigeer plaatsing</ButtonLink> : null}
    >
      {page.wageCheck === 'onbekend' || page.wageCheck === 'te-laag' ? (
        <Notice tone="warning" title={page.wageText}>
          <p>{page.wageCheck === 'onbekend' ? 'Wij kijken het loon vanzelf opnieuw na zodra het minimumloon van de startdatum bekend is.' : 'Bespreek het loon met de werkgever en corrigeer de plaatsing.'}</p>
        </Notice>
      ) : null}
      <Section title="De feiten">
        <SummaryList
          items={[
            { term: 'Werkgever', description: page.works ? <Link to={paths.employer(page.employer.id)}>{page.employer.name}</Link> : page.employer.name },
            { term: 'Kandidaat', description: page.candidate ? <Link to={paths.candidate(page.candidate.id, 'plaatsing')}>{page.candidate.number}</Link> : 'Zonder dossier' },
            ...page.facts,
          ]}
        />
        {page.works && !page.ended ? <EndPlacementForm version={page.version} result={result ?? null} /> : null}
      </Section>
      <Section title="Regelingen die kunnen gelden" intro={<p>Indicatief. Het besluit neemt wie erachter staat. Deze lijst is voor ons: de werkgever ziet alleen wat uit de baan volgt.</p>}>
        <SchemeList rows={page.schemes.rows} caption="Regelingen die kunnen gelden" />
        {page.schemes.earlier.map((change) => (
          <details key={change.version}>
            <summary>Wat versie {change.version} veranderde ({change.when})</summary>
            <ul>
              {change.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
      </Section>
      <Section title="Social return">
        <PlacementCredit {...page.credits} />
      </Section>
      <Section title="Cijfers en terugmelding">
        <p>Deze plaatsing telt mee in de cijfers van {page.figures}.</p>
        {page.feedback.length === 0 ? <p>Er is niets teruggemeld: er is geen dossier bij een gemeente.</p> : null}
        <ul>
          {page.feedback.map((line) => (
            <li key={line.id}>
              {line.when}: {line.text}. {line.read === null ? 'Nog niet gelezen.' : `Gelezen op ${line.read}.`}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Wat wacht">
        <WaitingList waiting={page.waiting} />
      </Section>
      <Section title="Versies">
        <VersionTrace versions={page.versions} />
      </Section>
    </Page>
  )
}
