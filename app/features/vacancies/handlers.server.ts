import { endVacancy } from '#app/features/vacancies/use-cases/end-vacancy.server.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import { filledPlaces } from '#db/queries/placements/placements-of-vacancy.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'

/** The employer did not change a returned vacancy in time: it lapses, as was said. */
const lapse: Handler = {
  name: 'vacancies.lapse',
  on: ['promise.lapsed'],
  async run(ctx, event) {
    if (event.subjectKind !== 'vacancy' || event.facts['ending'] !== 'vacature-verlopen') return
    await endVacancy(ctx, { id: event.subjectId, reason: 'termijn-voorbij' })
  },
}

/** The last place was filled by a placement: the vacancy is filled. */
const filled: Handler = {
  name: 'vacancies.filled',
  on: ['placement.registered'],
  async run(ctx, event) {
    const vacancyId = event.facts['vacancyId']
    if (typeof vacancyId !== 'string') return
    const vacancy = await findVacancy(ctx.db, { kind: 'region' }, vacancyId)
    if (!vacancy || (await filledPlaces(ctx.db, vacancyId)) < vacancy.places) return
    await endVacancy(ctx, { id: vacancyId, reason: 'vervuld-via-ons' })
  },
}

export const handlers: Handler[] = [lapse, filled]
