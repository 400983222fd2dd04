import { useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { ExplainedCandidate } from '#app/features/matching/components/explained-candidate.tsx'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { proposeSchema } from '#app/features/matching/schema.ts'
import { proposalRefusalTexts } from '#app/features/matching/texts/nl.ts'
import { makeProposal } from '#app/features/matching/use-cases/make-proposal.server.ts'
import { explainedCandidate } from '#app/features/matching/views/explained-candidate.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ number: string }>(({ number }) => `Past ${number}?`)

export const loader = guarded('matching.see', async ({ ctx, actor, params }) => {
  const found = await explainedCandidate(ctx, actor, params['vacancyId'] ?? '', params['number'] ?? '')
  if (!found) throw notFound()
  await openFile(ctx, actor, found.candidateId, { reason: 'bemiddeling', fields: ['profiel'] })
  return found
})

export const action = guarded('proposals.make', async ({ ctx, actor, params, form }) => {
  const parsed = parseForm(proposeSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const result = await makeProposal(ctx, actor, {
    vacancyId: params['vacancyId'] ?? '',
    candidateNumber: params['number'] ?? '',
    sentence: parsed.value.zin ?? '',
    consent: parsed.value.toestemming,
  })
  if (!result.ok && result.refusal === 'niet-gevonden') throw notFound()
  if (!result.ok) return badForm({ errors: { [result.refusal === 'bsn' ? 'zin' : '_form']: proposalRefusalTexts[result.refusal] }, values: parsed.values })
  ctx.wake()
  return done(paths.proposal(result.value.id), parsed.value.toestemming === 'gevraagd' ? 'gevraagd' : 'voorgesteld')
})

export default function MatchingCandidate() {
  const data = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title={data.fits ? `${data.number} past: ${data.points} van 100 punten` : `${data.number} past niet bij wat moet`}
      overline={`${data.vacancy.title}, ${data.employer.name}`}
      breadcrumbs={[
        { label: 'Mijn dag', to: paths.day() },
        { label: data.vacancy.title, to: paths.matching(data.vacancy.id) },
        { label: data.number },
      ]}
      intro="U beslist zelf. De punten helpen alleen bij het kiezen."
      wide
    >
      <ExplainedCandidate {...data} result={result ?? null} />
    </Page>
  )
}
