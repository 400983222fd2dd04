import type { CriterionPoints } from '#app/components/points-bar.tsx'
import type { MomentState } from '#app/components/time-line.tsx'
import type { ProposalStatus } from '#app/features/matching/model/proposal.ts'

/** A proposal as the screen of staff gets it: everything in words. */
export interface ProposalInWords {
  id: string
  status: ProposalStatus
  statusLabel: string
  final: boolean
  nextStep: string
  reason: string | null
  number: string
  candidateId: string
  municipality: string
  vacancy: { id: string; title: string; open: boolean; replyDays: number }
  employer: { id: string; name: string; verified: boolean }
  sentence: string
  proposedBy: string
  points: readonly CriterionPoints[]
  consent: { answer: 'ja' | 'nee'; how: string; on: string; until: string; by: string; holds: boolean } | null
  consentUntil: string
  employerSeesPerson: boolean
  timeLine: readonly { moment: string; title: string; detail: string | null; state: MomentState }[]
}
