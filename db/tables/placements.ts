import type { Generated } from 'kysely'
import type { ContractKind } from '#app/core/classifications.ts'

export interface PlacementTable {
  id: string
  employerId: string
  candidateId: string | null
  personRef: string
  vacancyId: string | null
  proposalId: string | null
  entryId: string | null
  municipality: string
  source: 'voorstel' | 'open-hiring' | 'rechtstreeks' | 'social-return'
  currentVersion: number
  registeredBy: string
  registeredAt: string
}

export interface PlacementVersionTable {
  placementId: string
  version: number
  occupationCode: string
  contractKind: ContractKind
  startsOn: string
  expectedEndOn: string | null
  endedOn: string | null
  endReason: string | null
  municipality: string
  minutesPerWeek: number
  payCentsPerHour: number
  outflow: 'volledig' | 'deeltijd' | 'geen' | 'onbekend'
  wageException: string | null
  wageCheck: 'voldoet' | 'uitzondering' | 'onbekend' | 'te-laag'
  reason: Generated<string>
  recordedBy: string
  recordedAt: string
}

export interface PlacementsTables {
  placement: PlacementTable
  placementVersion: PlacementVersionTable
}
