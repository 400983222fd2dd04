/** A rule or use case that went through. */
export type Ok<T> = { readonly ok: true; readonly value: T }

/** A rule or use case that said no, with the code of the reason. */
export type Refused<E> = { readonly ok: false; readonly refusal: E }

/** The outcome of anything that may be refused; throwing is for bugs only. */
export type Result<T, E> = Ok<T> | Refused<E>

/** Wraps a good outcome; without argument for "done, nothing to tell". */
export function ok(): Ok<undefined>
export function ok<T>(value: T): Ok<T>
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value }
}

/** Wraps a refusal; a literal code keeps its literal type. */
export function refuse<const E>(refusal: E): Refused<E> {
  return { ok: false, refusal }
}
