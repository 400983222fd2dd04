const rsinWeights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

/** Eight digits of the trade register, leading zeros kept; spaces and dots between them are allowed. No check digit exists. */
export function parseKvk(text: string): string | null {
  const digits = text.trim().replace(/[ .]/g, '')
  return /^\d{8}$/.test(digits) ? digits : null
}

/** Twelve digits of a branch in the trade register. */
export function parseBranchNumber(text: string): string | null {
  const digits = text.trim().replace(/[ .]/g, '')
  return /^\d{12}$/.test(digits) ? digits : null
}

/** Nine digits that pass the eleven test (weights 9…2, -1) and are not all zero. */
export function parseRsin(text: string): string | null {
  const digits = text.trim().replace(/[ .]/g, '')
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return null
  const sum = rsinWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 ? digits : null
}

/** Payroll tax number: an RSIN, the letter L and two digits, '123456782L01'. */
export function parsePayrollTaxNumber(text: string): string | null {
  const clean = text.trim().toUpperCase().replace(/[ .]/g, '')
  const match = /^(\d{9})L\d{2}$/.exec(clean)
  return match?.[1] !== undefined && parseRsin(match[1]) !== null ? clean : null
}

/** Postcode as '6601 AB': no leading zero, never the letters SA, SD or SS. */
export function parsePostcode(text: string): string | null {
  const match = /^([1-9]\d{3})\s?(?!SA|SD|SS)([A-Z]{2})$/.exec(text.trim().toUpperCase())
  return match ? `${match[1]} ${match[2]}` : null
}

/** The four digits of a postcode, '6601' of '6601 AB'. */
export function postcode4Of(postcode: string): string {
  return postcode.slice(0, 4)
}

/** An e-mail address in lower case without spaces around it; at most 254 characters, ASCII only. */
export function parseEmail(text: string): string | null {
  const clean = text.trim().toLowerCase()
  if (clean.length > 254) return null
  const match = /^([a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9])$/.exec(clean)
  const name = match?.[1]
  if (name === undefined) return null
  return name.startsWith('.') || name.endsWith('.') || name.includes('..') ? null : clean
}

const dutchNumber = /^(?!800|90[069])[1-9]\d{8}$/
const serviceNumber = /^(?:800|90[069])\d{4}(?:\d{3})?$/

/** A telephone number as '+31612345678'. Reads Dutch notations and foreign numbers that start with + or 00. */
export function parsePhone(text: string): string | null {
  const clean = text.trim().replace(/\(0\)/g, '').replace(/[\s().\-/]/g, '')
  if (!/^\+?\d+$/.test(clean)) return null
  const world = clean.startsWith('+') ? clean.slice(1) : clean.startsWith('00') ? clean.slice(2) : null
  if (world !== null && !world.startsWith('31')) return /^[1-9]\d{7,14}$/.test(world) ? `+${world}` : null
  if (world === null && !clean.startsWith('0')) return null
  const national = world === null ? clean.slice(1) : world.slice(2).replace(/^0/, '')
  return dutchNumber.test(national) || serviceNumber.test(national) ? `+31${national}` : null
}

const shortArea = /^(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7\d|8[58])/

/** A stored telephone number as people read it: '06 12 34 56 78', '024 123 45 67'; foreign numbers stay as they are. */
export function formatPhone(phone: string): string {
  if (!phone.startsWith('+31')) return phone
  const national = phone.slice(3)
  if (serviceNumber.test(national)) return `0${national.slice(0, 3)} ${national.slice(3)}`
  if (national.startsWith('6')) return `06 ${national.slice(1).replace(/(\d{2})(?=\d)/g, '$1 ')}`
  if (shortArea.test(national)) {
    return `0${national.slice(0, 2)} ${national.slice(2, 5)} ${national.slice(5, 7)} ${national.slice(7)}`
  }
  return `0${national.slice(0, 3)} ${national.slice(3, 5)} ${national.slice(5, 7)} ${national.slice(7)}`
}

function numberOf(letter: 'V' | 'K', year: number, serial: number): string {
  if (!Number.isInteger(year) || year < 1000 || year > 9999 || !Number.isInteger(serial) || serial < 1) {
    throw new RangeError(`No number for year ${year}, serial ${serial}`)
  }
  return `${letter}-${year}-${String(serial).padStart(5, '0')}`
}

function parseNumber(letter: 'V' | 'K', text: string): string | null {
  const match = /^([VK])[- ]?([1-9]\d{3})[- ]?0*([1-9]\d{0,8})$/.exec(text.trim().toUpperCase())
  return match?.[1] === letter ? numberOf(letter, Number(match[2]), Number(match[3])) : null
}

/** The number people quote for a vacancy: year and serial within the year, 'V-2026-00123'. */
export function vacancyNumber(year: number, serial: number): string {
  return numberOf('V', year, serial)
}

/** Reads a vacancy number in any case, with or without dashes and leading zeros. */
export function parseVacancyNumber(text: string): string | null {
  return parseNumber('V', text)
}

/** The number people quote for a candidate instead of a name: 'K-2026-00123'. */
export function candidateNumber(year: number, serial: number): string {
  return numberOf('K', year, serial)
}

/** Reads a candidate number in any case, with or without dashes and leading zeros. */
export function parseCandidateNumber(text: string): string | null {
  return parseNumber('K', text)
}

const nineDigits = /(?<!\d)(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?!\d)/g

/**
 * True when a text holds nine digits in a row (or in the usual groups) that pass the eleven test: then it may be a BSN, which
 * this program never keeps (Wabb 10). Telephone numbers have ten digits and pass freely.
 */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(nineDigits)].some(([found]) => parseRsin(found.replace(/\D/g, '')) !== null)
}
