/** Roles a membership can carry. A person may have several memberships; a session acts in one of them. */
export const staffRoles = [
  'account-manager',
  'consulent',
  'social-return-coordinator',
  'policy-adviser',
  'administrator',
] as const
export type StaffRole = (typeof staffRoles)[number]

export const membershipRoles = ['employer', ...staffRoles] as const
export type MembershipRole = (typeof membershipRoles)[number]

/** Who acts. A `newcomer` is signed in without a company or membership yet; `system` is the clock. */
export type Actor =
  | { role: 'newcomer'; userId: string }
  | { role: 'employer'; userId: string; employerId: string; verified: boolean }
  | { role: 'account-manager'; userId: string; organisationId: string }
  | { role: 'consulent'; userId: string; organisationId: string; municipality: string | null }
  | { role: 'social-return-coordinator'; userId: string; organisationId: string; municipality: string | null }
  | { role: 'policy-adviser'; userId: string; organisationId: string; municipality: string | null }
  | { role: 'administrator'; userId: string; organisationId: string }
  | { role: 'system' }

export type Role = Actor['role']
export const roles = ['newcomer', 'employer', ...staffRoles, 'system'] as const satisfies readonly Role[]

/** Whose rows an actor may reach; `db/scope.server.ts` is the one translation into WHERE. */
export type Scope =
  | { kind: 'region' }
  | { kind: 'employer'; employerId: string; verified: boolean }
  | { kind: 'municipality'; municipality: string; organisationId: string }
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'nothing' }

/** Limits of the sign-in code (issue: 8 digits, single use, 10 minutes, five tries). */
export const signInCode = { digits: 8, minutes: 10, tries: 5 } as const

/** How long a session lasts, in hours. */
export const sessionHours = { staff: 12, employer: 24 * 14 } as const

/** The id of an actor as events store it: never a name or address. */
export function actorRef(actor: Actor): { kind: Role; id: string | null } {
  return { kind: actor.role, id: actor.role === 'system' ? null : actor.userId }
}

export function isStaffRole(role: Role | MembershipRole): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role)
}

/** Why a sign-in did not go through; one code for every cause, so that nothing is told of the address. */
export type SignInRefusal = 'code-onjuist'
