import { parseEmail, parsePhone } from '#app/core/identifiers.ts'
import type { Result } from '#app/core/result.ts'
import { ok, refuse } from '#app/core/result.ts'
import type { EntryInOrder, ListStatus } from '#app/features/open-hiring/model.ts'

export interface ContactValue {
  kind: 'email' | 'telefoon'
  value: string
}

/** A phone number or e-mail address in its one notation, or null when it is neither. */
export function normaliseContact(text: string): ContactValue | null {
  if (text.includes('@')) {
    const email = parseEmail(text)
    return email === null ? null : { kind: 'email', value: email }
  }
  const phone = parsePhone(text)
  return phone === null ? null : { kind: 'telefoon', value: phone }
}

/** The key under which one contact has one place on one list; stored hashed. */
export function contactKey(listId: string, contact: ContactValue): string {
  return `${listId}|${contact.kind}|${contact.value}`
}

export type JoinRefusal = 'lijst-niet-open'

/**
 * What a sign-up does: a new entry, or nothing because this contact has a place already. The screen answers alike in both
 * cases (`joinAnswer`); the place is told to the contact itself. Who left may sign up again and gets a new number.
 * In: the status of the list and the entries of this contact on it.
 */
export function decideJoin(
  listStatus: ListStatus,
  ofThisContact: readonly EntryInOrder[],
): Result<{ kind: 'nieuw' } | { kind: 'bekend'; entryId: string }, JoinRefusal> {
  if (listStatus !== 'open') return refuse('lijst-niet-open')
  const known = ofThisContact.find((entry) => entry.status !== 'vertrokken')
  return ok(known === undefined ? { kind: 'nieuw' } : { kind: 'bekend', entryId: known.id })
}

/** The one answer on the screen after a sign-up, new or known. */
export const joinAnswer = 'aanmelding-ontvangen' as const
