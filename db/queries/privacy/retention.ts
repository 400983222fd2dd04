import type { Instant, IsoDate } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** Candidates at rest whose last contact was before this day and whose name and contact are still kept. */
export async function contactsToErase(db: Reader, before: IsoDate, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('candidateContact', 'candidateContact.candidateId', 'candidate.id')
    .select('candidate.id')
    .where('candidate.status', '=', 'inactief')
    .where('candidate.lastContactOn', '<', before)
    .orderBy('candidate.id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** Erases name, contact, client number and own words; number, municipality and work facts stay as a pseudonym for the figures. */
export async function eraseContact(tx: Writer, candidateId: string): Promise<void> {
  await tx.deleteFrom('candidateContact').where('candidateId', '=', candidateId).execute()
  await tx
    .updateTable('candidate')
    .set((eb) => ({ clientNumber: null, version: eb('version', '+', 1) }))
    .where('id', '=', candidateId)
    .execute()
  await tx.updateTable('candidateProfile').set({ ownWords: '' }).where('candidateId', '=', candidateId).execute()
}

/** Forgets lines of the read log from before this moment; returns how many. */
export async function forgetReadings(tx: Writer, before: Instant): Promise<number> {
  const result = await tx.deleteFrom('readLog').where('at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}
