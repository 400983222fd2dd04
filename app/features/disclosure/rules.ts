import type { DisclosureRule, ShownCount } from '#app/features/disclosure/model.ts'
import { publicDisclosure } from '#app/features/disclosure/model.ts'

const wholeNumber = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/**
 * A count as it may leave the office: below the threshold (zero too) 'minder dan 5', from there rounded down to the step,
 * so that asking twice, with and without one person, isolates nobody.
 * In: a count of people, whole, not negative. Out: the text, and the number for a chart (null when hidden).
 */
export function shownCount(count: number, rule: DisclosureRule = publicDisclosure): ShownCount {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`)
  if (count < rule.threshold) return { text: `minder dan ${wholeNumber.format(rule.threshold)}`, value: null }
  const value = Math.max(rule.threshold, count - (count % rule.step))
  return { text: wholeNumber.format(value), value }
}

/** The same count with the word behind it: '15 kandidaten', 'minder dan 5 kandidaten'. */
export function shownPeople(count: number, plural: string, rule: DisclosureRule = publicDisclosure): string {
  return `${shownCount(count, rule).text} ${plural}`
}
