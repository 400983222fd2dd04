import { addUser } from '#app/features/organisations/use-cases/add-user.server.ts'
import { changeUser } from '#app/features/organisations/use-cases/change-user.server.ts'
import { makeAdministrator } from '#app/features/organisations/use-cases/make-administrator.server.ts'
import type { StaffPlan } from './staff.ts'
import { went, type World } from './world.ts'

/** Lets the first administrator, made as from the command line, add everybody who works at the partners. */
export async function hireStaff(world: World, plans: readonly StaffPlan[]): Promise<void> {
  const { ctx } = world
  const [first, ...others] = plans
  if (!first) return
  const made = went(world, 'make administrator', await makeAdministrator(ctx, { ...first.person, organisationId: first.organisationId }))
  if (!made) return
  const administrator = { role: 'administrator', userId: made.userId, organisationId: first.organisationId } as const
  const { name, phone } = first.person
  const details = { id: made.userId, name, phone, functionTitle: first.functionTitle, workingDays: first.workingDays, version: 1 }
  went(world, 'change user', await changeUser(ctx, administrator, details))
  for (const plan of others) {
    const { person, role, organisationId, functionTitle, workingDays } = plan
    const added = went(world, 'add user', await addUser(ctx, administrator, { ...person, role, organisationId, functionTitle, workingDays }))
    if (added) join(world, plan, added.id)
  }
}

function join({ staff }: World, { role, organisationId, municipality }: StaffPlan, userId: string): void {
  if (role === 'account-manager') staff.managers.push({ role, userId, organisationId })
  if (role === 'consulent') staff.consulenten.push({ role, userId, organisationId, municipality })
  if (role === 'social-return-coordinator') staff.coordinators.push({ role, userId, organisationId, municipality })
  if (role === 'policy-adviser') staff.advisers.push({ role, userId, organisationId, municipality })
}
