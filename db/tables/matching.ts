import type { Generated } from 'kysely'

export interface ProposalTable {
  id: string
  vacancyId: string
  candidateId: string
  status: 'voorgesteld' | 'toestemming-gevraagd' | 'toestemming' | 'geweigerd' | 'bij-werkgever' | 'werkgever-ja' | 'werkgever-nee' | 'geplaatst' | 'beëindigd'
  proposedBy: string
  sentence: Generated<string>
  points: number
  explanation: string
  consentId: string | null
  reason: string | null
  createdAt: string
  changedAt: string
  version: Generated<number>
}

export interface MatchingTables {
  proposal: ProposalTable
}
