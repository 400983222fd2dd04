import type { StaffRole } from '#app/features/access/model.ts'
import { givenUser } from './people.ts'
import type { TestContext } from '#tests/support/context.ts'

async function givenRole(ctx: TestContext, role: StaffRole, organisationId: string, userId: string): Promise<string> {
  const id = ctx.id()
  await ctx.transact((tx) =>
    tx.insertInto('membership').values({ id, userId, role, organisationId, employerId: null, fromDate: '2020-01-01', toDate: null }).execute(),
  )
  return id
}

/** A policy adviser as an actor: of the region, or of one municipality. */
export async function givenPolicyAdviser(ctx: TestContext, municipality: string | null = null) {
  const userId = await givenUser(ctx)
  const organisationId = municipality === null ? 'werkbedrijf' : `gemeente-${municipality}`
  await givenRole(ctx, 'policy-adviser', organisationId, userId)
  return { role: 'policy-adviser', userId, organisationId, municipality } as const
}

/** An administrator of the region as an actor, with the id of the membership. */
export async function givenAdministrator(ctx: TestContext, organisationId = 'werkbedrijf') {
  const userId = await givenUser(ctx)
  const membershipId = await givenRole(ctx, 'administrator', organisationId, userId)
  return { actor: { role: 'administrator', userId, organisationId } as const, membershipId }
}
