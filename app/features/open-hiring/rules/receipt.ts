/** Crockford base32: no I, L, O or U, so that a code can be said aloud and typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomLength = 9
/** Characters of a receipt code, the check character included. */
export const receiptLength = randomLength + 1
/** Random bytes that a new code needs. */
export const receiptBytes = 6

/** Doubling in GF(2^5), x^5 = x^2 + 1. */
function double(value: number): number {
  const shifted = value << 1
  return shifted & 32 ? (shifted ^ 0b100101) & 31 : shifted
}

/** Sum of value × 2^place in GF(2^5): any one wrong character and any swap of two neighbours changes it. */
function checkCharacter(random: string): string {
  let sum = 0
  for (const character of random) sum = double(sum) ^ alphabet.indexOf(character)
  return alphabet.charAt(double(sum))
}

/**
 * A new receipt code of 45 random bits and a check character, without separators.
 * In: at least six random bytes. Out: ten characters.
 */
export function receiptCodeFrom(bytes: Uint8Array): string {
  if (bytes.length < receiptBytes) throw new RangeError(`A receipt code needs ${receiptBytes} random bytes`)
  let bits = 0n
  for (const byte of bytes.subarray(0, receiptBytes)) bits = (bits << 8n) | BigInt(byte)
  let random = ''
  for (let place = 0; place < randomLength; place += 1) {
    random += alphabet.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  return random + checkCharacter(random)
}

/** The code as people read it: 'ABC-DEF-GH12'. */
export function formatReceiptCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`
}

/**
 * Reads a typed code in any case, with or without dashes and spaces; O counts as 0, I and L as 1.
 * Out: the ten characters, or null when a character is wrong.
 */
export function parseReceiptCode(text: string): string | null {
  const clean = text
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (clean.length !== receiptLength) return null
  for (const character of clean) if (!alphabet.includes(character)) return null
  return checkCharacter(clean.slice(0, randomLength)) === clean.charAt(randomLength) ? clean : null
}

/** The stored form of a code, by the program's keyed hash. */
export function receiptHash(keyedHash: (purpose: string, text: string) => string, code: string): string {
  return keyedHash('open-hiring-receipt', code)
}
