import { addDays, quarterRange, type Quarter } from '#app/core/dates.ts'
import { makeQuarter } from '#app/features/reports/use-cases/make-quarter.server.ts'
import { publishReports } from '#app/features/reports/use-cases/publish-reports.server.ts'
import { duringWork, quartersUpTo } from './days.ts'
import type { Chance } from './chance.ts'
import { went, type Adviser, type World } from './world.ts'

/** Days after the end of a quarter on which its figures are frozen, and published. */
const madeAfter = 12
const publishedAfter = 26

/**
 * Plans the reports of the quarters that are over, but for the last one: that waits for whoever walks through the example.
 * One older quarter is made again later, because placements were corrected.
 */
export function planReports(world: World): void {
  const chance = world.chance('reports')
  const adviser = world.staff.advisers.find(({ municipality }) => municipality === null)
  const quarters = quartersUpTo(world.days.today).slice(0, -2)
  if (!adviser) return
  quarters.forEach((quarter, at) => {
    planReport(world, adviser, quarter, { after: 0, reason: null }, chance)
    if (at === 1) planReport(world, adviser, quarter, { after: 75, reason: 'Uren en loon van enkele plaatsingen zijn later verbeterd.' }, chance)
  })
}

function planReport(world: World, adviser: Adviser, quarter: Quarter, again: { after: number; reason: string | null }, chance: Chance): void {
  const { ctx, agenda } = world
  const { to } = quarterRange(quarter)
  agenda.plan(duringWork(addDays(to, madeAfter + again.after), chance), async () => {
    const made = await makeQuarter(ctx, adviser, { quarter, reason: again.reason })
    if (!made.ok && made.refusal === 'niets-veranderd') return
    went(world, 'make quarter', made)
    agenda.plan(duringWork(addDays(to, publishedAfter + again.after), chance), async () => {
      went(world, 'publish reports', await publishReports(ctx, adviser, { quarter, place: null }))
    })
  })
}
