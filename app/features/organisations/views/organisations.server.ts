import type { Context } from '#app/platform/context.ts'
import { findOrganisation, listOrganisations } from '#db/queries/organisations/organisations.ts'

/** The partners of the region and the municipalities one can choose. */
export async function organisationList(ctx: Context) {
  return {
    organisations: await listOrganisations(ctx.db, ctx.today()),
    municipalities: municipalityOptions(ctx),
  }
}

export async function organisationPage(ctx: Context, id: string) {
  return findOrganisation(ctx.db, id)
}

function municipalityOptions({ region }: Context) {
  return region.municipalities.map(({ slug, name }) => ({ value: slug, label: name }))
}
