import type { Role } from '#app/features/access/model.ts'
import type { Cents } from '#app/core/money.ts'
import type { ContractKind, WorkDemand } from '#app/core/classifications.ts'
import type { Instant, IsoDate } from '#app/core/dates.ts'
import { defineLifeCycle } from '#app/core/life-cycle.ts'
import type { PlacementFacts, PlacementRefusalCode } from '#app/features/placements/model.ts'

export const listStatuses = ['concept', 'open', 'gepauzeerd', 'gesloten'] as const
export type ListStatus = (typeof listStatuses)[number]

/** Who can act in open hiring: besides those signed in also the job seeker, by the receipt code. */
export type OpenHiringRole = Role | 'job-seeker'

const owners = ['employer', 'account-manager'] as const satisfies readonly Role[]

/** Who may move a list. */
export const listLifeCycle = defineLifeCycle({
  concept: { to: { open: { roles: owners }, gesloten: { roles: owners } } },
  open: { to: { gepauzeerd: { roles: owners }, gesloten: { roles: ['employer', 'account-manager', 'system'] } } },
  gepauzeerd: { to: { open: { roles: owners }, gesloten: { roles: ['employer', 'account-manager', 'system'] } } },
  gesloten: { to: {} },
})

export const entryStatuses = ['wacht', 'opgeroepen', 'ja', 'niet-nu', 'geen-reactie', 'gestart', 'vertrokken'] as const
export type EntryStatus = (typeof entryStatuses)[number]

/**
 * Who may move an entry. `niet-nu` and `geen-reactie` keep the place and rest while the next person is called; silence is
 * only noted by the clock; the job seeker can always leave.
 */
export const entryLifeCycle = defineLifeCycle({
  wacht: {
    to: {
      opgeroepen: { roles: owners },
      vertrokken: { roles: ['job-seeker', 'account-manager', 'system'] },
    },
  },
  opgeroepen: {
    to: {
      ja: { roles: ['job-seeker', 'employer', 'account-manager'] },
      'niet-nu': { roles: ['job-seeker', 'employer', 'account-manager'] },
      'geen-reactie': { roles: ['system'] },
      vertrokken: { roles: ['job-seeker', 'employer', 'account-manager', 'system'] },
    },
  },
  ja: { to: { gestart: { roles: owners }, vertrokken: { roles: ['job-seeker', 'employer', 'account-manager'] } } },
  'niet-nu': {
    to: {
      wacht: { roles: ['employer', 'account-manager', 'system'] },
      opgeroepen: { roles: owners },
      vertrokken: { roles: ['job-seeker', 'account-manager', 'system'] },
    },
  },
  'geen-reactie': {
    to: {
      wacht: { roles: ['employer', 'account-manager', 'system'] },
      opgeroepen: { roles: owners },
      vertrokken: { roles: ['job-seeker', 'account-manager', 'system'] },
    },
  },
  gestart: { to: { vertrokken: { roles: ['job-seeker', 'employer', 'account-manager'] } } },
  vertrokken: { to: {} },
})

/** Statuses in which a person still has a place in the order. */
export const waitingStatuses = ['wacht', 'opgeroepen', 'niet-nu', 'geen-reactie'] as const satisfies readonly EntryStatus[]

/** Statuses in which a person may be called. */
export const callableStatuses = ['wacht', 'niet-nu', 'geen-reactie'] as const satisfies readonly EntryStatus[]

/** Statuses that hold one of the places of the list. */
export const placeHolding = ['opgeroepen', 'ja', 'gestart'] as const satisfies readonly EntryStatus[]

/** The end of a call. `ingetrokken`: the person does not want the work, or left. */
export const callAnswers = ['ja', 'niet-nu', 'geen-reactie', 'ingetrokken'] as const
export type CallAnswer = (typeof callAnswers)[number]

/** The answers that a person can give; silence is noted by the clock. */
export const personAnswers = ['ja', 'niet-nu', 'ingetrokken'] as const satisfies readonly CallAnswer[]
export type PersonAnswer = (typeof personAnswers)[number]

/** The rules of one list. The engine and the sentences on the page read the same data; an entry keeps the rules it joined under. */
export interface RuleBook {
  version: number
  /** hours in which a call must be answered */
  replyWindowHours: number
  /** how many calls in all may stay without answer; after the last one the person leaves the list */
  attempts: number
  /** how many times a person may say "not now" and keep the place; the next time the person leaves the list */
  notNowKeepsPlace: number
}

