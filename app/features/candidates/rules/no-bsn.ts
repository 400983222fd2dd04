import { holdsBsn } from '#app/core/identifiers.ts'

/** True when one of the texts may hold a BSN; the program keeps none, in any field (Wabb 10). */
export function anyHoldsBsn(texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text !== null && holdsBsn(text))
}
