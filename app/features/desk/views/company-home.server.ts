import { contractKindLabels } from '#app/core/classifications.ts'
import { dateOf, formatDate, formatLongDate } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { formatEuro } from '#app/core/money.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { TermCode } from '#app/features/instruments/model.ts'
import { termTexts } from '#app/features/instruments/texts/nl.ts'
import { closedVacancyStatuses } from '#app/features/vacancies/model.ts'
import type { WaitingPromise } from '#app/features/promises/model.ts'
import { placementNumber } from '#app/features/placements/rules/person.ts'
import { promiseRules } from '#app/features/promises/model.ts'
import { urgency } from '#app/features/promises/rules.ts'
import { endingTexts, promiseLabels } from '#app/features/promises/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { accountManagerCard } from '#db/queries/employers/account-managers.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { proposalsForEmployer } from '#db/queries/matching/proposals.ts'
import { listsOf } from '#db/queries/open-hiring/list-overview.ts'
import { listPlacements } from '#db/queries/placements/list-placements.ts'
import { promisesOfEmployer } from '#db/queries/promises/read.ts'
import { runningContracts } from '#db/queries/social-return/contracts.ts'
import { vacanciesOfEmployer } from '#db/queries/vacancies/list-vacancies.ts'

/** Lines shown; placements are read further back, for the names of what waits. */
const shown = { waiting: 20, placements: 10, placementsNamed: 200 } as const

/** Where one does what waits. */
function placeOf(subject: WaitingPromise['subject']): string {
  switch (subject.kind) {
    case 'vacancy':
      return paths.companyVacancy(subject.id)
    case 'proposal':
      return paths.companyProposal(subject.id)
    case 'placement':
    case 'instrument-claim':
      return paths.companyPlacement(subject.id)
    case 'open-hiring-entry':
      return paths.companyOpenHiring()
    case 'obligation':
      return paths.companyContract(subject.id)
    default:
      return paths.company()
  }
}

/** What must be done; of a term of a scheme, which one. */
function labelOf({ kind, facts }: WaitingPromise): string {
  const term = facts['term']
  return kind === 'regeling-termijn' && typeof term === 'string' && Object.hasOwn(termTexts, term) ? termTexts[term as TermCode] : promiseLabels[kind]
}

/** The employer's home: what waits, and each thing that runs. Of a company that is not verified only its vacancies. */
export async function companyHome(ctx: Context, actor: ActorWith<'employers.home'>) {
  const scope = scopeOf(actor)
  const employer = await findEmployer(ctx.db, scope, actor.employerId)
  if (!employer) return null
  const verified = employer.verifiedAt !== null
  const today = ctx.today()
  const [contact, waiting, vacancies] = await Promise.all([
    accountManagerCard(ctx.db, employer.accountManagerId, today),
    promisesOfEmployer(ctx.db, employer.id, shown.waiting),
    vacanciesOfEmployer(ctx.db, scope, employer.id),
  ])
  const more = verified ? await afterVerification(ctx, actor) : null
  const names = new Map([
    ...vacancies.map(({ id, title }) => [id, title] as const),
    ...(more?.proposals ?? []).map(({ id, vacancy }) => [id, vacancy] as const),
    ...(more?.placements ?? []).map(({ id, work, starts }) => [id, `${work}, vanaf ${starts}`] as const),
  ])
  const closed = new Set<string>(closedVacancyStatuses)
  const line = ({ id, title, status, closesOn, sentAt }: (typeof vacancies)[number]) => ({
    id,
    title,
    status,
    sent: sentAt === null ? '' : formatDate(dateOf(sentAt)),
    closes: formatDate(closesOn),
  })
  return {
    name: employer.name,
    verified,
    contact: contact && { ...contact, phone: contact.phone === null ? null : formatPhone(contact.phone) },
    office: ctx.region.contact,
    openHiringName: ctx.region.openHiringName,
    waiting: waiting.map((promise) => ({
      id: promise.id,
      to: placeOf(promise.subject),
      label: labelOf(promise),
      about: names.get(promise.subject.id) ?? (promise.subject.kind === 'placement' ? placementNumber(promise.subject.id) : null),
      due: formatLongDate(promise.dueOn),
      ending: endingTexts[promiseRules[promise.kind].ending],
      urgency: urgency(promise.dueOn, today),
    })),
    vacancies: vacancies.filter((one) => !closed.has(one.status)).map(line),
    closedVacancies: vacancies.filter((one) => closed.has(one.status)).map(line),
    more: more && { ...more, placements: more.placements.slice(0, shown.placements) },
  }
}

/** What only a verified company may see. */
async function afterVerification(ctx: Context, actor: ActorWith<'employers.home'>) {
  const scope = scopeOf(actor)
  const [proposals, placements, contracts, lists] = await Promise.all([
    proposalsForEmployer(ctx.db, scope),
    listPlacements(ctx.db, scope, { employerId: actor.employerId }, { limit: shown.placementsNamed, offset: 0 }),
    runningContracts(ctx.db, actor.employerId, ctx.today()),
    listsOf(ctx.db, scope, 20),
  ])
  return {
    proposals: proposals.map(({ id, status, vacancy, createdAt }) => ({
      id,
      vacancy: vacancy.title,
      sent: formatDate(dateOf(createdAt)),
      answered: status !== 'bij-werkgever',
    })),
    placements: placements.map((one) => ({
      id: one.id,
      work: one.occupationTitle,
      starts: formatDate(one.startsOn),
      contract: contractKindLabels[one.contractKind],
      end: one.endedOn !== null ? `Gestopt op ${formatDate(one.endedOn)}` : one.expectedEndOn === null ? 'Geen einddatum' : formatDate(one.expectedEndOn),
    })),
    contracts: contracts.map(({ id, title, obligationCents, endsOn }) => ({ id, title, obligation: formatEuro(obligationCents), ends: formatDate(endsOn) })),
    lists: lists.filter((list) => list.status !== 'gesloten').map(({ id, title, status }) => ({ id, title, status })),
  }
}
export type CompanyHome = NonNullable<Awaited<ReturnType<typeof companyHome>>>
