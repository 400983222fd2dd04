import { useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import { AccountManagerCard } from '#app/features/employers/components/account-manager-card.tsx'
import { indicativeTexts } from '#app/features/instruments/texts/nl.ts'
import { settleTerm } from '#app/features/instruments/use-cases/settle-term.server.ts'
import { SchemeList } from '#app/features/placements/components/scheme-list.tsx'
import { companyPlacement } from '#app/features/placements/views/company-placement.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ page: { number: string } }>(({ page }) => `Plaatsing ${page.number}`)

export const loader = guarded('placements.see-own', async ({ ctx, actor, params, url }) => {
  const page = await companyPlacement(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  return { page, done: doneSentence(url, { geregeld: 'Genoteerd. U krijgt hierover geen herinnering meer.' }) }
})

export const action = guarded('placements.see-own', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const result = await settleTerm(ctx, actor, id, String(form['wat'] ?? ''))
  if (!result.ok) throw notFound()
  return done(paths.companyPlacement(id), 'geregeld')
})

export default function CompanyPlacement() {
  const { page, done: sentence } = useLoaderData<typeof loader>()
  return (
    <Page
      title={page.title}
      overline={`Plaatsing ${page.number}, ${page.status.toLowerCase()}`}
      done={sentence}
      breadcrumbs={[{ label: 'Mijn bedrijf', to: paths.company() }, { label: page.number }]}
      aside={<AccountManagerCard contact={page.contact} office={page.office} />}
    >
      <SummaryList items={page.facts} />
      <Section title="Wat u kunt doen, en tot wanneer" intro={<p>Dit volgt uit het soort baan. Het staat er bij iedereen met zo’n baan en zegt niets over deze werknemer.</p>}>
        {page.terms.length === 0 ? <p>Er lopen geen termijnen.</p> : null}
        <TimeLine
          label="Termijnen"
          items={page.terms.map((term) => ({
            moment: `Uiterlijk ${term.due}`,
            title: term.text,
            state: term.settled ? 'done' : term.passed ? 'past' : 'waiting',
            detail: (
              <>
                {term.schemes === '' ? null : <p>{term.schemes}</p>}
                {term.settled ? <p>U hebt gezegd dat dit geregeld of niet nodig is.</p> : null}
                {term.promiseId === null ? null : <ButtonForm fields={{ wat: term.promiseId }} label="Geregeld of niet nodig" />}
              </>
            ),
          }))}
        />
      </Section>
      <Section title="Regelingen die kunnen gelden" intro={<p>{indicativeTexts.indicative}</p>}>
        <SchemeList rows={page.schemes} caption="Regelingen die kunnen gelden" />
      </Section>
    </Page>
  )
}
