import type { ProposalTable } from '#db/tables/matching.ts'
import type { VacancyTable } from '#db/tables/vacancies.ts'
import type { TestContext } from '#tests/support/context.ts'
import type { Insertable } from 'kysely'

/** An open vacancy of a company, with one place; returns its id. */
export async function givenVacancy(
  ctx: TestContext,
  employerId: string,
  postedBy: string,
  change: Partial<Insertable<VacancyTable>> = {},
): Promise<string> {
  const id = change.id ?? ctx.id()
  await ctx.transact((tx) =>
    tx
      .insertInto('vacancy')
      .values({
        employerId,
        postedBy,
        accountManagerId: null,
        title: 'Medewerker magazijn',
        occupationCode: '9333-01',
        sector: 'logistiek',
        description: 'U werkt in een magazijn in Wijchen.',
        tasks: '["U pakt dozen in."]',
        hoursMin: 24,
        hoursMax: 32,
        payMinCents: 1550,
        payMaxCents: 1700,
        contractKind: 'tijdelijk',
        startsOn: '2026-12-01',
        postcode: '6601 AB',
        place: 'Wijchen',
        municipality: 'wijchen',
        latitude: null,
        longitude: null,
        demands: '[]',
        licences: '[]',
        education: 'geen',
        noDiploma: 1,
        dutchLevel: 'a2',
        places: 1,
        replyDays: 5,
        status: 'open',
        returnReason: null,
        sentAt: ctx.now(),
        publishedAt: ctx.now(),
        closesOn: '2027-01-31',
        closedAt: null,
        closeReason: null,
        createdAt: ctx.now(),
        ...change,
        id,
      })
      .execute(),
  )
  return id
}

/** A proposal to which the employer said yes; returns its id. */
export async function givenProposal(
  ctx: TestContext,
  vacancyId: string,
  candidateId: string,
  proposedBy: string,
  change: Partial<Insertable<ProposalTable>> = {},
): Promise<string> {
  const id = change.id ?? ctx.id()
  await ctx.transact((tx) =>
    tx
      .insertInto('proposal')
      .values({
        vacancyId,
        candidateId,
        status: 'werkgever-ja',
        proposedBy,
        points: 80,
        explanation: '{}',
        consentId: null,
        reason: null,
        createdAt: ctx.now(),
        changedAt: ctx.now(),
        ...change,
        id,
      })
      .execute(),
  )
  return id
}
