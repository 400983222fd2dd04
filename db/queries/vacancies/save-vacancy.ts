import type { Vacancy } from '#app/features/vacancies/model.ts'
import type { Writer } from '#db/database.server.ts'
import { toRow } from './vacancy-row.ts'

export async function insertVacancy(tx: Writer, vacancy: Vacancy): Promise<void> {
  await tx.insertInto('vacancy').values(toRow(vacancy)).execute()
}

/**
 * Saves a changed vacancy over the version it was made from and raises the version by one.
 * False when the row has another version by now: then nothing is written.
 */
export async function saveVacancy(tx: Writer, vacancy: Vacancy): Promise<boolean> {
  const { id, version, ...row } = toRow(vacancy)
  const result = await tx
    .updateTable('vacancy')
    .set({ ...row, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
