import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { OrganisationKind, OrganisationRefusal } from '#app/features/organisations/model.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { insertOrganisation, organisationNameTaken } from '#db/queries/organisations/organisations.ts'

/** Adds a partner of the region. A municipality names the municipality it is. Out: the id. */
export async function addOrganisation(
  ctx: Context,
  actor: ActorWith<'admin.organisations'>,
  input: { name: string; kind: OrganisationKind; municipality: string | null },
): Promise<Result<{ id: string }, OrganisationRefusal>> {
  const municipality = input.kind === 'gemeente' ? input.municipality : null
  if (input.kind === 'gemeente' && municipality === null) return refuse('gemeente-nodig')
  if (municipality !== null && !ctx.region.municipalities.some(({ slug }) => slug === municipality)) return refuse('gemeente-onbekend')
  return ctx.transact(async (tx) => {
    if (await organisationNameTaken(tx, input.name, null)) return refuse('bestaat-al')
    const id = ctx.id()
    await insertOrganisation(tx, { id, name: input.name, kind: input.kind, municipality })
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'organisation', id },
      kind: 'organisation.changed',
      facts: { change: 'added', organisationKind: input.kind, municipality },
    })
    return ok({ id })
  })
}
