import { addDays, type IsoDate } from '#app/core/dates.ts'
import { correctPlacement } from '#app/features/placements/use-cases/correct-placement.server.ts'
import { endPlacement } from '#app/features/placements/use-cases/end-placement.server.ts'
import type { CorrectPlacementInput } from '#app/features/placements/schema.ts'
import type { EndReason } from '#app/features/placements/model.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import { duringWork } from './days.ts'
import type { Chance } from './chance.ts'
import { went, type Employer, type OnFile, type World } from './world.ts'
import { outcomeOf, type Work } from './work.ts'

/** A placement that runs. */
export interface Running {
  id: string
  employer: Employer
  candidate: OnFile | null
  occupation: Occupation
  municipality: string
  work: Work
}

type Placed = Running & { version: number; endedOn: IsoDate | null }

/** Plans what becomes of a placement after its registration: a mistake found, prolonged, made permanent, ended. */
export function planCourse(world: World, running: Running, chance: Chance): void {
  const placed: Placed = { ...running, version: 1, endedOn: null }
  if (chance.happens(0.03)) planCorrection(world, placed, chance)
  const outcome = outcomeOf(placed.work, chance)
  if (outcome.kind === 'einde') return planEnd(world, placed, outcome.endedOn, outcome.endReason, chance)
  if (outcome.kind === 'loopt') return
  const { kind, on, expectedEndOn } = outcome
  world.agenda.plan(after(world, on, chance), async () => {
    const change = kind === 'vast' ? ({ contractKind: 'vast', expectedEndOn: null } as const) : { expectedEndOn }
    await correct(world, placed, change, kind === 'vast' ? 'Contract omgezet naar vast' : 'Contract verlengd')
    if (expectedEndOn !== null) planEnd(world, placed, expectedEndOn, 'contract-afgelopen', chance)
  })
}

/** In working hours on or after the day, and never before the placement was registered. */
function after(world: World, date: IsoDate, chance: Chance): string {
  const moment = duringWork(date, chance)
  return moment > world.ctx.now() ? moment : duringWork(addDays(world.ctx.today(), 1), chance)
}

function planEnd(world: World, placed: Placed, endedOn: IsoDate, endReason: EndReason, chance: Chance): void {
  world.agenda.plan(after(world, addDays(endedOn, chance.int(0, 4)), chance), async () => {
    const { id, employer, candidate, version } = placed
    const ended = went(world, 'end placement', await endPlacement(world.ctx, employer.manager, id, { endedOn, endReason, version }))
    if (!ended) return
    placed.version = ended.version
    placed.endedOn = endedOn
    if (candidate) candidate.freeFrom = addDays(endedOn, chance.int(5, 70))
  })
}

type Correction = readonly [Partial<CorrectPlacementInput>, string]

function planCorrection(world: World, placed: Placed, chance: Chance): void {
  const { minutesPerWeek, payCentsPerHour, contractKind } = placed.work
  const fewer = Math.max(480, minutesPerWeek - chance.pick([120, 240, 480]))
  const hours: Correction = [{ minutesPerWeek: fewer === minutesPerWeek ? fewer + 60 : fewer }, 'Uren stonden verkeerd in het contract']
  const pay: Correction = [{ payCentsPerHour: payCentsPerHour + chance.pick([15, 30, 55]) }, 'Loon volgens de cao aangepast']
  const outflow: Correction = [
    { outflow: placed.work.outflow === 'deeltijd' ? 'volledig' : 'deeltijd' },
    'Gevolg voor de uitkering nagevraagd bij de gemeente',
  ]
  const [change, reason] = contractKind === 'proefplaatsing' ? hours : chance.pick([hours, pay, outflow])
  world.agenda.plan(after(world, addDays(placed.work.startsOn, chance.int(4, 35)), chance), () => correct(world, placed, change, reason))
}

async function correct(world: World, placed: Placed, change: Partial<CorrectPlacementInput>, reason: string): Promise<void> {
  const { id, employer, occupation, municipality, work, version, endedOn } = placed
  const input = { ...work, occupationCode: occupation.code, municipality, endedOn, reason, version, age: null, socialReturnBlock: undefined, ...change }
  const corrected = went(world, 'correct placement', await correctPlacement(world.ctx, employer.manager, id, input))
  if (!corrected) return
  placed.version = corrected.version
  placed.work = {
    ...work,
    contractKind: input.contractKind,
    expectedEndOn: input.expectedEndOn,
    minutesPerWeek: input.minutesPerWeek,
    payCentsPerHour: input.payCentsPerHour,
    outflow: input.outflow,
  }
}
