import type { Instant } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** Takes or prolongs a lease (one of our own that lasts beyond `enough` stays as it is); false when another holder has it that lives (`isGone` knows of those that died). */
export async function holdLease(
  tx: Writer,
  name: string,
  holder: string,
  term: { now: Instant; until: Instant; enough: Instant },
  isGone: (holder: string) => boolean = () => false,
): Promise<boolean> {
  const standing = await tx.selectFrom('lease').select(['holder', 'until']).where('name', '=', name).executeTakeFirst()
  if (standing && standing.holder !== holder && standing.until >= term.now && !isGone(standing.holder)) return false
  if (standing?.holder === holder && standing.until > term.enough) return true
  await tx
    .insertInto('lease')
    .values({ name, holder, until: term.until })
    .onConflict((oc) => oc.column('name').doUpdateSet({ holder, until: term.until }))
    .execute()
  return true
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
