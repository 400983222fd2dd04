import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { vacancyLifeCycle, type CloseReason } from '#app/features/vacancies/model.ts'
import { closingStatus } from '#app/features/vacancies/rules/steps.ts'
import type { VacancyRefusal } from '#app/features/vacancies/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { closePromises } from '#db/queries/promises/write.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'

/** Ends a vacancy with its outcome: filled, or withdrawn. Nothing waits for it any more. */
export async function closeVacancy(
  ctx: Context,
  actor: ActorWith<'vacancies.post'>,
  input: { id: string; reason: CloseReason },
): Promise<Result<undefined, VacancyRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, VacancyRefusal>> => {
    const vacancy = await findVacancy(tx, scopeOf(actor), input.id)
    if (!vacancy) return refuse('niet-gevonden')
    const status = closingStatus(input.reason)
    if (!canMove(vacancyLifeCycle, vacancy.status, status, actor.role)) return refuse('stap-kan-niet')
    const now = ctx.now()
    const subject = { kind: 'vacancy', id: vacancy.id } as const
    await saveVacancy(tx, { ...vacancy, status, closedAt: now, closeReason: input.reason })
    await closePromises(tx, subject, { state: 'withdrawn', at: now })
    await recordEvent(tx, {
      at: now,
      actor,
      subject,
      kind: 'vacancy.closed',
      facts: { employerId: vacancy.employerId, status, reason: input.reason },
    })
    await queueIndexing(tx, { id: ctx.id(), at: now }, { entity: 'vacancy', id: vacancy.id })
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
