import { municipalityName } from '#app/core/region.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import type { Context } from '#app/platform/context.ts'
import { consulenten } from '#db/queries/candidates/staff.ts'
import { allOccupationRefs } from '#db/queries/reference/occupations.ts'
import { allSkills } from '#db/queries/reference/skills.ts'

/** What the form of a candidate offers to choose from. A consulent has the own municipality and is the consulent. */
export async function formChoices(ctx: Context, actor: ActorWith<'candidates.register'>) {
  const own = actor.role === 'consulent' ? actor.municipality : null
  const staff = actor.role === 'consulent' ? [] : await consulenten(ctx.db, ctx.today())
  const [occupations, skills] = await Promise.all([allOccupationRefs(ctx.db), allSkills(ctx.db)])
  return {
    today: ctx.today(),
    ownMunicipality: own === null ? null : municipalityName(ctx.region, own),
    municipalities: own === null ? ctx.region.municipalities.map(({ slug, name }) => ({ value: slug, label: name })) : [],
    consulenten: staff.map((one) => ({
      value: one.userId,
      label: one.municipality === null ? one.name : `${one.name} (${municipalityName(ctx.region, one.municipality)})`,
    })),
    titles: occupations.map(({ title }) => title),
    skills: skills.map(({ title }) => title),
  }
}
export type FormChoices = Awaited<ReturnType<typeof formChoices>>
