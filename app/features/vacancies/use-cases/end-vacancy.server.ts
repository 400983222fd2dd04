import { canMove } from '#app/core/life-cycle.ts'
import { vacancyEndedMail } from '#app/features/vacancies/mails.ts'
import { vacancyLifeCycle } from '#app/features/vacancies/model.ts'
import { closingStatus } from '#app/features/vacancies/rules/steps.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing, queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises } from '#db/queries/promises/write.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'

const clock = { role: 'system' } as const

/**
 * Ends a vacancy by the clock: its closing date or the term to change it is over, or all its places are filled. The employer hears
 * of it by mail. Does nothing when the vacancy has ended already, so that it may run twice.
 */
export async function endVacancy(ctx: Context, input: { id: string; reason: 'termijn-voorbij' | 'vervuld-via-ons' }): Promise<boolean> {
  const ended = await ctx.transact(async (tx) => {
    const vacancy = await findVacancy(tx, { kind: 'region' }, input.id)
    const status = closingStatus(input.reason)
    if (!vacancy || !canMove(vacancyLifeCycle, vacancy.status, status, clock.role)) return false
    const now = ctx.now()
    const subject = { kind: 'vacancy', id: vacancy.id } as const
    await saveVacancy(tx, { ...vacancy, status, closedAt: now, closeReason: input.reason })
    await closePromises(tx, subject, { state: 'withdrawn', at: now })
    await recordEvent(tx, {
      at: now,
      actor: clock,
      subject,
      kind: 'vacancy.closed',
      facts: { employerId: vacancy.employerId, status, reason: input.reason },
    })
    await queueIndexing(tx, { id: ctx.id(), at: now }, { entity: 'vacancy', id: vacancy.id })
    const message = vacancyEndedMail({
      id: vacancy.id,
      title: vacancy.title,
      publicUrl: ctx.publicUrl,
      reason: input.reason,
      handler: vacancy.accountManagerId === null ? null : await contactPerson(tx, vacancy.accountManagerId),
    })
    for (const to of await addressesOf(tx, { userId: null, employerId: vacancy.employerId }, ctx.today())) {
      await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    }
    return true
  })
  if (ended) ctx.wake()
  return ended
}
