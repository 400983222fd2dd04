import type { EntryInOrder } from '#app/features/open-hiring/model.ts'
import { waitingStatuses } from '#app/features/open-hiring/model.ts'

export interface MaybeRepeat extends EntryInOrder {
  repeatOf: string | null
}

/**
 * The entries that can be called. A repeat (a contact that signs up again while it has a place) is shown and counted like any
 * other place, so that nobody can find out by signing somebody else up whether that person waits; it is not called while the first
 * place stands.
 */
export function withoutRepeats<E extends MaybeRepeat>(entries: readonly E[]): E[] {
  return entries.filter((entry) => entry.repeatOf === null)
}

/** The repeats that fall away because the turn has passed them; all that wait when nobody else is left (`called` null). */
export function repeatsPassed<E extends MaybeRepeat>(entries: readonly E[], called: EntryInOrder | null): E[] {
  return entries.filter(
    (entry) =>
      entry.repeatOf !== null &&
      (waitingStatuses as readonly string[]).includes(entry.status) &&
      (called === null || entry.sequence < called.sequence),
  )
}
