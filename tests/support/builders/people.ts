import type { StaffRole } from '#app/features/access/model.ts'
import type { TestContext } from '#tests/support/context.ts'

let serial = 0
const next = () => (serial += 1)

/** A user account; returns its id. */
export async function givenUser(ctx: TestContext, change: { email?: string; name?: string } = {}): Promise<string> {
  const id = ctx.id()
  const n = next()
  await ctx.transact((tx) =>
    tx
      .insertInto('userAccount')
      .values({
        id,
        email: change.email ?? `persoon-${n}@voorbeeld.example`,
        name: change.name ?? `Persoon ${n}`,
        phone: null,
        functionTitle: null,
        workingDays: null,
        createdAt: ctx.now(),
      })
      .execute(),
  )
  return id
}

async function membership(ctx: TestContext, role: StaffRole | 'employer', userId: string, place: { organisationId?: string; employerId?: string }) {
  await ctx.transact((tx) =>
    tx
      .insertInto('membership')
      .values({
        id: ctx.id(),
        userId,
        role,
        organisationId: place.organisationId ?? null,
        employerId: place.employerId ?? null,
        fromDate: '2020-01-01',
        toDate: null,
      })
      .execute(),
  )
}

/** An account manager of WerkBedrijf, as an actor. */
export async function givenAccountManager(ctx: TestContext, change: { organisationId?: string; name?: string } = {}) {
  const userId = await givenUser(ctx, change.name === undefined ? {} : { name: change.name })
  const organisationId = change.organisationId ?? 'werkbedrijf'
  await membership(ctx, 'account-manager', userId, { organisationId })
  return { role: 'account-manager', userId, organisationId } as const
}

/** A consulent of a municipality, as an actor. */
export async function givenConsulent(ctx: TestContext, municipality = 'wijchen', email?: string) {
  const userId = await givenUser(ctx, email === undefined ? {} : { email })
  const organisationId = `gemeente-${municipality}`
  await membership(ctx, 'consulent', userId, { organisationId })
  return { role: 'consulent', userId, organisationId, municipality } as const
}

/** A social-return coordinator of a municipality, as an actor. */
export async function givenCoordinator(ctx: TestContext, municipality = 'nijmegen') {
  const userId = await givenUser(ctx)
  const organisationId = `gemeente-${municipality}`
  await membership(ctx, 'social-return-coordinator', userId, { organisationId })
  return { role: 'social-return-coordinator', userId, organisationId, municipality } as const
}

/** A person who acts for a company, as an actor. */
export async function givenEmployerPerson(ctx: TestContext, employerId: string, verified = true) {
  const userId = await givenUser(ctx)
  await membership(ctx, 'employer', userId, { employerId })
  return { role: 'employer', userId, employerId, verified } as const
}
