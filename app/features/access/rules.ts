import type { Actor } from './model.ts'

export type HeldMembership = {
  id: string
  role: Exclude<Actor['role'], 'newcomer' | 'system'>
  organisationId: string | null
  municipality: string | null
  employerId: string | null
  employerVerified: boolean
}

/** The membership a session acts in: the chosen one while it holds, else the first that holds. */
export function actingMembership<M extends HeldMembership>(memberships: readonly M[], chosenId: string | null): M | null {
  return memberships.find((membership) => membership.id === chosenId) ?? memberships[0] ?? null
}

/** The actor of a session. Without a membership a signed-in person is a newcomer. */
export function actorOf(userId: string, membership: HeldMembership | null): Actor {
  if (!membership) return { role: 'newcomer', userId }
  const { role, employerId, organisationId, municipality } = membership
  if (role === 'employer') {
    return employerId ? { role, userId, employerId, verified: membership.employerVerified } : { role: 'newcomer', userId }
  }
  if (!organisationId) return { role: 'newcomer', userId }
  if (role === 'account-manager' || role === 'administrator') return { role, userId, organisationId }
  return { role, userId, organisationId, municipality }
}

/** What is stored of a sign-in code: a keyed hash, bound to this one code. */
export function codeHash(keyedHash: (purpose: string, text: string) => string, id: string, code: string): string {
  return keyedHash('sign-in-code', `${id}:${code}`)
}
