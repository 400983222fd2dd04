import { signInWithCode } from '#app/features/access/use-cases/sign-in-with-code.server.ts'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { createEmployer } from '#app/features/employers/use-cases/create-employer.server.ts'
import { inviteColleague } from '#app/features/employers/use-cases/invite-colleague.server.ts'
import { verifyEmployer } from '#app/features/employers/use-cases/verify-employer.server.ts'
import { findUserByEmail } from '#db/queries/access/users.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { waitingMail } from '#db/queries/outbox/deliver.ts'
import { duringWork, workdaysLater } from './days.ts'
import type { Chance } from './chance.ts'
import type { EmployerPlan } from './employers.ts'
import { went, type Employer, type World } from './world.ts'

/** Plans how the companies come: the owner signs in with a mailed code and creates the company; somebody sees to it within days. */
export function planArrivals(world: World, plans: readonly EmployerPlan[]): void {
  const chance = world.chance('arrivals')
  for (const plan of plans) {
    world.agenda.plan(duringWork(plan.createdOn, chance), async () => {
      const employer = await arrive(world, plan)
      if (employer) planVerification(world, employer, chance)
    })
  }
}

/** Signs in as somebody would who reads the mail; out: the id of the user. */
async function signIn(world: World, email: string): Promise<string | null> {
  const { ctx } = world
  await requestSignInCode(ctx, email)
  const mails = await waitingMail(ctx.db, ctx.now(), 10_000)
  const mail = mails.filter(({ to }) => to === email).at(-1)
  const code = /\b\d{8}\b/.exec(JSON.stringify(mail?.message ?? ''))?.[0] ?? ''
  if (went(world, 'sign in', await signInWithCode(ctx, { email, code })) === null) return null
  return (await findUserByEmail(ctx.db, email))?.id ?? null
}

async function arrive(world: World, plan: EmployerPlan): Promise<Employer | null> {
  const { ctx } = world
  const userId = await signIn(world, plan.owner.email)
  if (userId === null) return null
  const created = went(
    world,
    'create employer',
    await createEmployer(ctx, { role: 'newcomer', userId }, null, {
      kvk: plan.kvk,
      bedrijfsnaam: plan.name,
      sector: plan.sector,
      postcode: plan.postcode,
      plaats: plan.place,
      naam: plan.owner.name,
      telefoon: plan.owner.phone,
    }),
  )
  if (!created) return null
  const row = await findEmployer(ctx.db, { kind: 'region' }, created.employerId)
  const manager = world.staff.managers.find((one) => one.userId === row?.accountManagerId) ?? world.staff.managers[0]
  if (!manager) throw new RangeError('Nobody looks after employers')
  const employer: Employer = { plan, id: created.employerId, actor: { role: 'employer', userId, employerId: created.employerId, verified: false }, manager }
  world.employers.push(employer)
  return employer
}

function planVerification(world: World, employer: Employer, chance: Chance): void {
  const { ctx, agenda } = world
  if (!employer.plan.verified) return
  agenda.plan(workdaysLater(ctx.now(), chance.int(0, 2), chance), async () => {
    went(world, 'verify employer', await verifyEmployer(ctx, employer.manager, employer.id))
    employer.actor = { ...employer.actor, verified: true }
    for (const colleague of employer.plan.colleagues) {
      agenda.plan(workdaysLater(ctx.now(), chance.int(3, 40), chance), async () => {
        went(world, 'invite colleague', await inviteColleague(ctx, employer.actor, { naam: colleague.name, email: colleague.email }))
      })
    }
  })
}
