import { addMinutes, minutesBetween } from '#app/core/moments.ts'
import { finishJob, holdLease, jobRuns, releaseLease, startJob } from '#db/queries/platform/jobs.ts'
import type { Context } from './context.ts'
import { errorFields } from './log.server.ts'

/** What a feature does by the clock. */
export type Job = { name: string; everyMinutes: number; run(ctx: Context): Promise<void> }

const leaseMinutes = 2
const prolongMs = 30_000

export type Lease = {
  name: string
  /** who holds it: one process */
  holder: string
  /** whether a holder is known to be dead, so that nobody waits for its lease to run out */
  isGone?: (holder: string) => boolean
}

/** Runs `work` when this process holds the lease or can take it: of several processes, one works. Prolongs it while the work lasts. */
export async function underLease(ctx: Context, { name, holder, isGone }: Lease, work: () => Promise<void>): Promise<boolean> {
  const hold = () => {
    const now = ctx.now()
    const term = { now, until: addMinutes(now, leaseMinutes), enough: addMinutes(now, leaseMinutes / 2) }
    return ctx.transact((tx) => holdLease(tx, name, holder, term, isGone))
  }
  if (!(await hold())) return false
  const prolonging = setInterval(() => void hold().catch((error: unknown) => ctx.log.error('lease not prolonged', errorFields(error))), prolongMs)
  try {
    await work()
  } finally {
    clearInterval(prolonging)
  }
  return true
}

/** Gives the lease back at a clean stop, so that another process takes over at once. */
export async function giveBackLease(ctx: Context, { name, holder }: Lease): Promise<void> {
  await ctx.transact((tx) => releaseLease(tx, name, holder))
}

/** Runs the jobs whose time has come; one that fails is logged and runs again at its next time. */
export async function runDueJobs(ctx: Context, jobs: readonly Job[]): Promise<void> {
  const runs = new Map((await jobRuns(ctx.db)).map((run) => [run.name, run.lastStartedAt]))
  for (const job of jobs) {
    const last = runs.get(job.name)
    if (last !== undefined && minutesBetween(last, ctx.now()) < job.everyMinutes) continue
    await ctx.transact((tx) => startJob(tx, job.name, ctx.now()))
    let failure: string | null = null
    try {
      await job.run(ctx)
    } catch (error) {
      const fields = errorFields(error)
      failure = fields.errorCode ?? fields.errorName ?? 'unknown'
      ctx.log.error('job failed', { job: job.name, ...fields })
    }
    await ctx.transact((tx) => finishJob(tx, job.name, ctx.now(), failure))
  }
}
