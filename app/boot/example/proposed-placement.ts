import type { IsoDate } from '#app/core/dates.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { registerPlacement } from '#app/features/placements/use-cases/register-placement.server.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { nextMonday, workdaysLater } from './days.ts'
import { planCourse } from './placement-course.ts'
import { blockFor } from './social-return.ts'
import { agreeOn } from './work.ts'
import { went, type Employer, type OnFile, type World } from './world.ts'

interface Accepted {
  id: string
  vacancy: { employer: Employer; occupation: Occupation; content: VacancyContent }
  candidate: OnFile
  startsOn: IsoDate
}

/** Plans the registration after an employer's yes, on the terms of the vacancy. */
export function planProposedPlacement(world: World, accepted: Accepted, table: MinimumWageTable, chance: Chance): void {
  const { ctx, agenda } = world
  agenda.plan(workdaysLater(ctx.now(), chance.int(1, 4), chance), () => register(world, accepted, table, chance))
}

async function register(world: World, { id, vacancy, candidate, startsOn }: Accepted, table: MinimumWageTable, chance: Chance): Promise<void> {
  const { employer, occupation, content } = vacancy
  const first = chance.happens(0.7) ? nextMonday(startsOn) : startsOn
  const agreed = agreeOn(occupation, first, candidate.plan, table, chance, content.contractKind)
  const work = { ...agreed, payCentsPerHour: Math.max(agreed.payCentsPerHour, content.payMinCents) }
  const registered = went(
    world,
    'register placement of proposal',
    await registerPlacement(world.ctx, employer.manager, {
      ...work,
      occupationCode: occupation.code,
      age: null,
      socialReturnBlock: blockFor(employer, { candidate, work }, chance),
      proposalId: id,
      employerId: null,
      candidateNumber: null,
      municipality: null,
    }),
  )
  if (!registered) return
  planCourse(world, { id: registered.placementId, employer, candidate, occupation, municipality: candidate.plan.municipality, work }, chance)
}
