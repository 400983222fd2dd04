import type { Sector } from '#app/core/classifications.ts'
import type { Instant } from '#app/core/dates.ts'

export const employerSizes = ['klein', 'groot'] as const
/** For the premiums of an employer: 'klein' until the tax office says otherwise. */
export type EmployerSize = (typeof employerSizes)[number]

/** A company as the program knows it, by its number in the trade register. */
export interface Employer {
  id: string
  kvkNumber: string
  name: string
  sector: Sector
  /** slug of the municipality of the postcode; null outside the region */
  municipality: string | null
  postcode: string
  place: string
  size: EmployerSize
  /** fixed for this employer */
  accountManagerId: string | null
  /** null until an account manager knows that the person behind it works there */
  verifiedAt: Instant | null
  verifiedBy: string | null
  createdAt: Instant
  version: number
}

/** A person who acts for the company. */
export interface Colleague {
  membershipId: string
  userId: string
  /** '' until the person has told it */
  name: string
  email: string
  phone: string | null
  since: string
}

/** Bounds of the forms. */
export const employerLimits = { name: 120, place: 60, person: 100, colleagues: 50, search: 80, page: 20 } as const
