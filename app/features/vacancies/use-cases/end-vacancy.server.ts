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
const reason = 'termijn-voorbij'

/**
 * Ends a vacancy by the clock: its closing date is over, or it was returned and not changed in time. The employer hears of it by
 * mail. Does nothing when that no longer holds, so that it may run twice and never ends what was changed meanwhile.
 */
export async function endVacancy(ctx: Context, id: string, because: 'sluitdatum' | 'niet-aangepast'): Promise<boolean> {
  const ended = await ctx.transact(async (tx) => {
    const vacancy = await findVacancy(tx, { kind: 'region' }, id)
    const status = closingStatus(reason)
    if (!vacancy || !(because === 'sluitdatum' ? vacancy.closesOn < ctx.today() : vacancy.status === 'teruggestuurd')) return false
    if (!canMove(vacancyLifeCycle, vacancy.status, status, clock.role)) return false
    const now = ctx.now()
    const subject = { kind: 'vacancy', id: vacancy.id } as const
    await saveVacancy(tx, { ...vacancy, status, closedAt: now, closeReason: reason })
    await closePromises(tx, subject, { state: 'withdrawn', at: now })
    await recordEvent(tx, {
      at: now,
      actor: clock,
      subject,
      kind: 'vacancy.closed',
      facts: { employerId: vacancy.employerId, status, reason },
    })
    await queueIndexing(tx, { id: ctx.id(), at: now }, { entity: 'vacancy', id: vacancy.id })
    const message = vacancyEndedMail({
      id: vacancy.id,
      title: vacancy.title,
      publicUrl: ctx.publicUrl,
      reason,
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
