import type { Generated } from 'kysely'

export interface CandidateTable {
  id: string
  number: string
  clientNumber: string | null
  organisationId: string
  municipality: string
  postcode4: string
  consulentId: string | null
  accountManagerId: string | null
  status: 'geregistreerd' | 'actief' | 'geplaatst' | 'inactief'
  registeredOn: string
  confirmedOn: string
  lastContactOn: string
  version: Generated<number>
}

export interface CandidateContactTable {
  candidateId: string
  name: string
  email: string | null
  phone: string | null
}

export interface CandidateProfileTable {
  candidateId: string
  occupationsWanted: string
  occupationsDone: string
  skills: string
  cannotDo: string
  hoursMin: number
  hoursMax: number
  availableFrom: string
  latitude: number | null
  longitude: number | null
  maxKm: number
  licences: string
  education: string
  dutchLevel: string
  sectors: string
  ownWords: Generated<string>
}

export interface CandidateGroupTable {
  candidateId: string
  code: 'jongere' | 'vijftigplus' | 'statushouder' | 'beperking' | 'langdurig'
}

export interface ConsentTable {
  id: string
  candidateId: string
  vacancyId: string
  answer: 'ja' | 'nee'
  how: string
  recordedBy: string
  recordedAt: string
  validUntil: string
  withdrawnAt: string | null
}

export interface FeedbackTable {
  id: string
  candidateId: string
  placementId: string | null
  placementVersion: number | null
  consulentId: string | null
  municipality: string
  kind: string
  facts: string
  createdAt: string
  readAt: string | null
}

export interface CandidatesTables {
  candidate: CandidateTable
  candidateContact: CandidateContactTable
  candidateProfile: CandidateProfileTable
  candidateGroup: CandidateGroupTable
  consent: ConsentTable
  feedback: FeedbackTable
}
