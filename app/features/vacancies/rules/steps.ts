import { canMove } from '#app/core/life-cycle.ts'
import type { Role } from '#app/features/access/model.ts'
import { vacancyLifeCycle, type CloseReason, type VacancyStatus } from '#app/features/vacancies/model.ts'

/**
 * Who may change what a vacancy says. An employer until it is published, since the public reads only what was checked; an account
 * manager until it ends.
 */
export function mayChange(status: VacancyStatus, role: Role): boolean {
  if (role === 'employer') return status === 'te-controleren' || status === 'teruggestuurd'
  return role === 'account-manager' && ['te-controleren', 'teruggestuurd', 'open', 'gepauzeerd'].includes(status)
}

/** The status in which a vacancy ends for this reason. */
export function closingStatus(reason: CloseReason): 'vervuld' | 'ingetrokken' | 'verlopen' {
  if (reason === 'vervuld-via-ons' || reason === 'vervuld-anders') return 'vervuld'
  return reason === 'termijn-voorbij' ? 'verlopen' : 'ingetrokken'
}

/** The reasons for which this role may end the vacancy now: one that was never online cannot be filled. */
export function closeReasonsFor(status: VacancyStatus, role: Role, reasons: readonly CloseReason[]): CloseReason[] {
  return reasons.filter(
    (reason) => reason !== 'termijn-voorbij' && canMove(vacancyLifeCycle, status, closingStatus(reason), role),
  )
}
