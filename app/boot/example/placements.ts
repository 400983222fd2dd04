import { addDays, daysBetween, quarterRange, type IsoDate } from '#app/core/dates.ts'
import { registerPlacement } from '#app/features/placements/use-cases/register-placement.server.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { workOfCompany } from '#db/reference/example/company-work.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import { duringWork, nextMonday, quartersUpTo, workdayBefore } from './days.ts'
import type { Chance } from './chance.ts'
import { occupationOfCompany } from './occupations.ts'
import { planCourse } from './placement-course.ts'
import { spreadOverMunicipalities } from './places.ts'
import { divide } from './size.ts'
import { blockFor } from './social-return.ts'
import { went, type Employer, type OnFile, type World } from './world.ts'
import { agreeOn } from './work.ts'

/** On which days work starts: a little more each quarter, fewer in summer, this quarter as far as it is. */
function startDays(world: World, count: number, chance: Chance): IsoDate[] {
  const { today } = world.days
  const weights = quartersUpTo(today).map((quarter, at) => {
    const { from, to } = quarterRange(quarter)
    const last = to < today ? to : addDays(today, 3)
    const season = quarter.endsWith('K3') ? 0.85 : 1
    return [{ from, last }, (daysBetween(from, last) + 1) * season * (1 + at * 0.05)] as const
  })
  return divide(count, weights).flatMap(([{ from, last }, times]) =>
    Array.from({ length: times }, () => {
      const day = addDays(from, chance.int(0, daysBetween(from, last)))
      const monday = nextMonday(day)
      return chance.happens(0.6) && monday <= last ? monday : day
    }),
  )
}

/** Plans the placements that account managers register without a proposal: who asks finds somebody, and it is written down. */
export async function planPlacements(world: World, count: number): Promise<void> {
  const chance = world.chance('placements')
  const table = await minimumWageTable(world.ctx.db)
  const days = chance.shuffled(startDays(world, count, chance))
  const municipalities = spreadOverMunicipalities(world.ctx.region, count, chance)
  days.forEach((startsOn, at) => {
    const early = addDays(world.days.from, 30)
    const registeredOn = addDays(startsOn, chance.int(-6, 7))
    const moment = duringWork(registeredOn < early ? early : registeredOn, chance)
    const today = world.days.today
    const inTime = moment.slice(0, 10) < today ? moment : duringWork(workdayBefore(addDays(today, -chance.int(1, 4))), chance)
    world.agenda.plan(inTime, () => place(world, { startsOn, municipality: municipalities[at] as string }, table, chance))
  })
}

function freeCandidate(world: World, municipality: string, startsOn: IsoDate, chance: Chance): OnFile | null {
  if (chance.happens(0.22)) return null
  const free = world.candidates.filter((one) => one.plan.municipality === municipality && one.freeFrom !== null && one.freeFrom <= startsOn)
  return free.length === 0 ? null : chance.pick(free)
}

function employerFor(world: World, candidate: OnFile | null, chance: Chance): Employer | null {
  const open = world.employers.filter((one) => one.actor.verified)
  const wanted = candidate?.plan.wanted.map(({ sector }) => sector) ?? []
  const fitting = open.filter((one) => wanted.includes(one.plan.sector))
  const choice = fitting.length > 0 ? fitting : open
  return choice.length === 0 ? null : chance.weighted(choice.map((one) => [one.plan.weight, one] as const))
}

function workFor(employer: Employer, candidate: OnFile | null, chance: Chance): Occupation {
  const codes = workOfCompany(employer.plan.name)
  const own = candidate?.plan.wanted.find(({ code }) => codes.includes(code))
  return own ?? occupationOfCompany(employer.plan, chance)
}

async function place(world: World, plan: { startsOn: IsoDate; municipality: string }, table: MinimumWageTable, chance: Chance): Promise<void> {
  const { ctx } = world
  const candidate = freeCandidate(world, plan.municipality, plan.startsOn, chance)
  const employer = employerFor(world, candidate, chance)
  if (!employer) return
  const occupation = workFor(employer, candidate, chance)
  const work = agreeOn(occupation, plan.startsOn, candidate?.plan ?? null, table, chance)
  const registered = went(
    world,
    'register placement',
    await registerPlacement(ctx, employer.manager, {
      ...work,
      occupationCode: occupation.code,
      age: null,
      socialReturnBlock: blockFor(employer, { candidate, work }, chance),
      proposalId: null,
      employerId: employer.id,
      candidateNumber: candidate?.number ?? null,
      municipality: candidate ? null : plan.municipality,
    }),
  )
  if (!registered) return
  if (candidate) candidate.freeFrom = null
  planCourse(world, { id: registered.placementId, employer, candidate, occupation, municipality: plan.municipality, work }, chance)
}
