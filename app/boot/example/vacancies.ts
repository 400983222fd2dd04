import { addDays, type IsoDate } from '#app/core/dates.ts'
import { closeVacancy } from '#app/features/vacancies/use-cases/close-vacancy.server.ts'
import { pauseVacancy } from '#app/features/vacancies/use-cases/pause-vacancy.server.ts'
import { postVacancy } from '#app/features/vacancies/use-cases/post-vacancy.server.ts'
import { publishVacancy } from '#app/features/vacancies/use-cases/publish-vacancy.server.ts'
import { returnVacancy } from '#app/features/vacancies/use-cases/return-vacancy.server.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import type { Chance } from './chance.ts'
import { duringWork, workdayBefore, workdaysLater } from './days.ts'
import { spreadOverMunicipalities } from './places.ts'
import { planProposals, type Published } from './proposals.ts'
import { divide } from './size.ts'
import { contentFor } from './vacancy-content.ts'
import { went, type Employer, type World } from './world.ts'

type Fate = 'open' | 'te-controleren' | 'teruggestuurd' | 'gepauzeerd' | 'vervuld' | 'ingetrokken' | 'verlopen'

const fates: readonly (readonly [Fate, number])[] = [
  ['open', 100],
  ['te-controleren', 7],
  ['teruggestuurd', 5],
  ['gepauzeerd', 3],
  ['vervuld', 19],
  ['ingetrokken', 6],
  ['verlopen', 10],
]

/** Vacancies of the first employer, so that one company shows every stage. */
const ofTheFirst: readonly Fate[] = ['open', 'open', 'open', 'te-controleren', 'teruggestuurd', 'vervuld']

interface VacancyPlan {
  fate: Fate
  postedOn: IsoDate
  closesOn: IsoDate
  ofTheFirst: boolean
  municipality: string
}

const ages: Record<Fate, readonly [number, number]> = {
  open: [3, 88],
  'te-controleren': [0, 3],
  teruggestuurd: [3, 7],
  gepauzeerd: [20, 70],
  vervuld: [75, 430],
  ingetrokken: [60, 300],
  verlopen: [95, 380],
}

function planOf(fate: Fate, first: boolean, municipality: string, today: IsoDate, chance: Chance): VacancyPlan {
  const [least, most] = ages[fate]
  const postedOn = workdayBefore(addDays(today, -Math.round(least + (most - least) * chance.next() ** 1.2)))
  const ends = fate === 'verlopen' ? addDays(postedOn, chance.int(40, 80)) : addDays(postedOn, chance.int(60, 110))
  const soonest = addDays(today, chance.int(4, 20))
  return { fate, postedOn, closesOn: fate === 'verlopen' || ends > soonest ? ends : soonest, ofTheFirst: first, municipality }
}

/** Plans the vacancies: what employers post, what becomes of the checking, and how each ends. */
export async function planVacancies(world: World, count: number): Promise<void> {
  const chance = world.chance('vacancies')
  const table = await minimumWageTable(world.ctx.db)
  const left = [...ofTheFirst]
  const municipalities = spreadOverMunicipalities(world.ctx.region, count, chance)
  for (const [fate, times] of divide(count, fates)) {
    for (let at = 0; at < times; at += 1) {
      const first = left.includes(fate)
      if (first) left.splice(left.indexOf(fate), 1)
      const plan = planOf(fate, first, municipalities.pop() ?? '', world.days.today, chance)
      world.agenda.plan(duringWork(plan.postedOn, chance), () => post(world, plan, table, chance))
    }
  }
}

function employerFor(world: World, plan: VacancyPlan, chance: Chance): Employer | undefined {
  if (plan.ofTheFirst) return world.employers[0]
  const fresh = world.employers.filter((one) => !one.actor.verified)
  if (plan.fate === 'te-controleren' && fresh.length > 0 && chance.happens(0.5)) return chance.pick(fresh)
  const verified = world.employers.filter((one) => one.actor.verified)
  const near = verified.filter((one) => one.plan.municipality === plan.municipality)
  const known = near.length > 0 ? near : verified
  return known.length === 0 ? undefined : chance.weighted(known.map((one) => [Math.sqrt(one.plan.weight), one] as const))
}

async function post(world: World, plan: VacancyPlan, table: MinimumWageTable, chance: Chance): Promise<void> {
  const { ctx, agenda } = world
  const employer = employerFor(world, plan, chance)
  if (!employer) return
  const places = plan.fate === 'vervuld' ? chance.pick([1, 1, 2]) : chance.weighted([[70, 1], [14, 2], [8, 3], [8, 5]])
  const { content, occupation } = contentFor(employer.plan, { closesOn: plan.closesOn, places }, ctx.today(), table, chance)
  const byManager = chance.happens(0.2)
  const posted = byManager
    ? await postVacancy(ctx, employer.manager, { content, employerId: employer.id })
    : await postVacancy(ctx, employer.actor, { content })
  const vacancy = went(world, 'post vacancy', posted)
  if (!vacancy || plan.fate === 'te-controleren') return
  const published: Published = {
    id: vacancy.id,
    employer,
    occupation,
    content,
    filled: plan.fate === 'vervuld',
    ofTheFirst: plan.ofTheFirst && plan.fate === 'open',
    known: new Set(),
  }
  agenda.plan(workdaysLater(ctx.now(), chance.int(0, 1), chance), () => check(world, plan, published, table, chance))
}

const notes = [
  'Kunt u de taken wat preciezer opschrijven? Wat doet iemand op een gewone dag?',
  'Staan de uren vast, of kan iemand ook minder werken? Schrijf dat erbij.',
  'In de tekst staat niet of er ook in het weekend gewerkt wordt. Wilt u dat aanvullen?',
]

async function check(world: World, plan: VacancyPlan, vacancy: Published, table: MinimumWageTable, chance: Chance): Promise<void> {
  const { ctx, agenda } = world
  const { employer, id } = vacancy
  const { version = 1 } = (await findVacancy(ctx.db, { kind: 'region' }, id)) ?? {}
  if (plan.fate === 'teruggestuurd') {
    const reason = chance.pick(['taken-onduidelijk', 'uren-onduidelijk'] as const)
    went(world, 'return vacancy', await returnVacancy(ctx, employer.manager, { id, version, reason, note: chance.pick(notes) }))
    return
  }
  if (went(world, 'publish vacancy', await publishVacancy(ctx, employer.manager, { id, version })) === null) return
  planProposals(world, vacancy, table, chance)
  const later = (days: number, run: () => Promise<void>) => agenda.plan(duringWork(addDays(plan.postedOn, days), chance), run)
  if (plan.fate === 'ingetrokken') later(chance.int(12, 45), () => close(world, vacancy, chance.pick(['geen-werk-meer', 'uitgesteld'])))
  if (plan.fate === 'vervuld') later(55, () => close(world, vacancy, 'vervuld-anders'))
  if (plan.fate === 'gepauzeerd') {
    agenda.plan(duringWork(addDays(world.days.today, -chance.int(4, 9)), chance), async () => {
      went(world, 'pause vacancy', await pauseVacancy(ctx, employer.actor, id))
    })
  }
}

/** Ends a vacancy that still runs. */
async function close({ ctx }: World, { id, employer }: Published, reason: 'geen-werk-meer' | 'uitgesteld' | 'vervuld-anders'): Promise<void> {
  await closeVacancy(ctx, employer.actor, { id, reason })
}
