import type { IsoDate } from '#app/core/dates.ts'
import type { ActingAdministrator, NewStaffMembership, Organisation, UserRefusal } from './model.ts'

type Loss = { membershipId: string } | { userId: string } | { organisationId: string }

/** True when nobody could administer the region any more after this membership, account or partner ends. */
export function endsLastAdministrator(administrators: readonly ActingAdministrator[], loss: Loss): boolean {
  const goes = (one: ActingAdministrator): boolean => {
    if ('membershipId' in loss) return one.membershipId === loss.membershipId
    return 'userId' in loss ? one.userId === loss.userId : one.organisationId === loss.organisationId
  }
  return administrators.some(goes) && administrators.every(goes)
}

interface Held {
  role: string
  organisationId: string | null
  toDate: IsoDate | null
}

/** Why a person may not get this membership; null when nothing stands in the way. */
export function membershipRefusal(
  wanted: NewStaffMembership,
  organisation: Pick<Organisation, 'active' | 'municipality'> | null,
  held: readonly Held[],
  today: IsoDate,
): UserRefusal | null {
  if (!organisation?.active) return 'partner-onbekend'
  if (wanted.role === 'consulent' && organisation.municipality === null) return 'consulent-bij-gemeente'
  const same = held.some(
    ({ role, organisationId, toDate }) =>
      role === wanted.role && organisationId === wanted.organisationId && (toDate === null || toDate >= today),
  )
  return same ? 'rol-bestaat-al' : null
}
