export type SkillKind = 'vak' | 'algemeen'

/** One skill that occupations ask for. Labels and other names are written for this program. */
export interface Skill {
  code: string
  label: string
  alternatives: readonly string[]
  kind: SkillKind
}

/** Reads lines 'code | label | other name, other name' as skills of one kind. */
export function readSkills(kind: SkillKind, text: string): Skill[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [code = '', label = '', others = ''] = line.split('|').map((part) => part.trim())
      return { code, label, alternatives: others.split(',').map((name) => name.trim()), kind }
    })
}
