import type { Sector } from '#app/core/classifications.ts'
import { addDays, daysBetween } from '#app/core/dates.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { openHiringLimits, standardRules, type ListContent } from '#app/features/open-hiring/model.ts'
import { joinList } from '#app/features/open-hiring/use-cases/join-list.server.ts'
import { openList } from '#app/features/open-hiring/use-cases/open-list.server.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import { streets } from '#db/reference/example/names.ts'
import { anyTime, duringWork } from './days.ts'
import type { Chance } from './chance.ts'
import { occupationOfCompany } from './occupations.ts'
import { planCalls, planEndOfList, type OpenedList } from './open-hiring-calls.ts'
import { payRangeFor } from './pay.ts'
import { lowerFirst } from './vacancy-texts.ts'
import { went, type Employer, type World } from './world.ts'

/** Work that can be learned by doing. */
const sectorsOfWork: readonly Sector[] = ['productie', 'logistiek', 'schoonmaak', 'horeca', 'groen', 'detailhandel']

const support = [
  'De eerste twee weken werkt u naast een vaste collega.',
  'Een werkbegeleider helpt u op weg. Hulp met vervoer of taal kunt u ons vragen.',
  'U leert het werk stap voor stap. Na een maand kijken we samen hoe het gaat.',
]

/** Plans the lists: opened one after another in the last three quarters, with people who join and employers who call. */
export async function planLists(world: World, count: number): Promise<void> {
  const chance = world.chance('open hiring')
  const table = await minimumWageTable(world.ctx.db)
  const used = new Set<string>()
  for (let at = 0; at < count; at += 1) {
    const age = Math.max(20, 270 - Math.round((240 / count) * at) - chance.int(0, 15))
    world.agenda.plan(duringWork(addDays(world.days.today, -age), chance), async () => {
      const employer = employerFor(world, used, chance)
      if (!employer) return
      used.add(employer.id)
      await open(world, employer, { table, last: at === 3, paused: at === 2, fresh: at >= count - 3 }, chance)
    })
  }
}

function employerFor(world: World, used: ReadonlySet<string>, chance: Chance): Employer | null {
  const fitting = world.employers.filter((one) => one.actor.verified && !used.has(one.id) && sectorsOfWork.includes(one.plan.sector))
  const known = fitting.find((one) => world.employers.indexOf(one) < 6)
  return known ?? (fitting.length === 0 ? null : chance.weighted(fitting.map((one) => [one.plan.weight, one] as const)))
}

function contentOf(employer: Employer, occupation: Occupation, world: World, table: MinimumWageTable, chance: Chance): ListContent {
  const { plan } = employer
  const hoursMin = chance.pick([16, 20, 24])
  return {
    title: occupation.title,
    occupationCode: occupation.code,
    work: `Bij ${plan.name} kunt u werken als ${lowerFirst(occupation.title)}. ${occupation.tasks.join(' ')}`,
    demands: occupation.demands.slice(0, openHiringLimits.demands),
    support: chance.pick(support),
    hoursMin,
    hoursMax: hoursMin + chance.pick([8, 12, 16]),
    ...payRangeFor(occupation, world.days.today, table, chance),
    contractKind: 'tijdelijk',
    places: chance.int(14, 20),
    location: `${chance.pick(streets)} ${chance.int(1, 120)}`,
    postcode: plan.postcode,
    place: plan.place,
    startsOn: null,
    contactName: plan.owner.name,
    contactPhone: plan.owner.phone,
    rules: { ...standardRules, replyWindowHours: chance.pick([24, 48, 48, 72]) },
  }
}

type Course = { table: MinimumWageTable; last: boolean; paused: boolean; fresh: boolean }

async function open(world: World, employer: Employer, course: Course, chance: Chance): Promise<void> {
  const { ctx, days } = world
  const occupation = occupationOfCompany(employer.plan, chance, true)
  const content = contentOf(employer, occupation, world, course.table, chance)
  const opened = went(world, 'open list', await openList(ctx, employer.actor, { employerId: employer.id, content, warningsRead: true }))
  if (!opened) return
  const list: OpenedList = { ...opened, employer, occupation, content, openedOn: ctx.today() }
  const span = daysBetween(list.openedOn, days.today)
  const joins = Math.round(14 + span / 10) + chance.int(0, 8)
  for (let at = 0; at < joins; at += 1) {
    const day = addDays(list.openedOn, Math.floor(span * chance.next() ** 1.4))
    world.agenda.plan(anyTime(day, chance), () => join(world, list, chance))
  }
  planCalls(world, list, { everyDays: course.fresh ? 5 : Math.max(7, Math.round(span / 16)), awaiting: course.fresh }, chance)
  if (course.last || course.paused) planEndOfList(world, list, course.last ? 'gesloten' : 'gepauzeerd', chance)
}

async function join(world: World, list: OpenedList, chance: Chance): Promise<void> {
  const person = world.people.someone()
  const contact = chance.happens(0.55) ? ({ kind: 'telefoon', value: person.phone } as const) : ({ kind: 'email', value: person.email } as const)
  const name = chance.happens(0.7) ? (person.name.split(' ')[0] ?? person.name) : person.name
  const joined = await joinList(world.ctx, list.id, { name, contact })
  if (!joined.ok && joined.refusal === 'lijst-niet-open') return
  went(world, 'join list', joined)
}
