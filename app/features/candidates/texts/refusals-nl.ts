import type { CandidateRefusal, CandidateRefusalCode } from '#app/features/candidates/model.ts'
import { candidateRefusalTexts } from './nl.ts'

/** The field beside which a refusal stands. */
const fields: Record<CandidateRefusalCode, string> = {
  bsn: '_form',
  'geen-contactgegevens': 'email',
  'gemeente-onbekend': 'gemeente',
  'andere-gemeente': '_form',
  'consulent-onbekend': 'consulent',
  'beroep-onbekend': 'gewenst1',
  'dubbel-clientnummer': 'clientnummer',
  'mogelijk-dubbel': 'anderPersoon',
  'intussen-gewijzigd': '_form',
}

/** A refusal as the errors of the form, with the numbers it is about. */
export function refusalErrors(refusal: CandidateRefusal): Record<string, string> {
  const about = refusal.numbers && refusal.numbers.length > 0 ? ` (${refusal.numbers.join(', ')})` : ''
  return { [fields[refusal.code]]: candidateRefusalTexts[refusal.code] + about }
}
