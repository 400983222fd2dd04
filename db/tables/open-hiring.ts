import type { Generated } from 'kysely'

export interface OpenHiringListTable {
  id: string
  employerId: string
  openedBy: string
  title: string
  occupationCode: string
  work: string
  demands: string
  support: Generated<string>
  hoursMin: number
  hoursMax: number
  payMinCents: number
  payMaxCents: number
  contractKind: string
  places: number
  location: string
  postcode: string
  place: string
  municipality: string | null
  startsOn: string | null
  contactName: string
  contactPhone: string
  rules: string
  status: 'concept' | 'open' | 'gepauzeerd' | 'gesloten'
  nextSeq: Generated<number>
  createdAt: string
  openedAt: string | null
  closedAt: string | null
  version: Generated<number>
}

export interface OpenHiringEntryTable {
  id: string
  listId: string
  seq: number
  name: string | null
  contact: string | null
  contactHash: string
  receiptHash: string
  mailReceiptHash: string | null
  joinedAt: string
  repeatOf: string | null
  toRing: 'gepauzeerd' | 'heropend' | 'gesloten' | null
  status: 'wacht' | 'opgeroepen' | 'ja' | 'niet-nu' | 'geen-reactie' | 'gestart' | 'vertrokken'
  attempts: Generated<number>
  changedAt: string
  erasedAt: string | null
  rules: string
  version: Generated<number>
}

export interface OpenHiringCallTable {
  id: string
  listId: string
  entryId: string
  calledAt: string
  calledBy: string | null
  answerBy: string
  answer: 'ja' | 'niet-nu' | 'geen-reactie' | 'ingetrokken' | null
  answeredAt: string | null
}

export interface OpenHiringTables {
  openHiringList: OpenHiringListTable
  openHiringEntry: OpenHiringEntryTable
  openHiringCall: OpenHiringCallTable
}
