import type { Role } from '#app/features/access/model.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'
import type { CriterionOutcome } from './match.ts'

export const proposalStatuses = [
  'voorgesteld',
  'toestemming-gevraagd',
  'toestemming',
  'geweigerd',
  'bij-werkgever',
  'werkgever-ja',
  'werkgever-nee',
  'geplaatst',
  'beëindigd',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** Who can act on a proposal: besides those signed in also the candidate, by the link in the mail. */
export type ProposalRole = Role | 'candidate'

const ends = { roles: ['account-manager', 'candidate', 'system'] } as const

/** Who may move a proposal. The employer sees it from `bij-werkgever` until it ends, and answers only there. */
export const proposalLifeCycle = defineLifeCycle({
  voorgesteld: {
    to: { 'toestemming-gevraagd': { roles: ['account-manager'] }, beëindigd: { roles: ['account-manager', 'system'] } },
  },
  'toestemming-gevraagd': {
    to: {
      toestemming: { roles: ['account-manager', 'candidate'] },
      geweigerd: { roles: ['account-manager', 'candidate'] },
      beëindigd: { roles: ['account-manager', 'system'] },
    },
  },
  toestemming: { to: { 'bij-werkgever': { roles: ['account-manager'] }, beëindigd: ends } },
  geweigerd: { to: {} },
  'bij-werkgever': {
    to: {
      'werkgever-ja': { roles: ['employer', 'account-manager'] },
      'werkgever-nee': { roles: ['employer', 'account-manager'] },
      beëindigd: ends,
    },
  },
  'werkgever-ja': { to: { geplaatst: { roles: ['account-manager', 'system'] }, beëindigd: ends } },
  'werkgever-nee': { to: {} },
  geplaatst: { to: {} },
  beëindigd: { to: {} },
})

/** Statuses in which the employer may open the proposal; access ends with it. */
export const employerSees = ['bij-werkgever', 'werkgever-ja', 'geplaatst'] as const satisfies readonly ProposalStatus[]

/** Statuses in which a proposal still waits for someone. */
export const openProposalStatuses = [
  'voorgesteld',
  'toestemming-gevraagd',
  'toestemming',
  'bij-werkgever',
  'werkgever-ja',
] as const satisfies readonly ProposalStatus[]

/** Why a proposal ended without a placement, by whoever ended it. */
export const proposalEndReasons = [
  'kandidaat-wil-niet',
  'kandidaat-heeft-ander-werk',
  'toestemming-ingetrokken',
  'geen-antwoord-kandidaat',
  'geen-antwoord-werkgever',
  'werkgever-andere-kandidaat',
  'werkgever-uren-passen-niet',
  'werkgever-vaardigheden',
  'werkgever-vervuld',
  'vacature-gesloten',
  'niet-begonnen',
  'anders',
] as const
export type ProposalEndReason = (typeof proposalEndReasons)[number]

/** Reasons an employer can choose for a no. None of them is about the person's background. */
export const employerNoReasons = [
  'werkgever-andere-kandidaat',
  'werkgever-uren-passen-niet',
  'werkgever-vaardigheden',
  'werkgever-vervuld',
  'anders',
] as const satisfies readonly ProposalEndReason[]

export interface Proposal {
  id: string
  vacancyId: string
  candidateId: string
  status: ProposalStatus
  proposedBy: string
  /** sentence of the account manager to the employer */
  sentence: string
  points: number
  criteria: readonly CriterionOutcome[]
  consentId: string | null
  reason: ProposalEndReason | null
  createdAt: string
  changedAt: string
  version: number
}

export const matchingLimits = { sentence: 500, page: 20 } as const

/** How the account manager begins: asks the person later, or has asked just now. */
export const consentStarts = ['gevraagd', 'nog-vragen'] as const
export type ConsentStart = (typeof consentStarts)[number]

/** Why a step of a proposal did not go through. */
export const proposalRefusals = [
  'niet-gevonden',
  'stap-kan-niet',
  'vacature-niet-open',
  'kandidaat-niet-beschikbaar',
  'al-voorgesteld',
  'past-niet',
  'geen-toestemming',
  'werkgever-niet-geverifieerd',
  'termijn-ongeldig',
  'reden-nodig',
  'bsn',
] as const
export type ProposalRefusal = (typeof proposalRefusals)[number]
