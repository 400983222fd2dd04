import { jobs as promiseJobs } from '#app/features/promises/jobs.server.ts'
import { handlers as vacancyHandlers } from '#app/features/vacancies/handlers.server.ts'
import { jobs as vacancyJobs } from '#app/features/vacancies/jobs.server.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** What every feature does when another's event arrives. */
export const handlers: readonly Handler[] = [...vacancyHandlers]

/** What every feature does by the clock. */
export const jobs: readonly Job[] = [...promiseJobs, ...vacancyJobs]
