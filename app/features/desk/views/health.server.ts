import type { Context } from '#app/platform/context.ts'
import { outboxState } from '#db/queries/outbox/deliver.ts'
import { jobRuns } from '#db/queries/platform/jobs.ts'

declare const __VERSION__: string | undefined

/** What the health page shows of the parts the program stands on. */
export async function readHealth(ctx: Context) {
  const [outbox, jobs, search] = await Promise.all([outboxState(ctx.db), jobRuns(ctx.db), ctx.search.health()])
  return {
    database: { ok: true, kind: ctx.env.databaseUrl ? 'PostgreSQL' : 'SQLite' },
    search,
    outbox,
    jobs,
    mail: ctx.env.smtpUrl ? 'mailserver' : ctx.env.example ? 'voorbeeldpagina' : 'geen',
    version: typeof __VERSION__ === 'string' ? __VERSION__ : 'dev',
  }
}
