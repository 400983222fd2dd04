import type { Role } from '#app/features/access/model.ts'
import type { Instant, IsoDate } from '#app/core/dates.ts'

export const promiseStates = ['open', 'kept', 'lapsed', 'withdrawn'] as const
export type PromiseState = (typeof promiseStates)[number]

export const promiseKinds = [
  'vacature-controleren',
  'vacature-aanpassen',
  'werkgever-verifieren',
  'kandidaten-voorstellen',
  'toestemming-vragen',
  'toestemming-antwoord',
  'voorstel-versturen',
  'voorstel-beantwoorden',
  'open-hiring-oproep',
  'open-hiring-start',
  'open-hiring-bellen',
  'plaatsing-registreren',
  'terugmelding',
  'regeling-termijn',
  'na-plaatsing-6-weken',
  'na-plaatsing-6-maanden',
  'profiel-bevestigen',
  'social-return-bewijs',
  'loon-nakijken',
] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** What a promise is about. */
export const promiseSubjects = [
  'vacancy',
  'employer',
  'proposal',
  'open-hiring-entry',
  'open-hiring-list',
  'placement',
  'candidate',
  'instrument-claim',
  'obligation',
] as const
export type PromiseSubject = (typeof promiseSubjects)[number]

/** What happens at the end of the term: a use case of the subject's feature runs, or the promise stays with a louder voice. */
export const promiseEndings = [
  'escaleren',
  'vacature-verlopen',
  'voorstel-beeindigen',
  'oproep-geen-reactie',
  'termijn-voorbij',
  'kandidaat-inactief',
] as const
export type PromiseEnding = (typeof promiseEndings)[number]

/** Who waits with whom: a user, an employer's people, or everyone with a role (in a municipality). At least one is named. */
export interface PromiseOwner {
  userId: string | null
  employerId: string | null
  role: Role | null
  municipality: string | null
}

export interface PromiseRule {
  subject: PromiseSubject
  ownerRole: Role
  /** working days; null: the term comes with the promise (the vacancy's reply days, the rule book's window, a date in law) */
  termDays: number | null
  /** what the worker does when nobody acts */
  ending: PromiseEnding
}

export interface WaitingPromise {
  id: string
  kind: PromiseKind
  subject: { kind: PromiseSubject; id: string }
  owner: PromiseOwner
  openedAt: Instant
  dueOn: IsoDate
  remindOn: readonly IsoDate[]
  remindersSent: number
  state: PromiseState
  closedAt: Instant | null
  /** codes, numbers and ids only */
  facts: Readonly<Record<string, string | number>>
}

/** The closed list of what can wait in this program. Nobody keeps a second reminder mechanism. */
export const promiseRules: Readonly<Record<PromiseKind, PromiseRule>> = {
  'vacature-controleren': { subject: 'vacancy', ownerRole: 'account-manager', termDays: 2, ending: 'escaleren' },
  'vacature-aanpassen': { subject: 'vacancy', ownerRole: 'employer', termDays: 10, ending: 'vacature-verlopen' },
  'werkgever-verifieren': { subject: 'employer', ownerRole: 'account-manager', termDays: 2, ending: 'escaleren' },
  'kandidaten-voorstellen': { subject: 'vacancy', ownerRole: 'account-manager', termDays: 5, ending: 'escaleren' },
  'toestemming-vragen': { subject: 'proposal', ownerRole: 'account-manager', termDays: 3, ending: 'escaleren' },
  'toestemming-antwoord': { subject: 'proposal', ownerRole: 'account-manager', termDays: 5, ending: 'voorstel-beeindigen' },
  'voorstel-versturen': { subject: 'proposal', ownerRole: 'account-manager', termDays: 2, ending: 'escaleren' },
  'voorstel-beantwoorden': { subject: 'proposal', ownerRole: 'employer', termDays: null, ending: 'voorstel-beeindigen' },
  'open-hiring-oproep': { subject: 'open-hiring-entry', ownerRole: 'employer', termDays: null, ending: 'oproep-geen-reactie' },
  'open-hiring-start': { subject: 'open-hiring-entry', ownerRole: 'employer', termDays: 10, ending: 'escaleren' },
  'open-hiring-bellen': { subject: 'open-hiring-list', ownerRole: 'account-manager', termDays: 3, ending: 'escaleren' },
  'plaatsing-registreren': { subject: 'proposal', ownerRole: 'account-manager', termDays: 5, ending: 'escaleren' },
  terugmelding: { subject: 'candidate', ownerRole: 'consulent', termDays: 5, ending: 'escaleren' },
  'regeling-termijn': { subject: 'placement', ownerRole: 'employer', termDays: null, ending: 'termijn-voorbij' },
  'na-plaatsing-6-weken': { subject: 'placement', ownerRole: 'account-manager', termDays: 30, ending: 'escaleren' },
  'na-plaatsing-6-maanden': { subject: 'placement', ownerRole: 'account-manager', termDays: null, ending: 'escaleren' },
  'profiel-bevestigen': { subject: 'candidate', ownerRole: 'account-manager', termDays: 20, ending: 'kandidaat-inactief' },
  'loon-nakijken': { subject: 'placement', ownerRole: 'account-manager', termDays: 5, ending: 'escaleren' },
  'social-return-bewijs': { subject: 'obligation', ownerRole: 'employer', termDays: 10, ending: 'escaleren' },
}
