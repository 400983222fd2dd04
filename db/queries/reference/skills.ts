import type { Reader } from '#db/database.server.ts'

/** A skill of the reference list with its other names. */
export interface SkillRecord {
  code: string
  title: string
  alternatives: string[]
}

/** All skills, by label. */
export async function allSkills(db: Reader): Promise<SkillRecord[]> {
  const rows = await db.selectFrom('skill').select(['code', 'label as title', 'alternatives']).orderBy('label').execute()
  return rows.map((row) => ({ ...row, alternatives: JSON.parse(row.alternatives) as string[] }))
}
