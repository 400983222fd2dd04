/** Money as a whole number of euro cents. */
export type Cents = number

const plain = /^(\d{1,11})(?:[.,](\d{1,2})|,-)?$/
const grouped = /^([1-9]\d{0,2}(?:\.\d{3}){1,3})(?:,(\d{1,2})|,-)?$/

/** '€ 1.234,56'; below zero '€ -1.234,56'. Throws when the amount is not a whole number of cents. */
export function formatEuro(cents: Cents): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not whole cents: ${cents}`)
  const size = Math.abs(cents)
  const euros = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `€ ${cents < 0 ? '-' : ''}${euros},${String(size % 100).padStart(2, '0')}`
}

/**
 * Reads an amount as people type it, in cents: '14,99', '14.99', '€ 14,99', '1.234,56', '15', '15,-'.
 * A dot before exactly three digits groups thousands ('1.234' is 1234 euro). Null for anything else, also below zero.
 */
export function parseEuro(text: string): Cents | null {
  const clean = text.trim().replace(/^€\s*/, '')
  const match = plain.exec(clean) ?? grouped.exec(clean)
  if (!match) return null
  const euros = Number((match[1] ?? '').replaceAll('.', ''))
  return euros * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/**
 * numerator / denominator to the nearest whole number, halves away from zero, without floating point
 * (1471 cents × 500 permille: roundHalfUp(1471 * 500, 1000) = 736). Both must be whole; the denominator above zero.
 */
export function roundHalfUp(numerator: bigint | number, denominator: bigint | number): number {
  const top = BigInt(numerator)
  const bottom = BigInt(denominator)
  if (bottom <= 0n) throw new RangeError('The denominator must be above zero')
  const size = top < 0n ? -top : top
  const rounded = Number((size * 2n + bottom) / (bottom * 2n))
  if (!Number.isSafeInteger(rounded)) throw new RangeError('The outcome is too large')
  return top < 0n && rounded !== 0 ? -rounded : rounded
}
