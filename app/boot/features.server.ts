import { handlers as candidateHandlers } from '#app/features/candidates/handlers.server.ts'
import { jobs as candidateJobs } from '#app/features/candidates/jobs.server.ts'
import { handlers as instrumentHandlers } from '#app/features/instruments/handlers.server.ts'
import { handlers as openHiringHandlers } from '#app/features/open-hiring/handlers.server.ts'
import { jobs as openHiringJobs } from '#app/features/open-hiring/jobs.server.ts'
import { handlers as matchingHandlers } from '#app/features/matching/handlers.server.ts'
import { handlers as placementHandlers } from '#app/features/placements/handlers.server.ts'
import { jobs as placementJobs } from '#app/features/placements/jobs.server.ts'
import { handlers as socialReturnHandlers } from '#app/features/social-return/handlers.server.ts'
import { jobs as privacyJobs } from '#app/features/privacy/jobs.server.ts'
import { jobs as promiseJobs } from '#app/features/promises/jobs.server.ts'
import { handlers as vacancyHandlers } from '#app/features/vacancies/handlers.server.ts'
import { jobs as vacancyJobs } from '#app/features/vacancies/jobs.server.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** What every feature does when another's event arrives. */
export const handlers: readonly Handler[] = [
  ...vacancyHandlers,
  ...instrumentHandlers,
  ...socialReturnHandlers,
  ...candidateHandlers,
  ...matchingHandlers,
  ...placementHandlers,
  ...openHiringHandlers,
]

/** What every feature does by the clock. */
export const jobs: readonly Job[] = [...promiseJobs, ...vacancyJobs, ...placementJobs, ...openHiringJobs, ...candidateJobs, ...privacyJobs]
