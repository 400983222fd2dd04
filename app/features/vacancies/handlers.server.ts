import { endVacancy } from '#app/features/vacancies/use-cases/end-vacancy.server.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'

/** The employer did not change a returned vacancy in time: it lapses, as was said. */
const lapse: Handler = {
  name: 'vacancies.lapse',
  on: ['promise.lapsed'],
  async run(ctx, event) {
    if (event.subjectKind !== 'vacancy' || event.facts['ending'] !== 'vacature-verlopen') return
    await endVacancy(ctx, event.subjectId, 'niet-aangepast')
  },
}

export const handlers: Handler[] = [lapse]
