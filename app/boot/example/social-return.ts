import type { ReportingGroup, Sector } from '#app/core/classifications.ts'
import { addDays, addMonths, daysBetween, type IsoDate } from '#app/core/dates.ts'
import { fullWeekMinutes, type ValueTable } from '#app/features/social-return/model.ts'
import { registerContract } from '#app/features/social-return/use-cases/register-contract.server.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'
import { duringWork } from './days.ts'
import type { Chance } from './chance.ts'
import type { Work } from './work.ts'
import { went, type Employer, type OnFile, type World } from './world.ts'

const works: Record<Sector, readonly string[]> = {
  zorg: ['Huishoudelijke ondersteuning Wmo', 'Dagbesteding voor ouderen'],
  techniek: ['Onderhoud van installaties in gemeentelijke gebouwen', 'Vervanging van openbare verlichting'],
  logistiek: ['Opslag en bezorging van hulpmiddelen', 'Postbezorging voor de gemeenten'],
  bouw: ['Nieuwbouw van een brede school', 'Groot onderhoud aan sporthallen'],
  horeca: ['Catering van het stadhuis', 'Beheer van het bedrijfsrestaurant'],
  schoonmaak: ['Schoonmaak van gemeentelijke gebouwen', 'Glasbewassing van scholen en wijkcentra'],
  groen: ['Onderhoud van plantsoenen en sportvelden', 'Bermbeheer langs gemeentelijke wegen'],
  productie: ['Levering van gebruiksartikelen', 'Levering van materialen voor gemeentelijke gebouwen'],
  detailhandel: ['Levering van kantoorartikelen', 'Levering van werkkleding'],
  kantoor: ['Bemensing van het klantcontactcentrum', 'Digitalisering van archieven'],
  onderwijs: ['Taallessen voor inburgeraars', 'Scholing van medewerkers'],
  transport: ['Leerlingenvervoer', 'Vervoer naar dagbesteding'],
  ict: ['Beheer van werkplekken', 'Onderhoud van de website'],
  overig: ['Beveiliging van het stadhuis', 'Inzameling van oud papier'],
}

/** Employers with a running obligation: the table by which it counts, and how much of it people are still found for. */
const running = new WeakMap<Employer, { table: ValueTable; leftCents: number }>()

/** Plans the contracts that were won in a tender: the first employer has one, then those with the most work. */
export function planContracts(world: World, count: number): void {
  const chance = world.chance('social return')
  for (let at = 0; at < count; at += 1) {
    const age = 420 - Math.round((380 / count) * at) - chance.int(0, 15)
    world.agenda.plan(duringWork(addDays(world.days.today, -age), chance), () => register(world, at, chance))
  }
}

function contractor(world: World, at: number): Employer | undefined {
  const open = world.employers.filter((one) => one.actor.verified && !running.has(one))
  if (at === 0 && open[0]) return open[0]
  return [...open].sort((one, other) => other.plan.weight - one.plan.weight)[0]
}

async function register(world: World, at: number, chance: Chance): Promise<void> {
  const { ctx, staff } = world
  const employer = contractor(world, at)
  const coordinator = staff.coordinators[at % staff.coordinators.length]
  const table = socialReturnTables[chance.pick([0, 0, 2])]
  if (!employer || !coordinator || !table) return
  const today: IsoDate = ctx.today()
  const awardedOn = addDays(today, -chance.int(3, 20))
  const startsOn = addDays(today, chance.int(0, 25))
  const registered = went(
    world,
    'register contract',
    await registerContract(ctx, coordinator, {
      kvkNumber: employer.plan.kvk,
      title: at === 0 ? 'Lunches en brood voor vergaderingen' : chance.pick(works[employer.plan.sector]),
      valueCents: (at === 0 ? 1_900_000 : Math.round(employer.plan.weight / 5) * 350_000) * 100,
      labourSharePercent: chance.pick([null, 45, 55, 65, 75]),
      tableId: table.id,
      tenderPublishedOn: addDays(awardedOn, -chance.int(50, 110)),
      awardedOn,
      startsOn,
      endsOn: addDays(addMonths(startsOn, chance.pick([24, 24, 36, 48])), -1),
    }),
  )
  if (registered) running.set(employer, { table, leftCents: registered.obligationCents * (at === 0 ? 0.2 : 0.05 + 0.45 * chance.next()) })
}

/**
 * Block that an account manager names for a placement with an employer that has an obligation; null: it does not count, because
 * the obligation is nearly met; undefined: not asked.
 */
export function blockFor(employer: Employer, { candidate, work }: { candidate: OnFile | null; work: Work }, chance: Chance): string | null | undefined {
  const obligation = running.get(employer)
  if (!obligation) return undefined
  const code = blockOf(obligation.table, candidate?.plan.groups ?? [], chance)
  const block = obligation.table.blocks.find((one) => one.code === code)
  if (!block || obligation.leftCents <= 0 || chance.happens(0.4)) return null
  const months = work.expectedEndOn === null ? 24 : daysBetween(work.startsOn, work.expectedEndOn) / 30
  obligation.leftCents -= (block.valueCents * Math.min(1, work.minutesPerWeek / fullWeekMinutes) * months) / 12
  return block.code
}

function blockOf(table: ValueTable, groups: readonly ReportingGroup[], chance: Chance): string | undefined {
  const fitting = [...(groups.includes('beperking') ? ['banenafspraak'] : []), ...(groups.includes('langdurig') ? ['participatiewet'] : []), 'participatiewet', 'ww', 'nug']
  return chance.pick(fitting.filter((code) => table.blocks.some((block) => block.code === code && block.kind === 'jaarwaarde')))
}
