import type { Finding, TextPart } from '#app/features/vacancies/model.ts'
import { wordingRules } from '#app/features/vacancies/rules/wording-rules.ts'

export interface WordsToCheck {
  title: string
  text: string
  tasks: readonly string[]
  /** a certificate of conduct (VOG) is among the papers asked */
  needsVog: boolean
}

/**
 * Words in a title, text or task that leave people out without need (equal-treatment laws; questions that may not be asked).
 * In: the texts. Out: one finding for each rule and different words, with the words, the part and the ground as facts.
 */
export function checkWording(words: WordsToCheck): Finding[] {
  const parts: [TextPart, string][] = [
    ['titel', clean(words.title)],
    ['tekst', clean(words.text)],
    ['taken', clean(words.tasks.join('. '))],
  ]
  const findings: Finding[] = []
  for (const rule of wordingRules) {
    if (rule.unlessVog && words.needsVog) continue
    const seen = new Set<string>()
    for (const [part, text] of parts) {
      if (rule.parts !== undefined && !rule.parts.includes(part)) continue
      for (const match of text.matchAll(rule.pattern)) {
        const found = match[0].trim()
        if (seen.has(found.toLowerCase())) continue
        seen.add(found.toLowerCase())
        findings.push({
          code: rule.code,
          severity: rule.severity,
          facts: { woorden: found, plek: part, grond: rule.ground },
        })
      }
    }
  }
  return findings
}

function clean(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()
}
