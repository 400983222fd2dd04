import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { schedule } from '#app/features/promises/rules.ts'
import { vacancyReturnedMail } from '#app/features/vacancies/mails.ts'
import { vacancyLifeCycle, type ReturnReason } from '#app/features/vacancies/model.ts'
import type { VacancyRefusal } from '#app/features/vacancies/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'

/** Sends a vacancy back to the employer with the reason; without a change in time it lapses. */
export async function returnVacancy(
  ctx: Context,
  actor: ActorWith<'vacancies.check'>,
  input: { id: string; version: number; reason: ReturnReason; note: string },
): Promise<Result<undefined, VacancyRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, VacancyRefusal>> => {
    const vacancy = await findVacancy(tx, scopeOf(actor), input.id)
    if (!vacancy) return refuse('niet-gevonden')
    if (!canMove(vacancyLifeCycle, vacancy.status, 'teruggestuurd', actor.role)) return refuse('stap-kan-niet')
    if (vacancy.version !== input.version) return refuse('intussen-gewijzigd')
    const now = ctx.now()
    const subject = { kind: 'vacancy', id: vacancy.id } as const
    await saveVacancy(tx, { ...vacancy, status: 'teruggestuurd', returnReason: input.reason, returnNote: input.note })
    await closePromises(tx, subject, { state: 'kept', at: now, kinds: ['vacature-controleren'] })
    const term = schedule('vacature-aanpassen', ctx.today())
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'vacature-aanpassen',
      subject,
      owner: { employerId: vacancy.employerId, role: 'employer' },
      openedAt: now,
      ...term,
    })
    await recordEvent(tx, { at: now, actor, subject, kind: 'vacancy.returned', facts: { employerId: vacancy.employerId, reason: input.reason } })
    const message = vacancyReturnedMail({
      id: vacancy.id,
      title: vacancy.title,
      publicUrl: ctx.publicUrl,
      handler: await contactPerson(tx, vacancy.accountManagerId ?? actor.userId),
      reason: input.reason,
      note: input.note,
      dueOn: term.dueOn,
    })
    for (const to of await addressesOf(tx, { userId: null, employerId: vacancy.employerId }, ctx.today())) {
      await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    }
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
