import type { Instant } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** Takes or prolongs a lease; false when another holder has it. */
export async function holdLease(tx: Writer, name: string, holder: string, now: Instant, until: Instant): Promise<boolean> {
  const taken = await tx
    .insertInto('lease')
    .values({ name, holder, until })
    .onConflict((oc) =>
      oc
        .column('name')
        .doUpdateSet({ holder, until })
        .where((eb) => eb.or([eb('lease.holder', '=', holder), eb('lease.until', '<', now)])),
    )
    .executeTakeFirst()
  return Number(taken.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function releaseLease(tx: Writer, name: string, holder: string): Promise<void> {
  await tx.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute()
}

export async function jobRuns(db: Reader): Promise<{ name: string; lastStartedAt: Instant; lastError: string | null }[]> {
  return db.selectFrom('jobRun').select(['name', 'lastStartedAt', 'lastError']).execute()
}

export async function startJob(tx: Writer, name: string, at: Instant): Promise<void> {
  await tx
    .insertInto('jobRun')
    .values({ name, lastStartedAt: at, lastFinishedAt: null, lastError: null })
    .onConflict((oc) => oc.column('name').doUpdateSet({ lastStartedAt: at }))
    .execute()
}

export async function finishJob(tx: Writer, name: string, at: Instant, error: string | null): Promise<void> {
  await tx.updateTable('jobRun').set({ lastFinishedAt: at, lastError: error }).where('name', '=', name).execute()
}
