import { addDays } from '#app/core/dates.ts'
import { changeCandidateStatus } from '#app/features/candidates/use-cases/change-status.server.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import type { Actor } from '#app/features/access/model.ts'
import { duringWork, workdayBefore, workdaysLater } from './days.ts'
import type { CandidatePlan } from './candidates.ts'
import type { Chance } from './chance.ts'
import { went, type OnFile, type World } from './world.ts'

type Registrar = Extract<Actor, { role: 'consulent' | 'account-manager' }>

/** Plans how people come on file: most by the consulent of the municipality, the others by an account manager. */
export function planRegistrations(world: World, plans: readonly CandidatePlan[]): void {
  const chance = world.chance('registrations')
  for (const plan of plans) {
    const consulenten = world.staff.consulenten.filter(({ municipality }) => municipality === plan.municipality)
    const consulent = consulenten.length === 0 ? null : chance.pick(consulenten)
    const registrar: Registrar = consulent && chance.happens(0.8) ? consulent : chance.pick(world.staff.managers)
    world.agenda.plan(duringWork(workdayBefore(plan.registeredOn), chance), () => register(world, plan, registrar, consulent?.userId ?? null, chance))
  }
}

async function register(world: World, plan: CandidatePlan, registrar: Registrar, consulentId: string | null, chance: Chance): Promise<void> {
  const { ctx } = world
  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)
  const reach = chance.weighted([[60, 'both'], [30, 'phone'], [10, 'email']] as const)
  const registered = went(
    world,
    'register candidate',
    await registerCandidate(ctx, registrar, {
      contact: {
        name: plan.person.name,
        email: reach === 'phone' ? null : plan.person.email,
        phone: reach === 'email' ? null : plan.person.phone,
      },
      clientNumber: registrar.role === 'consulent' ? `C${String(world.candidates.length + 10_001)}` : null,
      municipality: plan.municipality,
      postcode4: plan.postcode4,
      consulentId,
      groups: plan.groups,
      profile: {
        occupationsWanted: codes(plan.wanted),
        occupationsDone: codes(plan.done),
        skills: plan.skills,
        cannotDo: plan.cannotDo,
        hoursMin: plan.hoursMin,
        hoursMax: plan.hoursMax,
        availableFrom: addDays(ctx.today(), chance.weighted([[6, 0], [2, 14], [1, 30]])),
        maxKm: plan.maxKm,
        licences: plan.licences,
        education: plan.education,
        dutchLevel: plan.dutchLevel,
        sectors: [...new Set(plan.wanted.map(({ sector }) => sector))],
        ownWords: plan.ownWords,
      },
      ready: plan.ready,
      otherPerson: false,
    }),
  )
  if (!registered) return
  const onFile: OnFile = { plan, ...registered, freeFrom: plan.ready ? addDays(ctx.today(), 5) : null }
  world.candidates.push(onFile)
  world.onFile.set(onFile.id, onFile)
  world.byNumber.set(onFile.number, onFile)
  if (!plan.ready && chance.happens(0.8)) planFirstTalk(world, onFile, chance)
}

/** After the first talk somebody is matched too. */
function planFirstTalk(world: World, onFile: OnFile, chance: Chance): void {
  const { ctx, agenda } = world
  agenda.plan(workdaysLater(ctx.now(), chance.int(4, 18), chance), async () => {
    const manager = chance.pick(world.staff.managers)
    const moved = went(world, 'first talk', await changeCandidateStatus(ctx, manager, onFile.id, 'actief'))
    if (moved) onFile.freeFrom = addDays(ctx.today(), 5)
  })
}
