import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Finding, Vacancy, VacancyContent } from '#app/features/vacancies/model.ts'
import { checkVacancy, mayBeSent } from '#app/features/vacancies/rules/check-vacancy.ts'
import { differingFields } from '#app/features/vacancies/rules/form-fields.ts'
import { mayChange } from '#app/features/vacancies/rules/steps.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'
import { locate } from '#db/queries/reference/postcodes.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { saveVacancy } from '#db/queries/vacancies/save-vacancy.ts'

export type ChangeVacancyRefusal =
  | { code: 'niet-gevonden' | 'beroep-onbekend' | 'stap-kan-niet' }
  | { code: 'niet-te-versturen'; findings: Finding[] }
  /** what stands there now, for the loser of two edits */
  | { code: 'intussen-gewijzigd'; current: Vacancy }

/**
 * Changes what a vacancy says. One that was returned goes to be checked again. The version is the one that was on the screen: when
 * the row has another by now, nothing is written and the answer holds what stands there.
 */
export async function changeVacancy(
  ctx: Context,
  actor: ActorWith<'vacancies.post'>,
  input: { id: string; version: number; content: VacancyContent },
): Promise<Result<{ sentAgain: boolean }, ChangeVacancyRefusal>> {
  const { id, content } = input
  const result = await ctx.transact(async (tx): Promise<Result<{ sentAgain: boolean }, ChangeVacancyRefusal>> => {
    const vacancy = await findVacancy(tx, scopeOf(actor), id)
    if (!vacancy) return refuse({ code: 'niet-gevonden' })
    if (vacancy.version !== input.version) return refuse({ code: 'intussen-gewijzigd', current: vacancy })
    if (!mayChange(vacancy.status, actor.role)) return refuse({ code: 'stap-kan-niet' })
    const occupation = await findOccupation(tx, content.occupationCode)
    if (!occupation) return refuse({ code: 'beroep-onbekend' })
    const findings = checkVacancy(content, { today: ctx.today(), minimumWage: await minimumWageTable(tx) })
    if (!mayBeSent(findings)) return refuse({ code: 'niet-te-versturen', findings })

    const now = ctx.now()
    const location = await locate(tx, ctx.region, content.postcode)
    const sentAgain = vacancy.status === 'teruggestuurd'
    const changed: Vacancy = { ...vacancy, ...content, ...location, sector: occupation.sector, findings }
    await saveVacancy(tx, sentAgain ? { ...changed, status: 'te-controleren', sentAt: now } : changed)
    const subject = { kind: 'vacancy', id } as const
    const fields = differingFields(vacancy, changed)
    await recordEvent(tx, { at: now, actor, subject, kind: 'vacancy.changed', facts: { employerId: vacancy.employerId, fields } })
    if (sentAgain) {
      await closePromises(tx, subject, { state: 'kept', at: now, kinds: ['vacature-aanpassen'] })
      await openPromise(tx, {
        id: ctx.id(),
        kind: 'vacature-controleren',
        subject,
        owner: { userId: vacancy.accountManagerId, role: 'account-manager', municipality: location.municipality },
        openedAt: now,
        ...schedule('vacature-controleren', ctx.today()),
      })
      await recordEvent(tx, { at: now, actor, subject, kind: 'vacancy.sent', facts: { employerId: vacancy.employerId, again: true } })
    }
    await queueIndexing(tx, { id: ctx.id(), at: now }, { entity: 'vacancy', id })
    return ok({ sentAgain })
  })
  if (result.ok) ctx.wake()
  return result
}
