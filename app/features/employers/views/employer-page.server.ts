import { sectorLabels } from '#app/core/classifications.ts'
import { dateOf, formatDate, formatLongDate, formatMoment } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import { may, scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { employerEventTexts } from '#app/features/employers/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { accountManagerCard } from '#db/queries/employers/account-managers.ts'
import { colleaguesOf } from '#db/queries/employers/colleagues.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { countPlacements } from '#db/queries/employers/list-employers.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { vacanciesOfEmployer } from '#db/queries/vacancies/list-vacancies.ts'

/** Everything staff know of one company; null when it is not there. */
export async function employerPage(ctx: Context, actor: ActorWith<'employers.see'>, id: string) {
  const scope = scopeOf(actor)
  const employer = await findEmployer(ctx.db, scope, id)
  if (!employer) return null
  const today = ctx.today()
  const subject = { kind: 'employer', id } as const
  const [people, vacancies, placements, events, promises, contact] = await Promise.all([
    colleaguesOf(ctx.db, id, today),
    vacanciesOfEmployer(ctx.db, scope, id),
    countPlacements(ctx.db, id),
    eventsOf(ctx.db, subject),
    promisesAbout(ctx.db, subject),
    accountManagerCard(ctx.db, employer.accountManagerId, today),
  ])
  const waiting = promises.find((promise) => promise.state === 'open' && promise.kind === 'werkgever-verifieren')
  const told = [...events].reverse().flatMap((event) => {
    const title = employerEventTexts[event.kind]
    return title === undefined ? [] : [{ moment: formatMoment(event.at), title, state: 'done' as const }]
  })
  return {
    id,
    name: employer.name,
    verifiedOn: employer.verifiedAt === null ? null : formatDate(dateOf(employer.verifiedAt)),
    facts: [
      { term: 'KVK-nummer', description: employer.kvkNumber },
      { term: 'Sector', description: sectorLabels[employer.sector] },
      { term: 'Adres', description: `${employer.postcode} ${employer.place}` },
      { term: 'Gemeente', description: employer.municipality === null ? 'Buiten de regio' : municipalityName(ctx.region, employer.municipality) },
      { term: 'Bij ons sinds', description: formatDate(dateOf(employer.createdAt)) },
      { term: 'Plaatsingen', description: String(placements) },
    ],
    people: people.map(({ membershipId, name, email, phone }) => ({ id: membershipId, name: name === '' ? email : name, email, phone: phone === null ? null : formatPhone(phone) })),
    vacancies: vacancies.map(({ id: vacancyId, title, status, sentAt, closesOn }) => ({
      id: vacancyId,
      title,
      status,
      sent: sentAt === null ? '' : formatDate(dateOf(sentAt)),
      closes: formatDate(closesOn),
    })),
    timeLine: [
      ...told,
      ...(waiting
        ? [
            {
              moment: `Uiterlijk ${formatLongDate(waiting.dueOn)}`,
              title: 'De accountmanager controleert de werkgever',
              state: waiting.dueOn < today ? ('late' as const) : ('now' as const),
            },
          ]
        : []),
    ],
    contact: contact && { ...contact, phone: contact.phone === null ? null : formatPhone(contact.phone) },
    office: ctx.region.contact,
    may: { verify: employer.verifiedAt === null && may(actor, 'employers.verify'), post: may(actor, 'vacancies.post'), vacancies: may(actor, 'vacancies.see-all') },
  }
}
export type EmployerPage = NonNullable<Awaited<ReturnType<typeof employerPage>>>
