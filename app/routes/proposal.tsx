import { useActionData, useLoaderData } from '@remix-run/react'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { ProposalPage } from '#app/features/matching/components/proposal-page.tsx'
import { answerSchema, consentSchema, endSchema } from '#app/features/matching/schema.ts'
import type { ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import { proposalDoneTexts, proposalRefusalTexts } from '#app/features/matching/texts/nl.ts'
import { answerProposal } from '#app/features/matching/use-cases/answer-proposal.server.ts'
import { askConsent } from '#app/features/matching/use-cases/ask-consent.server.ts'
import { endProposal } from '#app/features/matching/use-cases/end-proposal.server.ts'
import { recordConsent } from '#app/features/matching/use-cases/record-consent.server.ts'
import { sendToEmployer } from '#app/features/matching/use-cases/send-to-employer.server.ts'
import { proposalPage } from '#app/features/matching/views/proposal-page.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import type { FormObject } from '#app/core/form-object.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ number: string }>(({ number }) => `Voorstel ${number}`)

export const loader = guarded('matching.see', async ({ ctx, actor, params, url }) => {
  const page = await proposalPage(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  await openFile(ctx, actor, page.candidateId, { reason: 'voorstel', fields: ['voorstellen'] })
  const blocked = url.searchParams.get('niet-verstuurd')
  const notSent = blocked !== null && Object.hasOwn(proposalRefusalTexts, blocked) ? proposalRefusalTexts[blocked as ProposalRefusal] : null
  return { ...page, done: doneSentence(url, proposalDoneTexts), notSent }
})

function refused(refusal: ProposalRefusal, values: FormObject = {}) {
  if (refusal === 'niet-gevonden') throw notFound()
  const field = refusal === 'termijn-ongeldig' ? 'geldigTot' : '_form'
  return badForm({ errors: { [field]: proposalRefusalTexts[refusal] }, values }, field === '_form' ? 409 : 422)
}

export const action = guarded('proposals.consent', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const to = paths.proposal(id)
  const finished = (code: string) => {
    ctx.wake()
    return done(to, code)
  }
  switch (form['doe']) {
    case 'vragen': {
      const result = await askConsent(ctx, actor, id)
      return result.ok ? finished('gevraagd') : refused(result.refusal)
    }
    case 'toestemming': {
      const parsed = parseForm(consentSchema, form)
      if (!parsed.ok) return badForm(parsed)
      const { antwoord, hoe, geldigTot, versturen } = parsed.value
      const result = await recordConsent(ctx, actor, { proposalId: id, answer: antwoord, how: hoe, validUntil: geldigTot, send: versturen === 'ja' })
      if (!result.ok) return refused(result.refusal, parsed.values)
      const { status, notSent } = result.value
      ctx.wake()
      if (notSent !== null) return done(`${to}?niet-verstuurd=${notSent}`, 'toestemming-ja')
      return done(to, status === 'bij-werkgever' ? 'verstuurd' : `toestemming-${antwoord}`)
    }
    case 'versturen': {
      const result = await sendToEmployer(ctx, actor, id)
      return result.ok ? finished('verstuurd') : refused(result.refusal)
    }
    case 'antwoord': {
      const parsed = parseForm(answerSchema, form)
      if (!parsed.ok) return badForm(parsed)
      const { antwoord, reden } = parsed.value
      const result = await answerProposal(ctx, actor, id, antwoord === 'ja' ? { answer: 'ja' } : { answer: 'nee', reason: reden ?? 'anders' })
      return result.ok ? finished(result.value.status) : refused(result.refusal, parsed.values)
    }
    case 'stoppen': {
      const parsed = parseForm(endSchema, form)
      if (!parsed.ok) return badForm(parsed)
      const result = await endProposal(ctx, actor, id, parsed.value.reden)
      return result.ok ? finished('gestopt') : refused(result.refusal, parsed.values)
    }
    default:
      return refused('stap-kan-niet')
  }
})

export default function Proposal() {
  const data = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return <ProposalPage proposal={data} result={result ?? null} done={data.done} notSent={data.notSent} />
}
