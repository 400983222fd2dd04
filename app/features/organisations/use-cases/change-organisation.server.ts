import { ok, refuse, type Result } from '#app/core/result.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { OrganisationRefusal } from '#app/features/organisations/model.ts'
import { endsLastAdministrator } from '#app/features/organisations/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { actingAdministrators, findOrganisation, organisationNameTaken, updateOrganisation } from '#db/queries/organisations/organisations.ts'

/** Renames a partner, or lets it rest: its people cannot act for it until it is active again. */
export async function changeOrganisation(
  ctx: Context,
  actor: ActorWith<'admin.organisations'>,
  input: { id: string; name: string; active: boolean; version: number },
): Promise<Result<null, OrganisationRefusal>> {
  return ctx.transact(async (tx) => {
    const before = await findOrganisation(tx, input.id)
    if (!before) return refuse('niet-gevonden')
    if (before.version !== input.version) return refuse('gewijzigd')
    if (await organisationNameTaken(tx, input.name, input.id)) return refuse('bestaat-al')
    if (before.active && !input.active && endsLastAdministrator(await actingAdministrators(tx, ctx.today()), { organisationId: input.id })) {
      return refuse('laatste-beheerder')
    }
    if (!(await updateOrganisation(tx, input))) return refuse('gewijzigd')
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'organisation', id: input.id },
      kind: 'organisation.changed',
      facts: { change: before.active === input.active ? 'renamed' : input.active ? 'activated' : 'rested', version: input.version + 1 },
    })
    return ok(null)
  })
}
