import { randomInt } from 'node:crypto'

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('')

/** Something nobody else in this run has: tests make their own data. */
export const word = (): string => Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('')
export const email = (who = 'iemand'): string => `${who}.${word()}@test.example`
export const kvkNumber = (): string => `7${digits(7)}`
export const phone = (): string => `06 ${digits(8)}`

const day = 86_400_000

/** A day so many days from now, as people type it: '22-11-2026'. */
export function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * day)
}

/** The quarter of today, as in an address: '2026-K4'. */
export function quarterNow(): string {
  const [, month = '1', year = ''] = dayFromNow(0).split('-')
  return `${year}-K${Math.ceil(Number(month) / 3)}`
}
