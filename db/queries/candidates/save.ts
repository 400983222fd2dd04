import type { ReportingGroup } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Candidate, CandidateContact, CandidateProfile, CandidateStatus } from '#app/features/candidates/model.ts'
import type { Writer } from '#db/database.server.ts'
import { toProfileRow } from './candidate-row.ts'

/** Writes a new file: the four parts stand in tables of their own. */
export async function insertCandidate(
  tx: Writer,
  parts: { candidate: Candidate; profile: CandidateProfile; contact: CandidateContact; groups: readonly ReportingGroup[] },
): Promise<void> {
  await tx.insertInto('candidate').values(parts.candidate).execute()
  await tx.insertInto('candidateProfile').values(toProfileRow(parts.profile)).execute()
  await tx.insertInto('candidateContact').values(parts.contact).execute()
  await saveGroups(tx, parts.candidate.id, parts.groups)
}

/**
 * Saves a changed file over the version it was made from and raises the version by one.
 * False when the row has another version by now: then nothing is written.
 */
export async function saveCandidate(tx: Writer, candidate: Candidate): Promise<boolean> {
  const { id, version, ...row } = candidate
  const result = await tx
    .updateTable('candidate')
    .set({ ...row, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export async function saveProfile(tx: Writer, profile: CandidateProfile): Promise<void> {
  const { candidateId, ...row } = toProfileRow(profile)
  await tx.updateTable('candidateProfile').set(row).where('candidateId', '=', candidateId).execute()
}

export async function saveContact(tx: Writer, contact: CandidateContact): Promise<void> {
  const { candidateId, ...row } = contact
  await tx.updateTable('candidateContact').set(row).where('candidateId', '=', candidateId).execute()
}

export async function saveGroups(tx: Writer, candidateId: string, groups: readonly ReportingGroup[]): Promise<void> {
  await tx.deleteFrom('candidateGroup').where('candidateId', '=', candidateId).execute()
  if (groups.length > 0) await tx.insertInto('candidateGroup').values(groups.map((code) => ({ candidateId, code }))).execute()
}

/** Moves the status by itself (after a placement, by the clock): no edit is lost by it, so it asks no version. */
export async function setCandidateStatus(tx: Writer, id: string, from: CandidateStatus, to: CandidateStatus): Promise<boolean> {
  const result = await tx
    .updateTable('candidate')
    .set((eb) => ({ status: to, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Notes that somebody spoke with the person; the terms of keeping count from here. */
export async function noteContact(tx: Writer, id: string, on: IsoDate): Promise<void> {
  await tx.updateTable('candidate').set({ lastContactOn: on }).where('id', '=', id).where('lastContactOn', '<', on).execute()
}
