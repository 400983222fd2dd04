import { insertMembership, insertUser } from '#db/queries/access/users.ts'
import type { StaffPlan } from './staff.ts'
import type { World } from './world.ts'

export async function hireStaff(world: World, plans: readonly StaffPlan[]): Promise<void> {
  const { ctx, staff } = world
  for (const { person, role, organisationId, municipality, functionTitle, workingDays } of plans) {
    const userId = ctx.id()
    await ctx.transact(async (tx) => {
      await insertUser(tx, { id: userId, email: person.email, name: person.name, phone: person.phone, functionTitle, workingDays, createdAt: ctx.now() })
      await insertMembership(tx, { id: ctx.id(), userId, role, organisationId, employerId: null, fromDate: ctx.today() })
    })
    if (role === 'account-manager') staff.managers.push({ role, userId, organisationId })
    if (role === 'consulent') staff.consulenten.push({ role, userId, organisationId, municipality })
    if (role === 'social-return-coordinator') staff.coordinators.push({ role, userId, organisationId, municipality })
    if (role === 'policy-adviser') staff.advisers.push({ role, userId, organisationId, municipality })
  }
}
