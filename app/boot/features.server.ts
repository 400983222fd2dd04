import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** What every feature does when another's event arrives. */
export const handlers: readonly Handler[] = []

/** What every feature does by the clock. */
export const jobs: readonly Job[] = []
