import type { Generated } from 'kysely'
import type { ContractKind } from '#app/core/classifications.ts'

export interface VacancyTable {
  id: string
  employerId: string
  postedBy: string
  accountManagerId: string | null
  title: string
  occupationCode: string
  sector: string
  description: string
  tasks: string
  hoursMin: number
  hoursMax: number
  payMinCents: number
  payMaxCents: number
  contractKind: ContractKind
  startsOn: string | null
  postcode: string
  place: string
  municipality: string | null
  latitude: number | null
  longitude: number | null
  demands: string
  licences: string
  education: string
  noDiploma: 0 | 1
  dutchLevel: string
  places: number
  replyDays: 3 | 5 | 10
  status: 'concept' | 'te-controleren' | 'teruggestuurd' | 'open' | 'gepauzeerd' | 'vervuld' | 'ingetrokken' | 'verlopen'
  findings: Generated<string>
  returnReason: string | null
  returnNote: string | null
  sentAt: string | null
  publishedAt: string | null
  closesOn: string
  closedAt: string | null
  closeReason: string | null
  createdAt: string
  version: Generated<number>
}

export interface VacanciesTables {
  vacancy: VacancyTable
}
