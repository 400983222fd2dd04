import type { Generated } from 'kysely'

export interface DatedAmountTable {
  id: string
  kind: string
  key: string
  value: number
  unit: string
  validFrom: string
  validTo: string | null
  source: string
  verified: string
  checkedOn: string
  note: Generated<string>
  version: Generated<number>
}

export interface DatedAmountHistoryTable {
  id: string
  amountId: string
  version: number
  value: number
  validFrom: string
  validTo: string | null
  source: string
  changedAt: string
  changedBy: string | null
  reason: string
}

export interface SchemeTable {
  id: string
  name: string
  status: 'geldig' | 'beëindigd' | 'navragen'
  summary: string
  content: string
  executor: string
  legalBasis: string
  source: string
  validFrom: string | null
  validTo: string | null
  checkedOn: string
  position: number
}

export interface PlacementSchemeTable {
  id: string
  placementId: string
  placementVersion: number
  schemeId: string
  certainty: 'zeker' | 'waarschijnlijk' | 'navragen' | 'nee'
  reasons: string
  terms: string
  derivedAt: string
  supersededAt: string | null
}

export interface InstrumentsTables {
  datedAmount: DatedAmountTable
  datedAmountHistory: DatedAmountHistoryTable
  scheme: SchemeTable
  placementScheme: PlacementSchemeTable
}
