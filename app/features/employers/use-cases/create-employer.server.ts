import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { chooseAccountManager } from '#app/features/employers/rules.ts'
import type { CreateEmployerInput } from '#app/features/employers/schema.ts'
import type { CreateEmployerRefusal } from '#app/features/employers/texts/nl.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { switchSession } from '#db/queries/access/sessions.ts'
import { insertMembership } from '#db/queries/access/users.ts'
import { availableAccountManagers } from '#db/queries/employers/account-managers.ts'
import { kvkIsKnown } from '#db/queries/employers/find-employer.ts'
import { completePerson, insertEmployer } from '#db/queries/employers/save-employer.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { openPromise } from '#db/queries/promises/write.ts'
import { locate } from '#db/queries/reference/postcodes.ts'

/**
 * Creates a company for whoever says to work there; an account manager of the region's routing must verify it within the promised
 * term. A company that exists is refused without saying who is in it. The session, when there is one, acts in the new membership.
 */
export async function createEmployer(
  ctx: Context,
  actor: ActorWith<'employers.create'>,
  session: { idHash: string } | null,
  input: CreateEmployerInput,
): Promise<Result<{ employerId: string }, CreateEmployerRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<{ employerId: string }, CreateEmployerRefusal>> => {
    if (await kvkIsKnown(tx, input.kvk)) return refuse('kvk-bekend')
    const now = ctx.now()
    const { municipality } = await locate(tx, ctx.region, input.postcode)
    const accountManagerId = chooseAccountManager(await availableAccountManagers(tx, ctx.today()), ctx.region.routing, municipality)
    const employerId = ctx.id()
    await insertEmployer(tx, {
      id: employerId,
      kvkNumber: input.kvk,
      name: input.bedrijfsnaam,
      sector: input.sector,
      municipality,
      postcode: input.postcode,
      place: input.plaats,
      size: 'klein',
      accountManagerId,
      verifiedAt: null,
      verifiedBy: null,
      createdAt: now,
      version: 1,
    })
    await completePerson(tx, actor.userId, { name: input.naam, phone: input.telefoon })
    const membershipId = ctx.id()
    await insertMembership(tx, { id: membershipId, userId: actor.userId, role: 'employer', organisationId: null, employerId, fromDate: ctx.today() })
    if (session) await switchSession(tx, session.idHash, membershipId)
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'werkgever-verifieren',
      subject: { kind: 'employer', id: employerId },
      owner: { userId: accountManagerId, role: 'account-manager', municipality },
      openedAt: now,
      ...schedule('werkgever-verifieren', ctx.today()),
    })
    await recordEvent(tx, {
      at: now,
      actor,
      subject: { kind: 'employer', id: employerId },
      kind: 'employer.created',
      facts: { sector: input.sector, municipality, accountManagerId },
    })
    return ok({ employerId })
  })
  if (result.ok) ctx.wake()
  return result
}
