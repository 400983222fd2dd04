import type { ProposalEndReason } from '#app/features/matching/model/proposal.ts'
import { proposalEndReasonLabels } from './nl.ts'

type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

function reasonText(facts: Facts): string {
  const reason = facts['reason']
  if (typeof reason !== 'string' || !Object.hasOwn(proposalEndReasonLabels, reason)) return ''
  const label = proposalEndReasonLabels[reason as ProposalEndReason]
  return `: ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** A moment of a proposal in words, by the kind of its event. */
export const proposalEventTexts: Readonly<Record<string, (facts: Facts) => string>> = {
  'proposal.made': (facts) => (facts['consent'] === 'gevraagd' ? 'Gekozen, en de kandidaat om toestemming gevraagd' : 'Gekozen uit wie past'),
  'proposal.asked': () => 'De kandidaat om toestemming gevraagd',
  'proposal.sent': () => 'Met toestemming naar de werkgever gestuurd',
  'proposal.answered': (facts) => (facts['answer'] === 'ja' ? 'De werkgever zegt ja' : `De werkgever zegt nee${reasonText(facts)}`),
  'proposal.ended': (facts) => `Gestopt${reasonText(facts)}`,
}