export const standardRules: RuleBook = { version: 1, replyWindowHours: 48, attempts: 2, notNowKeepsPlace: 1 }

/** What the order looks at, and nothing else. `sequence` is given at joining and never changes. */
export interface EntryInOrder {
  id: string
  sequence: number
  status: EntryStatus
}

/** An entry as the program knows it. Name and contact are forgotten at erasure; the order is not. */
export interface OpenHiringEntry extends EntryInOrder {
  listId: string
  name: string | null
  contact: string | null
  joinedAt: Instant
  changedAt: Instant
  /** calls made so far */
  attempts: number
  rules: RuleBook
  /** the entry that this contact had already; a repeat looks like any other place and is not called while that one stands */
  repeatOf: string | null
  /** what a person without e-mail address must still be told by telephone */
  toRing: RingReason | null
  erasedAt: Instant | null
  version: number
}

/** What changed in a list and must be told to those who wait. */
export const ringReasons = ['gepauzeerd', 'heropend', 'gesloten'] as const
export type RingReason = (typeof ringReasons)[number]

export interface OpenHiringCall {
  id: string
  listId: string
  entryId: string
  calledAt: Instant
  calledBy: string | null
  answerBy: Instant
  answer: CallAnswer | null
  answeredAt: Instant | null
}

/** What is filled in to open a list. */
export interface ListContent {
  title: string
  occupationCode: string
  work: string
  /** what the work truly asks; a person judges these alone */
  demands: readonly WorkDemand[]
  support: string
  hoursMin: number
  hoursMax: number
  payMinCents: Cents
  payMaxCents: Cents
  contractKind: ContractKind
  places: number
  location: string
  postcode: string
  place: string
  /** null: as soon as possible */
  startsOn: IsoDate | null
  contactName: string
  contactPhone: string
  rules: RuleBook
}

export interface OpenHiringList extends ListContent {
  id: string
  employerId: string
  openedBy: string
  /** slug of the municipality of the postcode; null outside the region */
  municipality: string | null
  status: ListStatus
  createdAt: Instant
  openedAt: Instant | null
  closedAt: Instant | null
  version: number
}

export const openHiringLimits = {
  title: 100,
  work: 2000,
  support: 600,
  location: 200,
  contactName: 120,
  name: 120,
  contact: 254,
  demands: 6,
  hoursMin: 1,
  hoursMax: 60,
  payMinCents: 100,
  payMaxCents: 15_000,
  place: 60,
  places: 50,
  replyWindowHoursMin: 4,
  replyWindowHoursMax: 168,
  attemptsMax: 5,
  notNowMax: 3,
  /** days after closing or leaving in which name and contact are forgotten */
  eraseAfterDays: 28,
  /** hours in which a known e-mail address gets no second message about signing up again */
  repeatMailHours: 24,
  /** minutes that a place stays open in the browser after the code was typed */
  lookUpMinutes: 15,
} as const

/** A list as its owners see it in an overview. Counts only. */
export interface ListOverview {
  id: string
  title: string
  employerId: string
  employerName: string
  place: string
  status: ListStatus
  places: number
  waiting: number
  called: number
  yes: number
  started: number
  openedAt: Instant | null
}

/** Why a start cannot be recorded, beside what the rules of placements say of the facts. */
export type StartRefusalCode =
  | 'niet-gevonden'
  | 'geen-ja'
  | 'al-gestart'
  | 'gemeente-onbekend'
  | 'koppelen-mag-niet'
  | 'akkoord-nodig'
  | 'kandidaat-onbekend'
  | 'loon-onder-lijst'

/** Why a list does not change its status. */
export type ChangeListRefusal = 'niet-gevonden' | 'kan-niet' | 'oproep-loopt' | 'intussen-veranderd'

/** Why an entry stays on its list. */
export type LeaveRefusal = 'niet-gevonden' | 'kan-niet-meer'

export type StartRefusal =
  | { code: Exclude<StartRefusalCode, 'loon-onder-lijst'> }
  /** the lowest pay that the list promised */
  | { code: 'loon-onder-lijst'; cents: Cents }
  | { code: 'feiten'; fields: { field: keyof PlacementFacts; code: PlacementRefusalCode }[] }
