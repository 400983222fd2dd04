import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { listFormDefaults } from '#app/features/open-hiring/schema.ts'
import type { Context } from '#app/platform/context.ts'
import { employerChoices, findEmployer } from '#db/queries/employers/find-employer.ts'
import { allOccupationRefs } from '#db/queries/reference/occupations.ts'

/** What the form that opens a list shows: choices, and what is known of the employer already. */
export async function listForm(ctx: Context, actor: ActorWith<'open-hiring.open-list'>, employerId: string | null) {
  const scope = scopeOf(actor)
  const own = actor.role === 'employer' ? actor.employerId : employerId
  const [occupations, employers, employer] = await Promise.all([
    allOccupationRefs(ctx.db),
    actor.role === 'employer' ? null : employerChoices(ctx.db, scope),
    own === null ? null : findEmployer(ctx.db, scope, own),
  ])
  return {
    name: ctx.region.openHiringName,
    verified: actor.role !== 'employer' || actor.verified,
    occupations: occupations.map(({ code, title }) => ({ value: code, label: title })),
    employers: employers?.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })) ?? null,
    defaults: {
      ...listFormDefaults,
      werkgever: employer?.id ?? '',
      postcode: employer?.postcode ?? '',
      plaats: employer?.place ?? '',
    },
  }
}
