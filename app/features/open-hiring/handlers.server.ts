import type { Handler } from '#app/platform/change-feed.server.ts'
import { noteSilence } from './use-cases/note-silence.server.ts'

/** What ends by the promise that went with it. */
export const handlers: Handler[] = [
  {
    name: 'open-hiring:silence',
    on: ['promise.lapsed'],
    async run(ctx, event) {
      if (event.facts['promise'] === 'open-hiring-oproep') await noteSilence(ctx, event.subjectId)
    },
  },
]
