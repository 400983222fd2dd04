import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { schedule } from '#app/features/promises/rules.ts'
import { vacancyPublishedMail } from '#app/features/vacancies/mails.ts'
import { vacancyLifeCycle } from '#app/features/vacancies/model.ts'
import type { VacancyRefusal } from '#app/features/vacancies/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing, queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'

/**
 * Puts a checked vacancy online, as it was on the account manager's screen (its version). From then on somebody looks for
 * candidates, with a term; the employer hears of both by mail.
 */
export async function publishVacancy(
  ctx: Context,
  actor: ActorWith<'vacancies.check'>,
  input: { id: string; version: number },
): Promise<Result<undefined, VacancyRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, VacancyRefusal>> => {
    const vacancy = await findVacancy(tx, scopeOf(actor), input.id)
    if (!vacancy) return refuse('niet-gevonden')
    if (vacancy.status !== 'te-controleren' || !canMove(vacancyLifeCycle, vacancy.status, 'open', actor.role)) return refuse('stap-kan-niet')
    if (vacancy.version !== input.version) return refuse('intussen-gewijzigd')
    const now = ctx.now()
    const subject = { kind: 'vacancy', id: vacancy.id } as const
    const accountManagerId = vacancy.accountManagerId ?? actor.userId
    await saveVacancy(tx, { ...vacancy, status: 'open', publishedAt: now, returnReason: null, returnNote: null, accountManagerId })
    await closePromises(tx, subject, { state: 'kept', at: now, kinds: ['vacature-controleren'] })
    const term = schedule('kandidaten-voorstellen', ctx.today())
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'kandidaten-voorstellen',
      subject,
      owner: { userId: accountManagerId, role: 'account-manager', municipality: vacancy.municipality },
      openedAt: now,
      ...term,
    })
    await recordEvent(tx, { at: now, actor, subject, kind: 'vacancy.published', facts: { employerId: vacancy.employerId, municipality: vacancy.municipality } })
    await queueIndexing(tx, { id: ctx.id(), at: now }, { entity: 'vacancy', id: vacancy.id })
    const message = vacancyPublishedMail({
      id: vacancy.id,
      title: vacancy.title,
      publicUrl: ctx.publicUrl,
      handler: await contactPerson(tx, accountManagerId),
      closesOn: vacancy.closesOn,
      searchUntil: term.dueOn,
    })
    for (const to of await addressesOf(tx, { userId: null, employerId: vacancy.employerId }, ctx.today())) {
      await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    }
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
