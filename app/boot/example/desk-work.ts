import { addDays, daysBetween, type IsoDate } from '#app/core/dates.ts'
import { confirmProfile } from '#app/features/candidates/use-cases/confirm-profile.server.ts'
import { readFeedback } from '#app/features/candidates/use-cases/read-feedback.server.ts'
import { settleTerm } from '#app/features/instruments/use-cases/settle-term.server.ts'
import { recordFollowUp } from '#app/features/placements/use-cases/record-follow-up.server.ts'
import type { WaitingPromise } from '#app/features/promises/model.ts'
import { promisesOfEmployer, promisesOfStaff } from '#db/queries/promises/read.ts'
import { duringWork } from './days.ts'
import type { Chance } from './chance.ts'
import { went, type Consulent, type Employer, type Manager, type World } from './world.ts'

/** More than anybody has waiting. */
const all = 2000
/** Work of the last days is left for whoever signs in. */
const leftDays = 6

/** Plans the week of everybody: what waits is done, nearly all of it in time. */
export function planDeskWork(world: World): void {
  const chance = world.chance('desk work')
  const { from, today } = world.days
  for (let monday: IsoDate = addDays(from, 14); monday < addDays(today, -leftDays); monday = addDays(monday, 7)) {
    for (const manager of world.staff.managers) world.agenda.plan(duringWork(addDays(monday, 1), chance), () => managerWeek(world, manager, chance))
    for (const consulent of world.staff.consulenten) world.agenda.plan(duringWork(addDays(monday, 2), chance), () => consulentWeek(world, consulent, chance))
    const even = daysBetween(from, monday) % 14 < 7
    if (even) world.agenda.plan(duringWork(addDays(monday, 3), chance), () => employersWeek(world, chance))
  }
}

async function managerWeek(world: World, manager: Manager, chance: Chance): Promise<void> {
  const { ctx } = world
  const soon = addDays(ctx.today(), 7)
  for (const promise of await promisesOfStaff(ctx.db, { userId: manager.userId, role: manager.role, municipality: null }, all)) {
    const { id, kind, subject, dueOn } = promise
    if (kind === 'profiel-bevestigen') await confirm(world, manager, subject.id)
    else if ((kind === 'na-plaatsing-6-weken' || kind === 'na-plaatsing-6-maanden') && dueOn <= soon && !chance.happens(0.05)) {
      went(world, 'follow up', await recordFollowUp(ctx, manager, subject.id, id))
    }
  }
}

async function confirm(world: World, manager: Manager, candidateId: string): Promise<void> {
  const onFile = world.onFile.get(candidateId)
  if (onFile?.plan.staysInTouch && onFile.plan.ready) went(world, 'confirm profile', await confirmProfile(world.ctx, manager, candidateId))
}

async function consulentWeek(world: World, consulent: Consulent, chance: Chance): Promise<void> {
  const { ctx } = world
  const { userId, role, municipality } = consulent
  for (const { kind, facts } of await promisesOfStaff(ctx.db, { userId, role, municipality }, all)) {
    const feedback = facts['feedback']
    if (kind !== 'terugmelding' || typeof feedback !== 'string' || chance.happens(0.04)) continue
    went(world, 'read feedback', await readFeedback(ctx, consulent, feedback))
  }
}

/** Employers look at the terms of schemes that come near; some never do. */
async function employersWeek(world: World, chance: Chance): Promise<void> {
  const soon = addDays(world.ctx.today(), 21)
  for (const employer of world.employers.filter((one) => one.actor.verified)) {
    const waiting = await promisesOfEmployer(world.ctx.db, employer.id, all)
    const near = waiting.filter(({ kind, dueOn }) => kind === 'regeling-termijn' && dueOn <= soon)
    for (const promise of near) if (chance.happens(0.5)) await settle(world, employer, promise)
  }
}

async function settle(world: World, employer: Employer, promise: WaitingPromise): Promise<void> {
  went(world, 'settle term', await settleTerm(world.ctx, employer.actor, promise.subject.id, promise.id))
}
