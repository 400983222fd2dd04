import { addDays, type IsoDate } from '#app/core/dates.ts'
import { addMinutes, startOfDay } from '#app/core/moments.ts'
import { runHandlers } from '#app/platform/change-feed.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { throwAwayOutbox } from '#db/queries/outbox/throw-away.ts'
import { handlers, jobs } from '../features.server.ts'
import type { World } from './world.ts'

/** How many days before today the clock looks every morning, as in the running program; before that on Mondays. */
const dailyFrom = 28

/** What the worker of the program does, once: handlers, jobs, handlers. Mail is thrown away; the index follows at the start. */
export async function runRound({ ctx }: Pick<World, 'ctx'>): Promise<void> {
  await runHandlers(ctx, handlers)
  await runDueJobs(ctx, jobs)
  await runHandlers(ctx, handlers)
  await ctx.transact((tx) => throwAwayOutbox(tx))
}

/** Plans the rounds of the whole time, early in the morning. */
export function planRounds(world: World): void {
  const { from, today } = world.days
  const at = (date: IsoDate) => world.agenda.plan(addMinutes(startOfDay(date), 5 * 60), () => runRound(world))
  const daily = addDays(today, -dailyFrom)
  for (let date = from; date < daily; date = addDays(date, 7)) at(date)
  for (let date = daily; date <= today; date = addDays(date, 1)) at(date)
}
