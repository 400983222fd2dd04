import type { Instant } from '#app/core/dates.ts'
import type { Employer } from '#app/features/employers/model.ts'
import type { Writer } from '#db/database.server.ts'

export async function insertEmployer(tx: Writer, employer: Employer): Promise<void> {
  await tx.insertInto('employer').values(employer).execute()
}

/** Notes who verified the company and when; false when somebody did so before. */
export async function markVerified(tx: Writer, id: string, by: string, at: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('employer')
    .set((eb) => ({ verifiedAt: at, verifiedBy: by, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('verifiedAt', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** The name and number that a person gave of him- or herself; what was known stays when nothing new is given. */
export async function completePerson(tx: Writer, userId: string, person: { name: string; phone: string }): Promise<void> {
  await tx
    .updateTable('userAccount')
    .set((eb) => ({ name: person.name, phone: person.phone, version: eb('version', '+', 1) }))
    .where('id', '=', userId)
    .execute()
}
