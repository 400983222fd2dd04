import type { StaffRole } from '#app/features/access/model.ts'

export const organisationKinds = ['uwv', 'werkbedrijf', 'gemeente', 'overig'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** A partner of the region. */
export interface Organisation {
  id: string
  name: string
  kind: OrganisationKind
  /** Slug; only a municipality has one. */
  municipality: string | null
  active: boolean
  version: number
}

export const organisationRefusals = ['bestaat-al', 'gemeente-nodig', 'gemeente-onbekend', 'gewijzigd', 'laatste-beheerder', 'niet-gevonden'] as const
export type OrganisationRefusal = (typeof organisationRefusals)[number]

export const userRefusals = [
  'bestaat-al',
  'gewijzigd',
  'niet-gevonden',
  'rol-bestaat-al',
  'partner-onbekend',
  'consulent-bij-gemeente',
  'laatste-beheerder',
  'account-gesloten',
] as const
export type UserRefusal = (typeof userRefusals)[number]

/** An administrator who can act today: account open, membership running, partner active. */
export interface ActingAdministrator {
  membershipId: string
  userId: string
  organisationId: string
}

/** A membership of staff to be added. */
export interface NewStaffMembership {
  role: StaffRole
  organisationId: string
}

export const usersPerPage = 25
export const auditPerPage = 50

/** Bounds of the forms. */
export const organisationLimits = { name: 80, functionTitle: 80, workingDays: 80 } as const

/** Days before the end of a dated amount on which the administrator is asked for the next one. */
export const amountWarningDays = 60

/** One four-digit postcode of an official table. */
export interface PostcodeLine {
  code: string
  place: string
  latitude: number
  longitude: number
}
