import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { schedule } from '#app/features/promises/rules.ts'
import { vacancyReceivedMail } from '#app/features/vacancies/mails.ts'
import type { Finding, VacancyContent } from '#app/features/vacancies/model.ts'
import { checkVacancy, mayBeSent } from '#app/features/vacancies/rules/check-vacancy.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { openPromise } from '#db/queries/promises/write.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'
import { locate } from '#db/queries/reference/postcodes.ts'
import { insertVacancy } from '#db/queries/vacancies/save-vacancy.ts'

export type PostVacancyRefusal =
  | { code: 'werkgever-onbekend' | 'beroep-onbekend' }
  | { code: 'niet-te-versturen'; findings: Finding[] }

/**
 * Sends a vacancy to be checked. An employer posts for the own company, an account manager for any. What the checks block is
 * refused with its findings; warnings are kept with the vacancy. The account manager gets it as a promise with a term.
 */
export async function postVacancy(
  ctx: Context,
  actor: ActorWith<'vacancies.post'>,
  input: { content: VacancyContent; employerId?: string | null },
): Promise<Result<{ id: string }, PostVacancyRefusal>> {
  const { content } = input
  const wanted = actor.role === 'employer' ? actor.employerId : (input.employerId ?? '')
  const result = await ctx.transact(async (tx): Promise<Result<{ id: string }, PostVacancyRefusal>> => {
    const employer = await findEmployer(tx, scopeOf(actor), wanted)
    if (!employer) return refuse({ code: 'werkgever-onbekend' })
    const occupation = await findOccupation(tx, content.occupationCode)
    if (!occupation) return refuse({ code: 'beroep-onbekend' })
    const findings = checkVacancy(content, { today: ctx.today(), minimumWage: await minimumWageTable(tx) })
    if (!mayBeSent(findings)) return refuse({ code: 'niet-te-versturen', findings })

    const now = ctx.now()
    const id = ctx.id()
    const accountManagerId = employer.accountManagerId ?? (actor.role === 'account-manager' ? actor.userId : null)
    const location = await locate(tx, ctx.region, content.postcode)
    await insertVacancy(tx, {
      ...content,
      ...location,
      id,
      employerId: employer.id,
      postedBy: actor.userId,
      sector: occupation.sector,
      status: 'te-controleren',
      findings,
      returnReason: null,
      returnNote: null,
      sentAt: now,
      publishedAt: null,
      closedAt: null,
      closeReason: null,
      accountManagerId,
      createdAt: now,
      version: 1,
    })
    const term = schedule('vacature-controleren', ctx.today())
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'vacature-controleren',
      subject: { kind: 'vacancy', id },
      owner: { userId: accountManagerId, role: 'account-manager', municipality: location.municipality },
      openedAt: now,
      ...term,
    })
    await recordEvent(tx, {
      at: now,
      actor,
      subject: { kind: 'vacancy', id },
      kind: 'vacancy.sent',
      facts: { employerId: employer.id, municipality: location.municipality, findings: findings.map((finding) => finding.code) },
    })
    const handler = accountManagerId === null ? null : await contactPerson(tx, accountManagerId)
    const message = vacancyReceivedMail({ id, title: content.title, publicUrl: ctx.publicUrl, handler, dueOn: term.dueOn })
    for (const to of await addressesOf(tx, { userId: null, employerId: employer.id }, ctx.today())) {
      await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    }
    return ok({ id })
  })
  if (result.ok) ctx.wake()
  return result
}
