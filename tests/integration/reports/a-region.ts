import { reportingGroups } from '#app/core/classifications.ts'
import { addDays, addMonths, type IsoDate } from '#app/core/dates.ts'
import type { Tables } from '#db/tables/tables.ts'
import { givenCandidate } from '#tests/support/builders/candidate.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenUser } from '#tests/support/builders/people.ts'
import type { TestContext } from '#tests/support/context.ts'
import type { Insertable } from 'kysely'

/** Numbers that look random and are the same each time. */
export function dice(seed: number) {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
  return { next, one: <T>(list: readonly T[]): T => list[next(list.length)] as T }
}

/** Shares of people as in the region: one large town, a very small municipality. */
const places = [
  ...Array.from({ length: 26 }, () => 'nijmegen'),
  ...Array.from({ length: 6 }, () => 'wijchen'),
  ...Array.from({ length: 4 }, () => 'berg-en-dal'),
  ...Array.from({ length: 3 }, () => 'beuningen'),
  ...['druten', 'druten', 'heumen', 'heumen', 'mook-en-middelaar'],
]
const kinds = ['vast', 'tijdelijk', 'tijdelijk', 'tijdelijk', 'uitzend', 'oproep', 'bbl', 'detachering', 'beschut', 'proefplaatsing'] as const
const occupations = ['9333-01', '9333-01', '5321-01', '8160-01']

/** A region with some four hundred placements around the third quarter of 2026. */
export async function givenRegion(ctx: TestContext, seed = 7, size = 420): Promise<void> {
  const { next, one } = dice(seed)
  const registrar = await givenUser(ctx)
  const known = (await ctx.db.selectFrom('occupation').select('code').execute()).map(({ code }) => code)
  const employers: string[] = []
  for (const sector of ['logistiek', 'zorg', 'techniek', 'horeca', 'groen']) employers.push(await givenEmployer(ctx, { sector }))
  const candidates: { id: string; municipality: string }[] = []
  for (let n = 0; n < size / 2; n += 1) {
    const municipality = one(places)
    const registeredOn = addDays('2025-12-01', next(330))
    const status = next(8) === 0 ? 'inactief' : 'actief'
    const { id } = await givenCandidate(ctx, { municipality, registeredOn, status, lastContactOn: addDays('2026-06-01', next(150)) })
    candidates.push({ id, municipality })
    const groups = reportingGroups.filter(() => next(4) === 0)
    if (groups.length > 0) await ctx.transact((tx) => tx.insertInto('candidateGroup').values(groups.map((code) => ({ candidateId: id, code }))).execute())
  }
  const placements: Insertable<Tables['placement']>[] = []
  const versions: Insertable<Tables['placementVersion']>[] = []
  for (let n = 0; n < size; n += 1) {
    const candidate = next(5) === 0 ? null : one(candidates)
    const id = ctx.id()
    const startsOn = addDays('2025-12-15', next(300))
    const municipality = candidate?.municipality ?? one(places)
    const contractKind = one(kinds)
    const months = 1 + next(14)
    const expectedEndOn = contractKind === 'vast' ? null : addMonths(startsOn, months)
    const ended = next(4) === 0 ? addDays(startsOn, 10 + next(200)) : null
    const version = 1 + next(2)
    placements.push({
      ...{ id, employerId: one(employers), candidateId: candidate?.id ?? null, personRef: candidate?.id ?? `persoon:${n}` },
      ...{ vacancyId: null, proposalId: null, entryId: null, municipality, source: 'rechtstreeks', currentVersion: version },
      ...{ registeredBy: registrar, registeredAt: ctx.now() },
    })
    for (let made = 1; made <= version; made += 1) {
      versions.push({
        ...{ placementId: id, version: made, occupationCode: known.includes(one(occupations)) ? one(occupations) : 'onbekend', contractKind },
        ...{ startsOn: made === version ? startsOn : addDays(startsOn, -100), expectedEndOn, endedOn: ended, endReason: ended ? 'werknemer' : null },
        ...{ municipality, minutesPerWeek: 60 * (4 + next(37)), payCentsPerHour: 1400 + next(900), outflow: one(['volledig', 'deeltijd', 'geen', 'onbekend'] as const) },
        ...{ wageException: null, wageCheck: one(['voldoet', 'uitzondering', 'onbekend'] as const), reason: '', recordedBy: registrar, recordedAt: ctx.now() },
      })
    }
  }
  await ctx.transact(async (tx) => {
    for (const row of placements) await tx.insertInto('placement').values(row).execute()
    for (const row of versions) await tx.insertInto('placementVersion').values(row).execute()
  })
  await givenVacancies(ctx, employers, registrar, dice(seed + 1))
}

async function givenVacancies(ctx: TestContext, employers: readonly string[], postedBy: string, { next, one }: ReturnType<typeof dice>): Promise<void> {
  await ctx.transact(async (tx) => {
    for (let n = 0; n < 120; n += 1) {
      const published: IsoDate = addDays('2026-05-01', next(150))
      const filled = next(2) === 0
      await tx
        .insertInto('vacancy')
        .values({
          ...{ id: ctx.id(), employerId: one(employers), postedBy, accountManagerId: null, title: 'Werk', occupationCode: '9333-01', sector: 'logistiek' },
          ...{ description: '', tasks: '[]', hoursMin: 8, hoursMax: 32, payMinCents: 1500, payMaxCents: 1800, contractKind: 'vast', startsOn: null },
          ...{ postcode: '6601 AB', place: 'Wijchen', municipality: next(20) === 0 ? null : one(places), latitude: null, longitude: null },
          ...{ demands: '[]', licences: '[]', education: 'geen', noDiploma: 1, dutchLevel: 'a1', places: 1, replyDays: 3 },
          ...{ status: filled ? 'vervuld' : 'open', returnReason: null, sentAt: null, closesOn: '2026-12-31', closeReason: null, createdAt: ctx.now() },
          ...{ publishedAt: `${published}T22:30:00.000Z`, closedAt: filled ? `${addDays(published, 1 + next(60))}T10:00:00.000Z` : null },
        })
        .execute()
    }
  })
}
