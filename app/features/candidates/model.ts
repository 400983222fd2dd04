import type { Role } from '#app/features/access/model.ts'
import type { DutchLevel, EducationLevel, Licence, ReportingGroup, Sector, WorkDemand } from '#app/core/classifications.ts'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'

export const candidateStatuses = ['geregistreerd', 'actief', 'geplaatst', 'inactief'] as const
export type CandidateStatus = (typeof candidateStatuses)[number]

const staff = ['account-manager', 'consulent'] as const satisfies readonly Role[]
const staffOrClock = ['account-manager', 'consulent', 'system'] as const satisfies readonly Role[]

/** Who may move a candidate. The clock places (after a placement), wakes up (after its end) and puts to rest. */
export const candidateLifeCycle = defineLifeCycle({
  geregistreerd: { to: { actief: { roles: staff }, geplaatst: { roles: staffOrClock }, inactief: { roles: staffOrClock } } },
  actief: { to: { geplaatst: { roles: staffOrClock }, inactief: { roles: staffOrClock } } },
  geplaatst: { to: { actief: { roles: staffOrClock }, inactief: { roles: staffOrClock } } },
  inactief: { to: { actief: { roles: staff } } },
})

/** Statuses in which a candidate is matched. */
export const matchableStatuses = ['actief'] as const satisfies readonly CandidateStatus[]

/** The file of a person without name, contact, group or profile: who owns it and how it stands. */
export interface Candidate {
  id: string
  /** number of our own; the pseudonym outside the file */
  number: string
  /** number at the source organisation; never the BSN (Wabb 10) */
  clientNumber: string | null
  organisationId: string
  municipality: string
  postcode4: string
  consulentId: string | null
  accountManagerId: string | null
  status: CandidateStatus
  registeredOn: IsoDate
  confirmedOn: IsoDate
  lastContactOn: IsoDate
  version: number
}

/** What counts for work; an employer sees this without name before consent (AVG 5.1.c). */
export interface CandidateProfile {
  candidateId: string
  occupationsWanted: readonly string[]
  occupationsDone: readonly string[]
  skills: readonly string[]
  cannotDo: readonly WorkDemand[]
  hoursMin: number
  hoursMax: number
  availableFrom: IsoDate
  latitude: number | null
  longitude: number | null
  maxKm: number
  licences: readonly Licence[]
  education: EducationLevel
  dutchLevel: DutchLevel
  sectors: readonly Sector[]
  ownWords: string
}

/** Name and ways to reach the person, kept apart from the profile. */
export interface CandidateContact {
  candidateId: string
  name: string
  email: string | null
  phone: string | null
}

/** Groups for the reports to the councils only; matching and employers never see them. */
export interface CandidateGroups {
  candidateId: string
  groups: readonly ReportingGroup[]
}

/** Why a registration or a change did not go through. */
export const candidateRefusals = [
  'bsn',
  'geen-contactgegevens',
  'gemeente-onbekend',
  'andere-gemeente',
  'consulent-onbekend',
  'beroep-onbekend',
  'dubbel-clientnummer',
  'mogelijk-dubbel',
  'intussen-gewijzigd',
] as const
export type CandidateRefusalCode = (typeof candidateRefusals)[number]

/** A refusal with the numbers of the candidates it is about, as far as the actor may see them. */
export interface CandidateRefusal {
  code: CandidateRefusalCode
  numbers?: readonly string[]
}

/** Why the help of the service point does not fit yet; never a diagnosis. */
export const notYetReasons = ['eerst-taal', 'eerst-opleiding', 'uren-nu-niet-mogelijk', 'vervoer', 'opvang-of-zorg', 'wil-nu-niet', 'anders'] as const
export type NotYetReason = (typeof notYetReasons)[number]

export const consentAnswers = ['ja', 'nee'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

/** How the person gave the answer. */
export const consentWays = ['telefoon', 'gesprek', 'mail', 'eigen-pagina'] as const
export type ConsentWay = (typeof consentWays)[number]

/** The person's answer for one vacancy. A no has no effect on anything else. */
export interface Consent {
  id: string
  candidateId: string
  vacancyId: string
  answer: ConsentAnswer
  how: ConsentWay
  recordedBy: string
  recordedAt: Instant
  validUntil: IsoDate
  withdrawnAt: Instant | null
}

/** Kinds of feedback to the consulent (terugmelding). */
export const feedbackKinds = ['geplaatst', 'plaatsing-gewijzigd', 'plaatsing-beeindigd', 'nog-niet-passend'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

export const candidateLimits = {
  name: 120,
  clientNumber: 30,
  ownWords: 1000,
  occupations: 8,
  skills: 40,
  hoursMin: 1,
  hoursMax: 60,
  maxKm: 100,
  /** how long a consent holds, in days */
  consentDays: 90,
  /** after how many months a profile asks to be confirmed */
  confirmMonths: 3,
  /** after how many months without confirmation a profile goes to rest */
  restMonths: 6,
  /** how many profiles wait for confirmation with one account manager at a time */
  confirmAtOnce: 5,
  /** rows in a list */
  page: 20,
} as const
