import { craftSkills } from './skills/craft.ts'
import { generalSkills } from './skills/general.ts'
import { serviceSkills } from './skills/service.ts'
import type { Skill } from './skills/skill.ts'

/** All skills that the occupations ask for. */
export const skills: readonly Skill[] = [...generalSkills, ...craftSkills, ...serviceSkills]
