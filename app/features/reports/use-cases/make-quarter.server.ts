import type { Quarter } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { FrozenFigures, MakeQuarterRefusal } from '#app/features/reports/model.ts'
import { planQuarter, type Step } from '#app/features/reports/rules/plan-quarter.ts'
import { completeQuarters } from '#app/features/reports/rules/quarter-facts.ts'
import { currentDefinitions } from '#app/features/reports/texts/frozen.ts'
import { readQuarterFigures } from '#app/features/reports/views/quarter-figures.server.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { insertReport, refreshConcept, removeConcept, versionsOfQuarter, type NewReport, type ReportRecord } from '#db/queries/reports/reports.ts'

/**
 * Freezes the figures of one complete quarter, of all municipalities and the region in one go, as concepts with the definitions
 * of today. What was published before gets a new version only where a shown figure changed, with the reason.
 * Out: how many reports were made and corrected.
 */
export async function makeQuarter(
  ctx: Context,
  actor: ActorWith<'reports.make'>,
  input: { quarter: Quarter; reason: string | null },
): Promise<Result<{ made: number; corrected: number }, MakeQuarterRefusal>> {
  if (!completeQuarters(ctx.today()).includes(input.quarter)) return refuse('kwartaal-onbekend')
  const outcome = await ctx.transact(async (tx) => {
    const { cells, log } = await readQuarterFigures(tx, ctx.region, input.quarter)
    const plan = planQuarter({
      known: knownByPlace(await versionsOfQuarter(tx, input.quarter)),
      cells,
      reason: input.reason ?? '',
      wholeRegion: scopeOf(actor).kind === 'region',
    })
    if (!plan.ok) return plan
    const frozenAt = ctx.now()
    for (const step of plan.value) {
      const { place } = step
      const figures: FrozenFigures = {
        municipality: place,
        quarter: input.quarter,
        frozenAt,
        threshold: ctx.region.rules.disclosureThreshold,
        cells: cells.get(place) ?? [],
        definitions: currentDefinitions(),
      }
      const suppression = log.filter(({ municipality }) => municipality === place)
      const report = { municipality: place, quarter: input.quarter, frozenAt, figures, suppression, madeBy: actor.userId }
      await save(ctx, tx, actor, step, report, input.reason ?? '')
    }
    return ok({
      made: plan.value.filter(({ kind }) => kind === 'nieuw' || kind === 'vernieuwen').length,
      corrected: plan.value.filter(({ kind }) => kind === 'correctie').length,
    })
  })
  if (outcome.ok) ctx.wake()
  return outcome
}

function knownByPlace(versions: readonly ReportRecord[]) {
  const known = new Map<string, { id: string; version: number; status: ReportRecord['status']; cells: FrozenFigures['cells'] }[]>()
  for (const { id, version, status, municipality, figures } of versions) {
    known.set(municipality, [...(known.get(municipality) ?? []), { id, version, status, cells: figures.cells }])
  }
  return known
}

async function save(
  ctx: Context,
  tx: Writer,
  actor: ActorWith<'reports.make'>,
  step: Step,
  report: Omit<NewReport, 'id' | 'version' | 'reason'>,
  reason: string,
): Promise<void> {
  if (step.kind === 'gelijk') return
  const id = 'id' in step ? step.id : ctx.id()
  const whole = { ...report, id, version: step.version, reason: step.version > 1 ? reason : '' }
  if (step.kind === 'intrekken') await removeConcept(tx, id)
  else if (step.kind === 'vernieuwen') await refreshConcept(tx, whole)
  else await insertReport(tx, whole)
  await recordEvent(tx, {
    at: ctx.now(),
    actor,
    subject: { kind: 'report', id },
    kind: step.kind === 'intrekken' ? 'report.withdrawn' : 'report.made',
    facts: { municipality: report.municipality, quarter: report.quarter, version: step.version },
  })
}
