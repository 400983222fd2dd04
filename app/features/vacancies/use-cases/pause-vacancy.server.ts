import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { vacancyLifeCycle } from '#app/features/vacancies/model.ts'
import type { VacancyRefusal } from '#app/features/vacancies/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'

/** Takes a vacancy offline for a while; proposals that run stay as they are. */
export async function pauseVacancy(ctx: Context, actor: ActorWith<'vacancies.post'>, id: string): Promise<Result<undefined, VacancyRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, VacancyRefusal>> => {
    const vacancy = await findVacancy(tx, scopeOf(actor), id)
    if (!vacancy) return refuse('niet-gevonden')
    if (vacancy.status !== 'open' || !canMove(vacancyLifeCycle, vacancy.status, 'gepauzeerd', actor.role)) return refuse('stap-kan-niet')
    const now = ctx.now()
    await saveVacancy(tx, { ...vacancy, status: 'gepauzeerd' })
    await recordEvent(tx, { at: now, actor, subject: { kind: 'vacancy', id }, kind: 'vacancy.paused', facts: { employerId: vacancy.employerId } })
    await queueIndexing(tx, { id: ctx.id(), at: now }, { entity: 'vacancy', id })
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
