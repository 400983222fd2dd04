import { addDays, formatDate, formatLongDate, formatMoment, weekNumber } from '#app/core/dates.ts'
import { parseCandidateNumber } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import type { StaffRole } from '#app/features/access/model.ts'
import { may, scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { DeskCounts } from '#app/features/desk/model.ts'
import { greeting, isPlanned, placeToAct } from '#app/features/desk/rules.ts'
import { countLabels, endingTexts as endLabels, hitTexts, urgencyHeadings, urgencyOrder } from '#app/features/desk/texts/day-nl.ts'
import { promiseRules, type PromiseSubject, type WaitingPromise } from '#app/features/promises/model.ts'
import { urgency } from '#app/features/promises/rules.ts'
import { endingTexts, promiseLabels } from '#app/features/promises/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { deskCounts } from '#db/queries/desk/counts.ts'
import { endingSoon, type Ending } from '#db/queries/desk/ending-soon.ts'
import { deskSearch, type DeskHit } from '#db/queries/desk/search.ts'
import { subjectTitles } from '#db/queries/desk/subject-titles.ts'
import { promisesOfStaff } from '#db/queries/promises/read.ts'

type Staff = ActorWith<'day.see'>
const most = { waiting: 300, ending: 25 } as const
const daysAhead = 30

const counted: Record<StaffRole, readonly (keyof DeskCounts)[]> = {
  'account-manager': ['vacancies', 'proposals', 'looking'],
  consulent: ['looking', 'placed', 'unread'],
  'social-return-coordinator': [],
  'policy-adviser': [],
  administrator: [],
}

const endings: Record<StaffRole, readonly Ending['kind'][]> = {
  'account-manager': ['vacancy', 'placement'],
  consulent: ['placement'],
  'social-return-coordinator': ['contract'],
  'policy-adviser': [],
  administrator: [],
}

const countPlaces: Record<keyof DeskCounts, string | null> = {
  vacancies: null,
  proposals: null,
  looking: paths.candidates('?status=actief'),
  placed: paths.candidates('?status=geplaatst'),
  unread: paths.feedback(),
}

/** Mijn dag of a member of staff: what waits, what ends, a few numbers, and the answer to a search. */
export async function myDay(ctx: Context, actor: Staff, userName: string, asked: string | null) {
  const today = ctx.today()
  const scope = scopeOf(actor)
  const municipality = 'municipality' in actor ? actor.municipality : null
  const waiting = await promisesOfStaff(ctx.db, { userId: actor.userId, role: actor.role, municipality }, most.waiting)
  const mine = waiting.filter((promise) => !isPlanned(promise.kind) || urgency(promise.dueOn, today) !== 'later')
  const titles = await subjectTitles(ctx.db, idsByKind(waiting))
  const kinds = endings[actor.role]
  const ending = kinds.length === 0 ? [] : await endingSoon(ctx.db, {
    scope,
    userId: actor.role === 'account-manager' ? actor.userId : null,
    kinds,
    from: today,
    to: addDays(today, daysAhead),
  }, most.ending)
  const numbers = counted[actor.role].length === 0 ? null : await deskCounts(ctx.db, scope, actor.userId)
  const hour = Number(/om (\d\d)/.exec(formatMoment(ctx.now()))?.[1] ?? 12)
  return {
    greeting: `${greeting(hour)}${userName === '' ? '' : `, ${userName.split(' ')[0]}`}`,
    date: `${formatLongDate(today)}, week ${weekNumber(today)}`,
    waitingCount: mine.length,
    waiting: groups(mine, today, (promise) => line(promise, actor, titles)),
    planned: waiting.filter((promise) => !mine.includes(promise)).map((promise) => line(promise, actor, titles)),
    ending: ending.map((one) => ({
      label: `${one.title}, ${one.employer}`,
      description: `${endLabels[one.kind]} op ${formatDate(one.on)}`,
      to: one.kind === 'vacancy' ? paths.checkVacancy(one.id) : one.kind === 'placement' ? paths.placement(one.id) : paths.contract(one.id),
    })),
    counts: numbers === null ? [] : counted[actor.role].map((name) => ({ name, value: numbers[name], label: countLabels[name], to: countPlaces[name] })),
    asked,
    hits: asked === null ? null : await hits(ctx, actor, asked),
  }
}

function idsByKind(waiting: readonly WaitingPromise[]): Partial<Record<PromiseSubject, string[]>> {
  const ids: Partial<Record<PromiseSubject, string[]>> = {}
  for (const { subject } of waiting) (ids[subject.kind] ??= []).push(subject.id)
  return ids
}

function line(promise: WaitingPromise, actor: Staff, titles: Awaited<ReturnType<typeof subjectTitles>>) {
  const about = titles.get(`${promise.subject.kind}:${promise.subject.id}`)
  return {
    id: promise.id,
    to: placeToAct(promise.kind, promise.subject, actor.role),
    label: promiseLabels[promise.kind],
    about: about ? [about.title, about.employer].filter((part) => part !== null).join(', ') : '',
    due: formatLongDate(promise.dueOn),
    ending: endingTexts[promiseRules[promise.kind].ending],
    shared: promise.owner.userId === null,
  }
}
export type DayLine = ReturnType<typeof line>

function groups<T>(waiting: readonly WaitingPromise[], today: string, show: (promise: WaitingPromise) => T) {
  return urgencyOrder
    .map((code) => ({ code, heading: urgencyHeadings[code], lines: waiting.filter((promise) => urgency(promise.dueOn, today) === code).map(show) }))
    .filter((group) => group.lines.length > 0)
}

async function hits(ctx: Context, actor: Staff, asked: string) {
  const kinds: DeskHit['kind'][] = [
    ...(may(actor, 'employers.see') ? (['employer'] as const) : []),
    ...(may(actor, 'vacancies.see-all') ? (['vacancy'] as const) : []),
    ...(may(actor, 'candidates.see') ? (['candidate'] as const) : []),
  ]
  const found = await deskSearch(ctx.db, scopeOf(actor), { text: asked, number: parseCandidateNumber(asked), kinds })
  const place: Record<DeskHit['kind'], (id: string) => string> = {
    employer: paths.employer,
    vacancy: may(actor, 'vacancies.check') ? paths.checkVacancy : paths.vacancy,
    candidate: (id) => paths.candidate(id),
  }
  return found.map((hit) => ({
    to: place[hit.kind](hit.id),
    label: hit.title,
    description: `${hitTexts[hit.kind]}, ${hit.kind === 'candidate' ? municipalityName(ctx.region, hit.about) : hit.about}`,
  }))
}
