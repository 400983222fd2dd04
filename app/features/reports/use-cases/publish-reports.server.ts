import type { Quarter } from '#app/core/dates.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { ok, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { reportLifeCycle, type PublishRefusal } from '#app/features/reports/model.ts'
import { choosePublication } from '#app/features/reports/rules/choose-publication.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { publishConcept, reportsOfQuarters } from '#db/queries/reports/reports.ts'

/**
 * Publishes the concepts of one quarter: of one place, or (place null) all that the actor may publish. An adviser of a
 * municipality publishes its own report. The version that held until now is replaced and stays readable.
 */
export async function publishReports(
  ctx: Context,
  actor: ActorWith<'reports.publish'>,
  input: { quarter: Quarter; place: string | null },
): Promise<Result<{ published: number }, PublishRefusal>> {
  const scope = scopeOf(actor)
  const outcome = await ctx.transact(async (tx): Promise<Result<{ published: number }, PublishRefusal>> => {
    const versions = await reportsOfQuarters(tx, { kind: 'region' }, [input.quarter])
    const chosen = choosePublication({
      concepts: versions.filter(({ status }) => canMove(reportLifeCycle, status, 'gepubliceerd', actor.role)),
      place: input.place,
      own: scope.kind === 'region' ? null : scope.kind === 'municipality' ? scope.municipality : '',
    })
    if (!chosen.ok) return chosen
    for (const report of chosen.value) {
      await publishConcept(tx, report, { userId: actor.userId, at: ctx.now() })
      await recordEvent(tx, {
        at: ctx.now(),
        actor,
        subject: { kind: 'report', id: report.id },
        kind: 'report.published',
        facts: { municipality: report.municipality, quarter: report.quarter, version: report.version },
      })
    }
    return ok({ published: chosen.value.length })
  })
  if (outcome.ok) ctx.wake()
  return outcome
}
