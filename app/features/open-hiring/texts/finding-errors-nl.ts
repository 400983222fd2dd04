import type { Finding, FindingCode } from '#app/features/vacancies/model.ts'
import { findingText } from '#app/features/vacancies/texts/findings-nl.ts'

const fields: Partial<Record<FindingCode, string>> = {
  'loon-ontbreekt': 'loon-van',
  'loon-onder-minimumloon': 'loon-van',
  'minimumloon-nog-onbekend': 'loon-van',
  'loon-hoogste-onder-laagste': 'loon-tot',
  'loon-lijkt-te-hoog': 'loon-tot',
  'uren-hoogste-onder-laagste': 'uren-tot',
  'start-in-verleden': 'startdatum',
}

/** Where the finding belongs in the form of a list. */
function fieldOf({ code, facts }: Finding): string {
  return fields[code] ?? (facts['plek'] === 'titel' ? 'functie' : 'werk')
}

/** What was found, by field of the form; warnings ask for the box that says they were read. */
export function findingErrors(findings: readonly Finding[]): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const finding of findings) {
    const { text, better } = findingText(finding)
    const field = finding.severity === 'blokkerend' ? fieldOf(finding) : 'toch'
    errors[field] = errors[field] === undefined ? `${text} ${better}` : `${errors[field]} ${text} ${better}`
  }
  return errors
}
