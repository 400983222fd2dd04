import { candidateNumber } from '#app/core/identifiers.ts'
import type { CandidateTable } from '#db/tables/candidates.ts'
import type { TestContext } from '#tests/support/context.ts'
import type { Insertable } from 'kysely'

let serial = 0

/** An active candidate of Wijchen with a profile and a name; returns id and number. */
export async function givenCandidate(ctx: TestContext, change: Partial<Insertable<CandidateTable>> = {}): Promise<{ id: string; number: string }> {
  serial += 1
  const id = change.id ?? ctx.id()
  const number = change.number ?? candidateNumber(2026, serial)
  const municipality = change.municipality ?? 'wijchen'
  await ctx.transact(async (tx) => {
    await tx
      .insertInto('candidate')
      .values({
        clientNumber: null,
        organisationId: `gemeente-${municipality}`,
        postcode4: '6601',
        consulentId: null,
        accountManagerId: null,
        status: 'actief',
        registeredOn: '2026-01-05',
        confirmedOn: '2026-10-01',
        lastContactOn: '2026-10-01',
        ...change,
        id,
        number,
        municipality,
      })
      .execute()
    await tx.insertInto('candidateContact').values({ candidateId: id, name: `Naam ${serial}`, email: `k${serial}@voorbeeld.example`, phone: null }).execute()
    await tx
      .insertInto('candidateProfile')
      .values({
        candidateId: id,
        occupationsWanted: '[]',
        occupationsDone: '[]',
        skills: '[]',
        cannotDo: '[]',
        hoursMin: 16,
        hoursMax: 32,
        availableFrom: '2026-01-01',
        latitude: null,
        longitude: null,
        maxKm: 20,
        licences: '[]',
        education: 'vmbo',
        dutchLevel: 'b1',
        sectors: '[]',
        ownWords: '',
      })
      .execute()
  })
  return { id, number }
}
