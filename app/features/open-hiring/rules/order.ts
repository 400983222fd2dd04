import type { Result } from '#app/core/result.ts'
import { ok, refuse } from '#app/core/result.ts'
import type { EntryInOrder, EntryStatus, ListStatus } from '#app/features/open-hiring/model.ts'
import { placeHolding, waitingStatuses } from '#app/features/open-hiring/model.ts'

const waiting: ReadonlySet<EntryStatus> = new Set(waitingStatuses)
const holding: ReadonlySet<EntryStatus> = new Set(placeHolding)
const resting: ReadonlySet<EntryStatus> = new Set<EntryStatus>(['niet-nu', 'geen-reactie'])

function first<E extends EntryInOrder>(entries: readonly E[], may: (entry: E) => boolean): E | null {
  let head: E | null = null
  for (const entry of entries) if (may(entry) && (head === null || entry.sequence < head.sequence)) head = entry
  return head
}

/**
 * Whose turn it is: the lowest sequence number that waits. Who said "not now" or stayed silent rests until somebody else is
 * called; when nobody else waits, the first of those who rest. Order of signing up is the only order (Start Foundation,
 * "Principes en spelregels" 3).
 * In: the entries of one list, in any order. Out: the entry to call, or null when nobody waits.
 */
export function nextInOrder<E extends EntryInOrder>(entries: readonly E[]): E | null {
  return first(entries, (entry) => entry.status === 'wacht') ?? first(entries, (entry) => resting.has(entry.status))
}

/** Who rested and waits again, with the old place, because `called` is called now. */
export function backToWaiting<E extends EntryInOrder>(entries: readonly E[], called: EntryInOrder): E[] {
  return entries.filter((entry) => entry.id !== called.id && resting.has(entry.status))
}

/** The place of an entry: 1 is the head; null when the person no longer waits. Nothing but leaving of others changes it. */
export function placeOf(entry: EntryInOrder, entries: readonly EntryInOrder[]): number | null {
  if (!waiting.has(entry.status)) return null
  let ahead = 0
  for (const other of entries) if (other.sequence < entry.sequence && waiting.has(other.status)) ahead += 1
  return ahead + 1
}

/** How many people wait, called or not. */
export function waitingCount(entries: readonly EntryInOrder[]): number {
  return entries.filter((entry) => waiting.has(entry.status)).length
}

/** Places of the list that nobody holds; who is called holds one until the answer. Never below zero. */
export function freePlaces(places: number, entries: readonly EntryInOrder[]): number {
  return Math.max(0, places - entries.filter((entry) => holding.has(entry.status)).length)
}

export type CallRefusal = 'lijst-niet-open' | 'geen-plek-vrij' | 'niemand-wacht'

/** Why calling did not go through, rules and circumstances together. */
export type CallNextRefusal = CallRefusal | 'niet-gevonden' | 'intussen-veranderd'

/** Whom to call now, or why nobody can be called. The caller chooses nothing. */
export function decideCall<E extends EntryInOrder>(
  list: { status: ListStatus; places: number },
  entries: readonly E[],
): Result<{ entry: E; backToWaiting: readonly E[] }, CallRefusal> {
  if (list.status !== 'open') return refuse('lijst-niet-open')
  if (freePlaces(list.places, entries) === 0) return refuse('geen-plek-vrij')
  const entry = nextInOrder(entries)
  if (entry === null) return refuse('niemand-wacht')
  return ok({ entry, backToWaiting: backToWaiting(entries, entry) })
}
