import { addDays, addMonths, daysBetween, type Instant, type IsoDate } from '#app/core/dates.ts'
import { addMinutes } from '#app/core/moments.ts'
import type { ListContent, PersonAnswer } from '#app/features/open-hiring/model.ts'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { callNext } from '#app/features/open-hiring/use-cases/call-next.server.ts'
import { changeListStatus } from '#app/features/open-hiring/use-cases/change-list-status.server.ts'
import { leaveList } from '#app/features/open-hiring/use-cases/leave-list.server.ts'
import { markRung } from '#app/features/open-hiring/use-cases/mark-rung.server.ts'
import { recordStart } from '#app/features/open-hiring/use-cases/record-start.server.ts'
import { peopleToRing } from '#db/queries/open-hiring/entries.ts'
import { findList } from '#db/queries/open-hiring/find-list.ts'
import { duringWork, nextMonday, workdaysLater } from './days.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { planCourse } from './placement-course.ts'
import { went, type Employer, type World } from './world.ts'

/** A list that is open. */
export interface OpenedList {
  id: string
  employer: Employer
  occupation: Occupation
  content: ListContent
  openedOn: IsoDate
}

const region = { kind: 'region' } as const

/** Plans the calls of a list. `awaiting`: the last call is so short ago that its answer is still to come. */
export function planCalls(world: World, list: OpenedList, rhythm: { everyDays: number; awaiting: boolean }, chance: Chance): void {
  const span = daysBetween(list.openedOn, world.days.today)
  for (let day = 6; day < span - 4; day += rhythm.everyDays + chance.int(0, 3)) {
    world.agenda.plan(duringWork(addDays(list.openedOn, day), chance), () => call(world, list, 'answers', chance))
  }
  if (rhythm.awaiting) world.agenda.plan(addMinutes(world.end, -chance.int(4, 20) * 60), () => call(world, list, 'waits', chance))
}

/** Plans the pause or the end of a list, a few days ago. */
export function planEndOfList(world: World, list: OpenedList, to: 'gesloten' | 'gepauzeerd', chance: Chance): void {
  world.agenda.plan(duringWork(addDays(world.days.today, -chance.int(3, 9)), chance), async () => {
    const now = await findList(world.ctx.db, region, list.id)
    if (now) await changeListStatus(world.ctx, list.employer.actor, { listId: list.id, to, version: now.version })
    world.agenda.plan(workdaysLater(world.ctx.now(), 1, chance), () => ringAround(world, list))
  })
}

/** Tells those who left a telephone number that the list stands still or is over. */
async function ringAround(world: World, { id, employer }: OpenedList): Promise<void> {
  for (const entry of await peopleToRing(world.ctx.db, id)) {
    went(world, 'mark rung', await markRung(world.ctx, employer.manager, entry.id))
  }
}

async function call(world: World, list: OpenedList, course: 'answers' | 'waits', chance: Chance): Promise<void> {
  const { ctx, agenda } = world
  const now = await findList(ctx.db, region, list.id)
  if (!now) return
  const called = await callNext(ctx, list.employer.actor, { listId: list.id, version: now.version })
  // Nobody waits, or every place is taken: then there is nothing to call for.
  if (!called.ok || course === 'waits') return
  const { entryId } = called.value
  const answer = chance.weighted<PersonAnswer | null>([[64, 'ja'], [13, 'niet-nu'], [7, 'ingetrokken'], [16, null]])
  if (answer === null) return
  const window = list.content.rules.replyWindowHours * 60
  agenda.plan(addMinutes(ctx.now(), chance.int(20, Math.round(window * 0.8))), async () => {
    const by = chance.happens(0.7) ? 'job-seeker' : list.employer.actor
    const answered = went(world, 'answer call', await answerCall(ctx, by, entryId, answer))
    if (answered && answer === 'ja') planStart(world, list, entryId, ctx.now(), chance)
  })
}

function planStart(world: World, list: OpenedList, entryId: string, said: Instant, chance: Chance): void {
  const startsOn = nextMonday(addDays(said.slice(0, 10), chance.int(2, 9)))
  world.agenda.plan(duringWork(addDays(startsOn, chance.int(0, 2)), chance), async () => {
    if (chance.happens(0.1)) {
      went(world, 'leave list', await leaveList(world.ctx, list.employer.actor, entryId))
      return
    }
    await start(world, list, entryId, startsOn, chance)
  })
}

async function start(world: World, list: OpenedList, entryId: string, startsOn: string, chance: Chance): Promise<void> {
  const { content, employer, occupation } = list
  const municipality = chance.happens(0.75) && employer.plan.municipality ? employer.plan.municipality : chance.pick(world.ctx.region.municipalities).slug
  const terms = {
    startsOn,
    minutesPerWeek: chance.int(content.hoursMin, content.hoursMax) * 60,
    payCentsPerHour: content.payMinCents + (chance.happens(0.3) ? 20 : 0),
    contractKind: content.contractKind,
    expectedEndOn: addDays(addMonths(startsOn, chance.pick([6, 7, 7])), -1),
  }
  const by = chance.happens(0.6) ? employer.actor : employer.manager
  const started = went(world, 'record start', await recordStart(world.ctx, by, entryId, { ...terms, municipality, candidateNumber: null, agreed: false }))
  if (!started) return
  const work = { ...terms, outflow: 'onbekend', wageException: null } as const
  planCourse(world, { id: started.placementId, employer, candidate: null, occupation, municipality, work }, chance)
}
