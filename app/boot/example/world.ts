import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { Result } from '#app/core/result.ts'
import type { Actor } from '#app/features/access/model.ts'
import type { Context } from '#app/platform/context.ts'
import type { Agenda } from './agenda.ts'
import type { CandidatePlan } from './candidates.ts'
import type { Chance } from './chance.ts'
import type { EmployerPlan } from './employers.ts'
import type { People } from './people.ts'
import type { Size } from './size.ts'

type As<R extends Actor['role']> = Extract<Actor, { role: R }>
export type Manager = As<'account-manager'>
export type Consulent = As<'consulent'>
export type Coordinator = As<'social-return-coordinator'>
export type Adviser = As<'policy-adviser'>

export interface Staff {
  managers: Manager[]
  consulenten: Consulent[]
  coordinators: Coordinator[]
  advisers: Adviser[]
}

/** A company that is there by now. */
export interface Employer {
  plan: EmployerPlan
  id: string
  /** its owner, as signed in */
  actor: As<'employer'>
  manager: Manager
}

/** A person on file by now. */
export interface OnFile {
  plan: CandidatePlan
  id: string
  number: string
  /** first day on which he or she can be placed again; null: at work without an end in sight */
  freeFrom: IsoDate | null
}

/** All that the makers of the example region share. */
export interface World {
  ctx: Context
  size: Size
  days: { from: IsoDate; today: IsoDate }
  /** the moment that becomes now */
  end: Instant
  agenda: Agenda
  people: People
  staff: Staff
  employers: Employer[]
  candidates: OnFile[]
  /** the same by id */
  onFile: Map<string, OnFile>
  /** and by number */
  byNumber: Map<string, OnFile>
  /** a row of chance for one subject */
  chance(subject: string): Chance
  /** what the program refused, by step and code: none when all is well */
  refused: Map<string, number>
}

/** The value of a step that went through, or null; what was refused is counted. */
export function went<T>(world: World, step: string, result: Result<T, unknown> | null): T | null {
  if (result?.ok) return result.value
  const refusal: unknown = result?.refusal ?? 'niet-gevonden'
  const key = `${step}: ${typeof refusal === 'string' ? refusal : JSON.stringify(refusal)}`
  world.refused.set(key, (world.refused.get(key) ?? 0) + 1)
  return null
}
