/** What a reader makes of a raw value: the value, or a sentence for the person who typed it. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

/** A value that was read. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

/** A sentence that says what to do instead. */
export function err(message: string): Reading<never> {
  return { ok: false, message }
}

/** The value of a parser, or the sentence when the parser gives null. */
export function readOr<T>(value: T | null, message: string): Reading<T> {
  return value === null ? err(message) : read(value)
}
