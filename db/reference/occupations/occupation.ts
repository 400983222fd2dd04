import type { EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import { educationLevels, licences, workDemands } from '#app/core/classifications.ts'

/** One occupation of this labour market. Titles, tasks and skills are written for this program. */
export interface Occupation {
  /** ISCO-08 code and a serial number, '9333-01'. */
  code: string
  isco: string
  title: string
  /** Other names as people type them: colloquial, older, feminine, compound, English. */
  alternatives: readonly string[]
  sector: Sector
  /** Codes of skills.ts. */
  skills: readonly string[]
  /** Plain sentences that begin with 'U'. */
  tasks: readonly string[]
  demands: readonly WorkDemand[]
  /** Lowest level that employers usually ask for. */
  education: EducationLevel
  licences: readonly Licence[]
  /** Cents an hour in 2026; illustrative, read by the example region only. */
  payFromCents: number
  payToCents: number
}

function codes<Code extends string>(list: readonly Code[], text: string, where: string): Code[] {
  return words(text).map((word) => {
    const found = list.find((code) => code === word)
    if (found === undefined) throw new Error(`${where}: unknown code ${word}`)
    return found
  })
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const names = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
const sentences = (text: string): string[] =>
  text
    .split(/(?<=\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/**
 * Reads the occupations of a sector from text. Each begins with '# code | title | education | pay from | pay to', then a line each
 * for 'ook' (other names), 'kan' (skills), 'doet' (tasks), 'vraagt' (demands) and, when usual, 'bewijs' (licences).
 * Throws on an unknown code or a missing line.
 */
export function readOccupations(sector: Sector, text: string): Occupation[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((entry) => {
      const [head = '', ...lines] = entry.trim().split('\n')
      const [code = '', title = '', level = '', from = '', to = ''] = head.split('|').map((part) => part.trim())
      const line = (name: string): string => lines.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1) ?? ''
      const [education] = codes(educationLevels, level, code)
      if (education === undefined || !/^\d{4}-\d{2}$/.test(code)) throw new Error(`${code} ${title}: unreadable head`)
      return {
        code,
        isco: code.slice(0, 4),
        title,
        alternatives: names(line('ook')),
        sector,
        skills: words(line('kan')),
        tasks: sentences(line('doet')),
        demands: codes(workDemands, line('vraagt'), code),
        education,
        licences: codes(licences, line('bewijs'), code),
        payFromCents: Number(from),
        payToCents: Number(to),
      }
    })
}
