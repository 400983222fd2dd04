import { Link, useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Mark } from '#app/components/mark.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { PointsBar } from '#app/components/points-bar.tsx'
import { Results } from '#app/components/results.tsx'
import { SearchBox } from '#app/components/search-box.tsx'
import { VacancySide } from '#app/features/matching/components/vacancy-side.tsx'
import { workspaceSchema } from '#app/features/matching/schema.ts'
import { fitText, proposalDoneTexts, proposalRefusalTexts } from '#app/features/matching/texts/nl.ts'
import { tellNobodyYet } from '#app/features/matching/use-cases/tell-nobody-yet.server.ts'
import { matchingWorkspace } from '#app/features/matching/views/workspace.server.ts'
import { badForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'
import { FormErrorsOf } from '#app/features/matching/components/form-errors-of.tsx'
import { useActionData } from '@remix-run/react'

export const meta = pageMeta<{ title: string }>(({ title }) => `Kandidaten bij ${title}`)

export const loader = guarded('matching.see', async ({ ctx, actor, params, url }) => {
  const question = workspaceSchema.parse(Object.fromEntries(url.searchParams))
  const workspace = await matchingWorkspace(ctx, actor, params['vacancyId'] ?? '', question)
  if (!workspace) throw notFound()
  return { ...workspace, question, done: doneSentence(url, proposalDoneTexts) }
})

export const action = guarded('proposals.make', async ({ ctx, actor, params }) => {
  const id = params['vacancyId'] ?? ''
  const result = await tellNobodyYet(ctx, actor, id)
  if (!result.ok && result.refusal === 'niet-gevonden') throw notFound()
  if (!result.ok) return badForm({ errors: { _form: proposalRefusalTexts[result.refusal] }, values: {} }, 409)
  ctx.wake()
  return done(paths.matching(id), 'niemand-gemeld')
})

export default function Matching() {
  const data = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { question } = data
  const query = (page: number) => {
    const pairs = [...(question.q ? [['q', question.q]] : []), ...(page > 1 ? [['pagina', String(page)]] : [])]
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
  }
  return (
    <Page
      title={`Kandidaten bij ${data.title}`}
      overline={data.employer.name}
      breadcrumbs={[{ label: 'Mijn dag', to: paths.day() }, { label: data.title, to: paths.checkVacancy(data.id) }, { label: 'Kandidaten' }]}
      intro={fitText(data.fits, data.leftOut)}
      done={data.done}
      wide
    >
      <FormErrorsOf result={result} />
      {data.status === 'open' ? null : <Notice tone="warning">Deze vacature staat niet open. U kunt nu niemand voorstellen.</Notice>}
      {data.employer.verified ? null : (
        <Notice>
          Deze werkgever is nog niet gecontroleerd. U kunt kandidaten kiezen, maar nog niets versturen.{' '}
          <Link to={paths.employer(data.employer.id)}>Controleer de werkgever</Link>
        </Notice>
      )}
      <Results facets={<VacancySide facts={data.facts} musts={data.musts} />}>
        <SearchBox action={paths.matching(data.id)} label="Zoek binnen wie past: beroep, vaardigheid, certificaat" value={question.q ?? ''} />
        {data.searchFailed ? <Notice tone="warning">Zoeken met woorden lukt nu niet. U ziet iedereen die past.</Notice> : null}
        {question.q ? (
          <p>
            {data.found} van {data.fits} voor ‘{question.q}’. <Link to={paths.matching(data.id)}>Toon iedereen die past</Link>
          </p>
        ) : null}
        {data.candidates.length === 0 ? (
          <EmptyState title={data.fits === 0 ? 'Nu past niemand' : 'Niemand gevonden'}>
            {data.fits === 0 ? 'Links ziet u waardoor mensen afvallen. Overleg met de werkgever wat ruimer kan.' : 'Zoek met een ander woord.'}
          </EmptyState>
        ) : null}
        <CardGrid list>
          {data.candidates.map((candidate) => (
            <Card
              key={candidate.number}
              title={`${candidate.place}. ${candidate.occupations.join(', ')}`}
              to={paths.matchingCandidate(data.id, candidate.number)}
              overline={candidate.number}
              marks={
                <>
                  <Mark icon="place">{candidate.area}</Mark>
                  <Mark icon="clock">{candidate.hours} uur</Mark>
                  <Mark icon="calendar">{candidate.availableFrom}</Mark>
                  {candidate.proposal ? <Mark icon="handshake">{candidate.proposal.status}</Mark> : null}
                </>
              }
            >
              <PointsBar points={candidate.points} label={`Kandidaat ${candidate.number}`} />
            </Card>
          ))}
        </CardGrid>
        <Paging page={question.pagina} pageCount={data.pageCount} hrefFor={(page) => paths.matching(data.id, query(page))} />
        {data.promisedOn === null ? null : (
          <ButtonForm
            label="Nu past niemand: zeg het de werkgever"
            confirm={`De werkgever verwacht uiterlijk ${data.promisedOn} bericht. Die krijgt nu een e-mail dat wij blijven zoeken.`}
          />
        )}
      </Results>
    </Page>
  )
}
