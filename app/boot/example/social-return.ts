import type { Sector } from '#app/core/classifications.ts'
import { addDays, addMonths, type IsoDate } from '#app/core/dates.ts'
import type { ValueTable } from '#app/features/social-return/model.ts'
import { registerContract } from '#app/features/social-return/use-cases/register-contract.server.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'
import { duringWork } from './days.ts'
import type { Chance } from './chance.ts'
import { went, type Employer, type OnFile, type World } from './world.ts'

const works: Record<Sector, readonly string[]> = {
  zorg: ['Huishoudelijke ondersteuning Wmo', 'Dagbesteding voor ouderen'],
  techniek: ['Onderhoud van installaties in gemeentelijke gebouwen', 'Vervanging van openbare verlichting'],
  logistiek: ['Opslag en bezorging van hulpmiddelen', 'Postbezorging voor de gemeenten'],
  bouw: ['Nieuwbouw van een brede school', 'Groot onderhoud aan sporthallen'],
  horeca: ['Catering van het stadhuis', 'Beheer van het bedrijfsrestaurant'],
  schoonmaak: ['Schoonmaak van gemeentelijke gebouwen', 'Glasbewassing van scholen en wijkcentra'],
  groen: ['Onderhoud van plantsoenen en sportvelden', 'Bermbeheer langs gemeentelijke wegen'],
  productie: ['Lunches en brood voor vergaderingen', 'Levering van kantoormeubelen'],
  detailhandel: ['Levering van kantoorartikelen', 'Levering van werkkleding'],
  kantoor: ['Bemensing van het klantcontactcentrum', 'Digitalisering van archieven'],
  onderwijs: ['Taallessen voor inburgeraars', 'Scholing van medewerkers'],
  transport: ['Leerlingenvervoer', 'Vervoer naar dagbesteding'],
  ict: ['Beheer van werkplekken', 'Onderhoud van de website'],
  overig: ['Beveiliging van het stadhuis', 'Inzameling van oud papier'],
}

/** Employers with a running obligation, and the table by which it counts. */
const tables = new WeakMap<Employer, ValueTable>()

/** Plans the contracts that were won in a tender: the first employer has one, then those with the most work. */
export function planContracts(world: World, count: number): void {
  const chance = world.chance('social return')
  for (let at = 0; at < count; at += 1) {
    const age = 420 - Math.round((380 / count) * at) - chance.int(0, 15)
    world.agenda.plan(duringWork(addDays(world.days.today, -age), chance), () => register(world, at, chance))
  }
}

function contractor(world: World, at: number): Employer | undefined {
  const open = world.employers.filter((one) => one.actor.verified && !tables.has(one))
  if (at === 0 && open[0]) return open[0]
  return [...open].sort((one, other) => other.plan.weight - one.plan.weight)[0]
}

async function register(world: World, at: number, chance: Chance): Promise<void> {
  const { ctx, staff } = world
  const employer = contractor(world, at)
  const coordinator = staff.coordinators[at % staff.coordinators.length]
  if (!employer || !coordinator) return
  const today: IsoDate = ctx.today()
  const awardedOn = addDays(today, -chance.int(3, 20))
  const table = chance.pick(socialReturnTables.slice(0, 3))
  const startsOn = addDays(today, chance.int(0, 25))
  const registered = went(
    world,
    'register contract',
    await registerContract(ctx, coordinator, {
      kvkNumber: employer.plan.kvk,
      title: chance.pick(works[employer.plan.sector]),
      valueCents: (at === 0 ? 480_000 : chance.int(6, 48) * 50_000) * 100,
      labourSharePercent: chance.pick([null, 45, 55, 65, 75]),
      tableId: table.id,
      tenderPublishedOn: addDays(awardedOn, -chance.int(50, 110)),
      awardedOn,
      startsOn,
      endsOn: addDays(addMonths(startsOn, chance.pick([24, 24, 36, 48])), -1),
    }),
  )
  if (registered) tables.set(employer, table)
}

/** Block that an account manager names for a placement with an employer that has an obligation; undefined: not asked. */
export function blockFor(employer: Employer, candidate: OnFile | null, chance: Chance): string | null | undefined {
  const table = tables.get(employer)
  if (!table) return undefined
  const has = (code: string) => table.blocks.some((block) => block.code === code && block.kind === 'jaarwaarde')
  const groups = candidate?.plan.groups ?? []
  const fitting = [
    ...(groups.includes('beperking') ? ['banenafspraak', 'wajong'] : []),
    ...(groups.includes('langdurig') ? ['participatiewet-lang', 'ww-lang'] : []),
    ...(groups.includes('statushouder') ? ['participatiewet-kort'] : []),
    ...['participatiewet', 'participatiewet-kort', 'ww', 'ww-kort', 'nug'],
  ].filter(has)
  return candidate === null && chance.happens(0.5) ? null : chance.pick(fitting.slice(0, 2))
}
