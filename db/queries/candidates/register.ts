import { candidateNumber } from '#app/core/identifiers.ts'
import type { Scope } from '#app/features/access/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'
import { candidateScope } from '#db/scope.server.ts'

/** The next free number of a year; unique because one transaction writes at a time. */
export async function nextCandidateNumber(tx: Writer, year: number): Promise<string> {
  const last = await tx
    .selectFrom('candidate')
    .select('number')
    .where('number', 'like', `K-${year}-%`)
    .orderBy((eb) => eb.fn('length', ['number']), 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return candidateNumber(year, last ? Number(last.number.slice(7)) + 1 : 1)
}

/** The candidate that has this client number at this organisation, or null. */
export async function candidateOfClientNumber(
  db: Reader,
  organisationId: string,
  clientNumber: string,
): Promise<{ id: string; number: string } | null> {
  const row = await db
    .selectFrom('candidate')
    .select(['id', 'number'])
    .where('organisationId', '=', organisationId)
    .where('clientNumber', '=', clientNumber)
    .executeTakeFirst()
  return row ?? null
}

/** Candidates of the own scope with the same e-mail address or phone number: perhaps the same person. */
export async function candidatesWithContact(
  db: Reader,
  scope: Scope,
  contact: { email: string | null; phone: string | null },
): Promise<{ id: string; number: string }[]> {
  if (contact.email === null && contact.phone === null) return []
  return db
    .selectFrom('candidate')
    .innerJoin('candidateContact', 'candidateContact.candidateId', 'candidate.id')
    .select(['candidate.id', 'candidate.number'])
    .where((eb) => candidateScope(eb as never, scope))
    .where((eb) =>
      eb.or([
        ...(contact.email === null ? [] : [eb('candidateContact.email', '=', contact.email)]),
        ...(contact.phone === null ? [] : [eb('candidateContact.phone', '=', contact.phone)]),
      ]),
    )
    .orderBy('candidate.number')
    .limit(5)
    .execute()
}
