/** How small numbers are hidden: below `threshold` only "minder dan", from there rounded down to `step`. */
export interface DisclosureRule {
  threshold: number
  step: number
}

/** What leaves the office to the public and to employers. */
export const publicDisclosure: DisclosureRule = { threshold: 5, step: 5 }

/** A count that may be shown: the text, and the number for a chart (null when hidden). */
export interface ShownCount {
  text: string
  value: number | null
}
