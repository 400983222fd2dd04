import { addDays, dateOf, quarterRange, type Instant, type Quarter } from '#app/core/dates.ts'
import { addMinutes, startOfDay } from '#app/core/moments.ts'
import { quartersUpTo } from './days.ts'
import { createAgenda } from './agenda.ts'
import { planArrivals } from './arrive.ts'
import { planCandidates } from './candidates.ts'
import { chanceFrom } from './chance.ts'
import { clockAt, clockedContext, type FillParts } from './clocked-context.ts'
import { planEmployers } from './employers.ts'
import { planDeskWork } from './desk-work.ts'
import { hireStaff } from './hire.ts'
import { planLists } from './open-hiring.ts'
import { peopleFrom } from './people.ts'
import { planPlacements } from './placements.ts'
import { planRegistrations } from './register.ts'
import { planReports } from './reports.ts'
import { planRounds, runRound } from './rounds.ts'
import { planContracts } from './social-return.ts'
import { whole, type Size } from './size.ts'
import { planStaff } from './staff.ts'
import { planVacancies } from './vacancies.ts'
import type { World } from './world.ts'

export interface FillOptions {
  now: Instant
  seed?: string
  size?: Size
  /** told now and then how far it is */
  onProgress?: (line: string) => void
}

/** The share of the placements that is registered without a proposal or an open-hiring list. */
const direct = 0.96

export const exampleSeed = 'rijk-van-nijmegen'

/**
 * Lets an invented region live through the last six quarters, from an empty migrated database with reference data, through the
 * program's own use cases. In: the moment that becomes now. The same seed, size and day give the same rows.
 */
export async function fillExample(parts: FillParts, options: FillOptions): Promise<World> {
  const { now, seed = exampleSeed, size = whole, onProgress = () => {} } = options
  const today = dateOf(now)
  const from = quarterRange(quartersUpTo(today)[0] as Quarter).from
  const root = chanceFrom(seed)
  const clock = clockAt(startOfDay(addDays(from, -1)))
  const ctx = clockedContext(parts, clock, root.branch('bytes'))
  const people = peopleFrom(root.branch('people'))
  const agenda = createAgenda()
  const world: World = {
    ctx,
    size,
    days: { from, today },
    end: now,
    agenda,
    people,
    staff: { managers: [], consulenten: [], coordinators: [], advisers: [] },
    employers: [],
    candidates: [],
    onFile: new Map(),
    byNumber: new Map(),
    chance: (subject) => root.branch(subject),
    refused: new Map(),
  }
  await hireStaff(world, planStaff(parts.region, people, root.branch('staff')))
  planArrivals(world, planEmployers(parts.region, size.employers, world.days, people, root.branch('employers')))
  planRegistrations(world, planCandidates(parts.region, size.candidates, world.days, people, root.branch('candidates')))
  await planVacancies(world, size.vacancies)
  await planPlacements(world, Math.round(size.placements * direct))
  await planLists(world, size.lists)
  planContracts(world, size.contracts)
  planDeskWork(world)
  planReports(world)
  planRounds(world)

  for (const quarter of quartersUpTo(today)) {
    const end = addMinutes(startOfDay(quarterRange(quarter).to), 24 * 60)
    await agenda.play(end < now ? end : now, (moment) => clock.set(moment))
    onProgress(`${quarter}: ${world.employers.length} employers, ${world.candidates.length} candidates`)
  }
  clock.set(now)
  await runRound(world)
  return world
}
