import type { DisclosureRule } from '#app/features/disclosure/model.ts'

/** Why the numbers on a page are round; shown below every table of counts. */
export function disclosureNote(rule: DisclosureRule): string {
  return (
    `Om mensen niet herkenbaar te maken ronden we aantallen naar beneden af op ${rule.step}-tallen. ` +
    `Bij minder dan ${rule.threshold} noemen we geen aantal.`
  )
}
