import { roundHalfUp } from './money.ts'

/** Working time as a whole number of minutes a week. */
export type WeekMinutes = number

const minutesInAWeek = 168 * 60

/**
 * Reads hours a week as people type them, in minutes: '25,5' gives 1530; '36', '36 uur' and '25.75' do too in their way.
 * At most two decimals and at most the 168 hours of a week; null for anything else.
 */
export function parseHours(text: string): WeekMinutes | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?(?: ?uur)?$/i.exec(text.trim())
  if (!match) return null
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  const minutes = roundHalfUp(hundredths * 60, 100)
  return minutes <= minutesInAWeek ? minutes : null
}

/** Hours with at most two decimals: 1530 gives '25,5', 2160 gives '36'. */
export function formatHours(minutes: WeekMinutes): string {
  const hundredths = roundHalfUp(minutes * 100, 60)
  const whole = Math.floor(hundredths / 100)
  const rest = String(hundredths % 100).padStart(2, '0').replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole},${rest}`
}
