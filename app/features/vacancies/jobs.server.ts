import { endVacancy } from '#app/features/vacancies/use-cases/end-vacancy.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { vacanciesPastClosing } from '#db/queries/vacancies/list-vacancies.ts'

const batch = 200

export const jobs: Job[] = [
  {
    name: 'vacancies-past-closing',
    everyMinutes: 1,
    async run(ctx) {
      for (;;) {
        const ids = await vacanciesPastClosing(ctx.db, ctx.today(), batch)
        let ended = 0
        for (const id of ids) if (await endVacancy(ctx, id, 'sluitdatum')) ended += 1
        if (ids.length < batch || ended === 0) return
      }
    },
  },
]
