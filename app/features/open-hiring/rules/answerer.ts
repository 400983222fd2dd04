import type { Actor } from '#app/features/access/model.ts'
import type { OpenHiringRole } from '#app/features/open-hiring/model.ts'

/** Who answers or leaves: the person, by the receipt code, or somebody who acts for the list. */
export type Answerer = Actor | 'job-seeker'

/** The role by which the life cycle judges, and which the event notes as `by`. */
export function roleOf(by: Answerer): OpenHiringRole {
  return by === 'job-seeker' ? by : by.role
}

/** The actor of an event. A job seeker has no account and is noted in `by` only. */
export function actorOf(by: Answerer): Actor {
  return by === 'job-seeker' ? { role: 'system' } : by
}

/** Facts of an event about one entry: its id and number, and who did it. Never a name or contact. */
export function entryFacts(
  entry: { id: string; sequence: number },
  by: Answerer,
): { entry: string; number: number; by: OpenHiringRole } {
  return { entry: entry.id, number: entry.sequence, by: roleOf(by) }
}

/** Events of open hiring hang on the list, so that one query gives its time line. */
export function listSubject(listId: string): { kind: 'open-hiring-list'; id: string } {
  return { kind: 'open-hiring-list', id: listId }
}

/** Promises of a call or a start hang on the entry. */
export function entrySubject(entryId: string): { kind: 'open-hiring-entry'; id: string } {
  return { kind: 'open-hiring-entry', id: entryId }
}
