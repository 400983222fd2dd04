import { dateOf, formatDate } from '#app/core/dates.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { closeReasons, vacancyLifeCycle, type Vacancy } from '#app/features/vacancies/model.ts'
import { closeReasonsFor, mayChange } from '#app/features/vacancies/rules/steps.ts'
import { vacancyTimeLine } from '#app/features/vacancies/rules/time-line.ts'
import { vacancyFacts } from '#app/features/vacancies/texts/facts-nl.ts'
import { closeReasonLabels, returnReasonLabels, vacancyStatusLabels } from '#app/features/vacancies/texts/nl.ts'
import { momentText } from '#app/features/vacancies/texts/time-line-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { accountManagerCard } from '#db/queries/employers/account-managers.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { occupationTitles } from '#db/queries/reference/occupations.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { fittingText, shownFindings } from './review-vacancy.server.ts'

type Viewer = ActorWith<'vacancies.manage-own'> | ActorWith<'vacancies.see-all'>

/** What may be done with a vacancy by whoever looks. */
function deeds(vacancy: Vacancy, role: Viewer['role']) {
  const can = (to: Vacancy['status']) => canMove(vacancyLifeCycle, vacancy.status, to, role)
  return {
    change: mayChange(vacancy.status, role),
    pause: vacancy.status === 'open' && can('gepauzeerd'),
    reopen: vacancy.status === 'gepauzeerd' && can('open'),
    close: closeReasonsFor(vacancy.status, role, closeReasons).map((code) => ({ value: code, label: closeReasonLabels[code] })),
    publish: vacancy.status === 'te-controleren' && can('open'),
    sendBack: can('teruggestuurd'),
  }
}

/** Everything of one vacancy for its employer or for staff; null when it is not there or not theirs. */
export async function vacancyPage(ctx: Context, actor: Viewer, id: string) {
  const scope = scopeOf(actor)
  const vacancy = await findVacancy(ctx.db, scope, id)
  if (!vacancy) return null
  const subject = { kind: 'vacancy', id } as const
  const [employer, titles, events, promises, contact, fitting] = await Promise.all([
    findEmployer(ctx.db, scope, vacancy.employerId),
    occupationTitles(ctx.db, [vacancy.occupationCode]),
    eventsOf(ctx.db, subject),
    promisesAbout(ctx.db, subject),
    accountManagerCard(ctx.db, vacancy.accountManagerId, ctx.today()),
    fittingText(ctx, vacancy),
  ])
  return {
    id,
    version: vacancy.version,
    title: vacancy.title,
    status: vacancy.status,
    statusLabel: vacancyStatusLabels[vacancy.status],
    outcome: vacancy.closeReason === null ? null : closeReasonLabels[vacancy.closeReason],
    returned:
      vacancy.status === 'teruggestuurd' && vacancy.returnReason !== null
        ? { reason: returnReasonLabels[vacancy.returnReason], note: vacancy.returnNote ?? '' }
        : null,
    employer: employer && {
      id: employer.id,
      name: employer.name,
      kvkNumber: employer.kvkNumber,
      place: employer.place,
      municipality: employer.municipality === null ? null : municipalityName(ctx.region, employer.municipality),
      verifiedOn: employer.verifiedAt === null ? null : formatDate(dateOf(employer.verifiedAt)),
    },
    facts: vacancyFacts(vacancy, titles.get(vacancy.occupationCode) ?? vacancy.occupationCode),
    findings: shownFindings(vacancy.findings),
    timeLine: vacancyTimeLine(vacancy, [...events].reverse(), promises, ctx.today()).map((moment) =>
      momentText(moment, actor.role === 'employer' ? 'employer' : 'staff'),
    ),
    contact: contact && { ...contact, phone: contact.phone === null ? null : formatPhone(contact.phone) },
    office: ctx.region.contact,
    fitting,
    may: deeds(vacancy, actor.role),
  }
}
export type VacancyPage = NonNullable<Awaited<ReturnType<typeof vacancyPage>>>
