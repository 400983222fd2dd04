import type { Licence } from '#app/core/classifications.ts'
import { licencesNotMatched } from '#app/features/matching/rules/criteria.ts'

/** The licences that a file keeps: a VOG is asked for one job after the offer, and is nobody's business before (AVG 10). */
export function keptLicences(licences: readonly Licence[]): Licence[] {
  return licences.filter((licence) => !licencesNotMatched.includes(licence))
}
