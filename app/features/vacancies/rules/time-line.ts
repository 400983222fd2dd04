import { dateOf, type Instant, type IsoDate } from '#app/core/dates.ts'
import type { WaitingPromise } from '#app/features/promises/model.ts'
import type { VacancyStatus } from '#app/features/vacancies/model.ts'

export const vacancyMoments = [
  'verstuurd', 'opnieuw-verstuurd', 'teruggestuurd', 'gewijzigd', 'geplaatst', 'gepauzeerd', 'heropend', 'gesloten',
  'wij-controleren', 'u-past-aan', 'wij-zoeken', 'staat-stil', 'komt-online', 'sluit',
] as const
export type VacancyMoment = (typeof vacancyMoments)[number]

/** One dot of the time line: what happened, what is on now with its term, or what comes. */
export interface Moment {
  code: VacancyMoment
  state: 'done' | 'now' | 'waiting' | 'late'
  /** when it happened; null for what is on or comes */
  at: Instant | null
  /** last day of the term, or the day it will be; null when not known */
  dueOn: IsoDate | null
}

interface Happened {
  at: Instant
  kind: string
  facts: Readonly<Record<string, unknown>>
}

const past: Record<string, VacancyMoment> = {
  'vacancy.sent': 'verstuurd',
  'vacancy.returned': 'teruggestuurd',
  'vacancy.changed': 'gewijzigd',
  'vacancy.published': 'geplaatst',
  'vacancy.paused': 'gepauzeerd',
  'vacancy.reopened': 'heropend',
  'vacancy.closed': 'gesloten',
}

/**
 * What happened to a vacancy, who is on move now until when, and what comes.
 * In: its status, its events oldest first, what waits about it, the day. Out: the dots in order.
 */
export function vacancyTimeLine(
  vacancy: { status: VacancyStatus; closesOn: IsoDate },
  events: readonly Happened[],
  promises: readonly Pick<WaitingPromise, 'kind' | 'state' | 'dueOn'>[],
  today: IsoDate,
): Moment[] {
  const done = events.flatMap((event): Moment[] => {
    const code = past[event.kind]
    if (code === undefined) return []
    const again = code === 'verstuurd' && event.facts['again'] === true
    return [{ code: again ? 'opnieuw-verstuurd' : code, state: 'done', at: event.at, dueOn: null }]
  })
  // A change that sends the vacancy again is one moment.
  const told = done.filter(({ code, at }) => code !== 'gewijzigd' || !done.some((other) => other.code === 'opnieuw-verstuurd' && other.at === at))
  const now = (code: VacancyMoment, kind?: WaitingPromise['kind']): Moment => {
    const dueOn = promises.find((promise) => promise.state === 'open' && promise.kind === kind)?.dueOn ?? null
    return { code, state: dueOn !== null && dueOn < today ? 'late' : 'now', at: null, dueOn }
  }
  const closes: Moment = { code: 'sluit', state: 'waiting', at: null, dueOn: vacancy.closesOn }
  switch (vacancy.status) {
    case 'te-controleren':
      return [...told, now('wij-controleren', 'vacature-controleren'), { code: 'komt-online', state: 'waiting', at: null, dueOn: null }, closes]
    case 'teruggestuurd':
      return [...told, now('u-past-aan', 'vacature-aanpassen')]
    case 'open':
      return [...told, now('wij-zoeken', 'kandidaten-voorstellen'), closes]
    case 'gepauzeerd':
      return [...told, now('staat-stil'), closes]
    default:
      return told
  }
}

/** The day of a moment that happened. */
export const dayOf = (moment: Moment): IsoDate | null => (moment.at === null ? null : dateOf(moment.at))
