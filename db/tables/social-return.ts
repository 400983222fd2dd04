import type { Generated } from 'kysely'

export interface ValueTableTable {
  id: string
  name: string
  validFrom: string | null
  validTo: string | null
  note: string
  content: string
  source: string
}

export interface SrContractTable {
  id: string
  employerId: string
  organisationId: string
  municipality: string | null
  coordinatorId: string | null
  title: string
  valueCents: number
  labourSharePercent: number | null
  percentagePermille: number
  obligationCents: number
  tableId: string
  frozenTable: string
  tenderPublishedOn: string
  awardedOn: string
  startsOn: string
  endsOn: string
  status: 'concept' | 'plan_ingediend' | 'plan_goedgekeurd' | 'in_uitvoering' | 'gerealiseerd' | 'tekort' | 'afgerond'
  createdAt: string
  version: Generated<number>
}

export interface SrCreditTable {
  id: string
  contractId: string
  placementId: string
  placementVersion: number
  personRef: string
  block: string
  fromDate: string
  toDate: string
  months: string
  valueCents: number
  posts: string
  rule: string
  derivedAt: string
  supersededAt: string | null
  supersededBy: string | null
}

export interface SrClaimTable {
  id: string
  placementId: string
  placementVersion: number
  /** code of the block; null: does not count */
  block: string | null
  claimedBy: string
  claimedAt: string
}

export interface SocialReturnTables {
  valueTable: ValueTableTable
  srContract: SrContractTable
  srCredit: SrCreditTable
  srClaim: SrClaimTable
}
