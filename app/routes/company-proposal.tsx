import { useActionData, useLoaderData } from '@remix-run/react'
import { EmployerProposalPage } from '#app/features/matching/components/employer-proposal-page.tsx'
import { answerSchema } from '#app/features/matching/schema.ts'
import { employerDoneTexts, proposalRefusalTexts } from '#app/features/matching/texts/nl.ts'
import { answerProposal } from '#app/features/matching/use-cases/answer-proposal.server.ts'
import { openProposal } from '#app/features/matching/use-cases/open-proposal.server.ts'
import { employerProposal } from '#app/features/matching/views/employer-proposal.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Voorstel')

export const loader = guarded('proposals.see-own', async ({ ctx, actor, params, url }) => {
  const id = params['id'] ?? ''
  const opened = await openProposal(ctx, actor, id)
  const proposal = opened?.ok ? await employerProposal(ctx, actor, id, opened.value.shows) : null
  if (!proposal) throw notFound()
  return { proposal, done: doneSentence(url, employerDoneTexts) }
})

export const action = guarded('proposals.answer', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const parsed = parseForm(answerSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { antwoord, reden } = parsed.value
  const result = await answerProposal(ctx, actor, id, antwoord === 'ja' ? { answer: 'ja' } : { answer: 'nee', reason: reden ?? 'anders' })
  if (!result.ok && result.refusal === 'niet-gevonden') throw notFound()
  if (!result.ok) return badForm({ errors: { _form: proposalRefusalTexts[result.refusal] }, values: parsed.values }, 409)
  ctx.wake()
  return done(paths.companyProposal(id), result.value.status)
})

export default function CompanyProposal() {
  const { proposal, done: sentence } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return <EmployerProposalPage proposal={proposal} result={result ?? null} done={sentence} />
}
