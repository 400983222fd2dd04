import { formatHours } from '#app/core/hours.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { placementNumber } from '#app/features/placements/rules/person.ts'
import type { Context } from '#app/platform/context.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { allOccupationRefs } from '#db/queries/reference/occupations.ts'
import { claimOf } from '#db/queries/social-return/claims.ts'
import { blockChoices } from './block-choices.server.ts'

/** The correction form with the facts that hold; null when the placement is not there or not the actor's. */
export async function correctionForm(ctx: Context, actor: ActorWith<'placements.correct'>, id: string) {
  const found = await findPlacement(ctx.db, scopeOf(actor), id)
  if (!found) return null
  const { head, current } = found
  const { facts } = current
  const employer = await findEmployer(ctx.db, scopeOf(actor), head.employerId)
  const blocks = await blockChoices(ctx, head.employerId, await claimOf(ctx.db, id))
  return {
    id,
    number: placementNumber(id),
    employer: employer?.name ?? '',
    version: current.version,
    candidateId: head.candidateId,
    ended: current.endedOn !== null,
    municipalities: ctx.region.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    occupations: (await allOccupationRefs(ctx.db)).map(({ code, title }) => ({ value: code, label: title })),
    blocks,
    defaults: {
      gemeente: facts.municipality,
      beroep: facts.occupationCode,
      contract: facts.contractKind,
      start: facts.startsOn,
      einde: facts.expectedEndOn,
      uren: formatHours(facts.minutesPerWeek),
      loon: (facts.payCentsPerHour / 100).toFixed(2).replace('.', ','),
      uitstroom: facts.outflow,
      uitzondering: facts.wageException === 'proefplaatsing' ? null : facts.wageException,
      laatste: current.endedOn,
      ...(blocks ? { socialreturn: blocks.chosen } : {}),
    },
  }
}
