import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '#app/core/dates.ts'
import { formToObject } from '#app/core/form-object.ts'
import { correctPlacement } from '#app/features/placements/use-cases/correct-placement.server.ts'
import { endPlacement } from '#app/features/placements/use-cases/end-placement.server.ts'
import { registerPlacement } from '#app/features/placements/use-cases/register-placement.server.ts'
import { registerPlacementSchema, type CorrectPlacementInput, type RegisterPlacementInput } from '#app/features/placements/schema.ts'
import { parseForm } from '#app/platform/form.server.ts'
import { findPlacement, versionsOf } from '#db/queries/placements/find-placement.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { givenCandidate } from '#tests/support/builders/candidate.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { givenProposal, givenVacancy } from '#tests/support/builders/vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { scopeOf } from '#app/features/access/rights.ts'

let ctx: TestContext
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let employerId: string
let candidate: { id: string; number: string }
let vacancyId: string
let proposalId: string

const work = {
  occupationCode: '9333-01',
  contractKind: 'tijdelijk',
  startsOn: '2026-12-01',
  expectedEndOn: '2027-11-30',
  minutesPerWeek: 1440,
  payCentsPerHour: 1600,
  outflow: 'volledig',
  wageException: null,
  age: null,
  socialReturnBlock: undefined,
} as const
const nobody = { proposalId: null, employerId: null, candidateNumber: null, municipality: null }
const register = (change: Partial<RegisterPlacementInput> = {}) => registerPlacement(ctx, manager, { ...work, ...nobody, proposalId, ...change })
const direct = (change: Partial<RegisterPlacementInput> = {}) => register({ proposalId: null, employerId, municipality: 'druten', ...change })
const correct = (id: string, change: Partial<CorrectPlacementInput> = {}) =>
  correctPlacement(ctx, manager, id, { ...work, municipality: 'wijchen', endedOn: null, reason: 'Klopte niet', version: 1, ...change })
const rows = async () => Number((await ctx.db.selectFrom('placement').select((eb) => eb.fn.countAll().as('n')).executeTakeFirst())?.n)
async function placed(): Promise<string> {
  const made = await register()
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value.placementId
}

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  employerId = await givenEmployer(ctx)
  candidate = await givenCandidate(ctx)
  vacancyId = await givenVacancy(ctx, employerId, manager.userId)
  proposalId = await givenProposal(ctx, vacancyId, candidate.id, manager.userId)
})
afterEach(() => ctx.close())

describe('from a proposal', () => {
  test('placement, proposal, candidate and vacancy change together', async () => {
    const made = await register()
    expect(made).toMatchObject({ ok: true, value: { wageCheck: 'voldoet' } })
    const placement = await ctx.db.selectFrom('placement').selectAll().executeTakeFirstOrThrow()
    expect(placement).toMatchObject({ proposalId, vacancyId, candidateId: candidate.id, municipality: 'wijchen', source: 'voorstel', currentVersion: 1 })
    const status = async (table: 'proposal' | 'candidate' | 'vacancy') => (await ctx.db.selectFrom(table).select('status').executeTakeFirst())?.status
    expect([await status('proposal'), await status('candidate'), await status('vacancy')]).toEqual(['geplaatst', 'geplaatst', 'vervuld'])
    const kinds = (await ctx.db.selectFrom('event').select('kind').execute()).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['placement.registered', 'vacancy.closed']))
  })

  test('a vacancy with a second place stays open', async () => {
    await ctx.transact((tx) => tx.updateTable('vacancy').set({ places: 2 }).execute())
    await register()
    expect((await ctx.db.selectFrom('vacancy').select('status').executeTakeFirst())?.status).toBe('open')
  })

  test('two at the same time make one placement', async () => {
    const [one, other] = await Promise.all([register(), register()])
    expect([one.ok, other.ok].sort()).toEqual([false, true])
    expect(await rows()).toBe(1)
    const refused = one.ok ? other : one
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'al-geregistreerd', placementId: expect.any(String) } })
  })

  test.each([
    ['the employer did not say yes', 'bij-werkgever', 'voorstel-zonder-ja'],
    ['it has ended', 'beëindigd', 'voorstel-zonder-ja'],
  ] as const)('refused: %s', async (_name, status, code) => {
    await ctx.transact((tx) => tx.updateTable('proposal').set({ status }).execute())
    expect(await register()).toMatchObject({ ok: false, refusal: { code } })
    expect(await rows()).toBe(0)
  })
})

describe('directly', () => {
  test('with a candidate: the municipality comes from the file', async () => {
    const made = await direct({ candidateNumber: candidate.number.toLowerCase().replaceAll('-', ''), municipality: null })
    expect(made.ok).toBe(true)
    expect(await ctx.db.selectFrom('placement').select(['municipality', 'source']).executeTakeFirst()).toEqual({ municipality: 'wijchen', source: 'rechtstreeks' })
  })

  test('without a candidate: the municipality is asked, the person has a reference without a name', async () => {
    expect((await direct()).ok).toBe(true)
    const row = await ctx.db.selectFrom('placement').select(['municipality', 'candidateId', 'personRef']).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ municipality: 'druten', candidateId: null })
    expect(row.personRef).toMatch(/^persoon:\w{20}$/)
  })

  test.each([
    ['an employer that is not there', { employerId: 'x' }, 'werkgever-nodig'],
    ['a number that is not there', { candidateNumber: 'K-2026-09999' }, 'kandidaat-onbekend'],
    ['words for a number', { candidateNumber: "'; drop table" }, 'kandidaat-onbekend'],
    ['no municipality', { municipality: null }, 'gemeente-nodig'],
    ['a municipality of another region', { municipality: 'arnhem' }, 'gemeente-nodig'],
    ['an occupation that is not there', { occupationCode: '0000-99' }, 'beroep-onbekend'],
    ['a block without a contract', { socialReturnBlock: 'participatiewet' }, 'blok-onbekend'],
  ])('refused: %s', async (_name, change, code) => {
    expect(await direct(change)).toMatchObject({ ok: false, refusal: { code } })
    expect(await rows()).toBe(0)
  })

  test('the same candidate, employer and start is one placement', async () => {
    const first = await direct({ candidateNumber: candidate.number })
    expect(first.ok).toBe(true)
    expect(await direct({ candidateNumber: candidate.number })).toMatchObject({ ok: false, refusal: { code: 'al-geregistreerd' } })
    expect(await rows()).toBe(1)
  })
})

describe('minimum wage', () => {
  test.each([
    ['a cent too low', { payCentsPerHour: 1498 }, 'onder-minimumloon'],
    ['young, but lower than the youth wage', { payCentsPerHour: 1198, age: 20 }, 'onder-minimumloon'],
    ['bbl and young, but lower than that', { contractKind: 'bbl' as const, payCentsPerHour: 681, age: 18 }, 'onder-minimumloon'],
    ['unpaid without a reason', { payCentsPerHour: 0 }, 'onder-minimumloon'],
    ['an internship on a permanent contract', { contractKind: 'vast' as const, expectedEndOn: null, payCentsPerHour: 0, wageException: 'stage' as const }, 'uitzondering-past-niet'],
    ['wage dispensation without any wage', { payCentsPerHour: 0, wageException: 'loondispensatie' as const }, 'loon-ongeldig'],
  ])('refused: %s', async (_name, change, code) => {
    const refused = await direct(change)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'feiten', refusals: [{ code }] } })
    if (!refused.ok && refused.refusal.code === 'feiten') expect(refused.refusal.minimum).toMatchObject({ validFrom: expect.any(String), source: expect.any(String) })
    expect(await rows()).toBe(0)
  })

  test.each([
    ['exactly the minimum', { payCentsPerHour: 1499 }, 'voldoet'],
    ['the youth wage', { payCentsPerHour: 1199, age: 20 }, 'voldoet'],
    ['the bbl wage', { contractKind: 'bbl' as const, payCentsPerHour: 682, age: 18 }, 'voldoet'],
    ['a trial', { contractKind: 'proefplaatsing' as const, expectedEndOn: '2027-01-31', payCentsPerHour: 0, wageException: 'proefplaatsing' as const }, 'uitzondering'],
    ['wage dispensation', { payCentsPerHour: 900, wageException: 'loondispensatie' as const }, 'uitzondering'],
    ['an internship', { payCentsPerHour: 0, wageException: 'stage' as const }, 'uitzondering'],
    ['a participation place', { payCentsPerHour: 0, wageException: 'participatieplaats' as const }, 'uitzondering'],
    ['a start of which the amount is not known', { startsOn: '2027-01-05', payCentsPerHour: 1300 }, 'onbekend'],
  ])('accepted: %s', async (_name, change, wageCheck) => {
    expect(await direct(change)).toMatchObject({ ok: true, value: { wageCheck } })
  })

  test.each([
    [1520, 'te-laag', ['loon-nakijken']],
    [1540, 'voldoet', []],
  ])('pay of %i is looked at again when the amount is known: %s', async (payCentsPerHour, outcome, promises) => {
    const made = await direct({ startsOn: '2027-01-05', payCentsPerHour })
    if (!made.ok) throw new Error('refused')
    const subject = { kind: 'placement', id: made.value.placementId } as const
    await ctx.settle()
    expect((await findPlacement(ctx.db, { kind: 'region' }, subject.id))?.current.wageCheck).toBe('onbekend')
    await ctx.transact((tx) =>
      tx
        .insertInto('datedAmount')
        .values({ id: 'n', kind: 'wml-uur', key: '21+', value: 1530, unit: 'cent-per-uur', validFrom: '2027-01-01', validTo: '2027-06-30', source: 'test', verified: 'official', checkedOn: '2026-11-23' })
        .execute(),
    )
    ctx.later(61)
    await ctx.settle()
    expect((await findPlacement(ctx.db, { kind: 'region' }, subject.id))?.current.wageCheck).toBe(outcome)
    const waiting = (await promisesAbout(ctx.db, subject)).filter(({ kind }) => kind === 'loon-nakijken')
    expect(waiting.map(({ kind }) => kind)).toEqual(promises)
    ctx.later(61)
    await ctx.settle()
    expect((await promisesAbout(ctx.db, subject)).filter(({ kind }) => kind === 'loon-nakijken')).toHaveLength(promises.length)
  })
})

describe('corrections', () => {
  test('each keeps the older facts, who, when and why', async () => {
    const id = await placed()
    ctx.later(10)
    expect((await correct(id, { payCentsPerHour: 1700, municipality: 'druten' })).ok).toBe(true)
    const found = await findPlacement(ctx.db, { kind: 'region' }, id)
    if (!found) throw new Error('gone')
    const versions = await versionsOf(ctx.db, found.head)
    expect(versions.map(({ version, facts, reason, recordedBy }) => [version, facts.payCentsPerHour, facts.municipality, reason, recordedBy])).toEqual([
      [1, 1600, 'wijchen', '', manager.userId],
      [2, 1700, 'druten', 'Klopte niet', manager.userId],
    ])
    expect(found.head.municipality).toBe('druten')
  })

  test('who worked from an older version hears what changed, and nothing is overwritten', async () => {
    const id = await placed()
    await correct(id, { payCentsPerHour: 1700 })
    expect(await correct(id, { minutesPerWeek: 1200 })).toEqual({
      ok: false,
      refusal: { code: 'intussen-gewijzigd', version: 2, changes: [{ field: 'payCentsPerHour', before: 1600, after: 1700 }] },
    })
    expect((await findPlacement(ctx.db, { kind: 'region' }, id))?.current.facts.minutesPerWeek).toBe(1440)
  })

  test('two corrections at the same time: one holds', async () => {
    const id = await placed()
    const both = await Promise.all([correct(id, { payCentsPerHour: 1700 }), correct(id, { payCentsPerHour: 1800 })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([
    ['nothing changed', {}, 'niets-gewijzigd'],
    ['a municipality elsewhere', { municipality: 'tiel' }, 'gemeente-onbekend'],
    ['pay under the minimum', { payCentsPerHour: 1000 }, 'feiten'],
    ['an occupation that is not there', { occupationCode: 'x' }, 'beroep-onbekend'],
  ])('refused: %s', async (_name, change, code) => {
    const id = await placed()
    expect(await correct(id, change)).toMatchObject({ ok: false, refusal: { code } })
    expect((await findPlacement(ctx.db, { kind: 'region' }, id))?.head.currentVersion).toBe(1)
  })

  test('a wrong end can be put right, or taken back', async () => {
    ctx.at('2027-02-01T09:00:00.000Z' satisfies Instant)
    const id = await placed()
    const end = { endedOn: '2027-01-20', endReason: 'werkgever', version: 1 } as const
    expect((await endPlacement(ctx, manager, id, end)).ok).toBe(true)
    await ctx.settle()
    expect(await endPlacement(ctx, manager, id, { ...end, version: 2 })).toEqual({ ok: false, refusal: 'al-beeindigd' })
    expect((await correct(id, { version: 2, endedOn: null })).ok).toBe(true)
    await ctx.settle()
    expect(await findPlacement(ctx.db, { kind: 'region' }, id)).toMatchObject({ current: { version: 3, endedOn: null, endReason: null } })
    expect((await ctx.db.selectFrom('candidate').select('status').executeTakeFirst())?.status).toBe('geplaatst')
  })

  test.each([
    ['in the future', '2027-12-01', 'einde-in-toekomst'],
    ['before the start', '2026-11-01', 'einde-voor-begin'],
  ])('an end %s is refused', async (_name, endedOn, refusal) => {
    const id = await placed()
    ctx.at('2027-02-01T09:00:00.000Z')
    expect(await endPlacement(ctx, manager, id, { endedOn, endReason: 'anders', version: 1 })).toEqual({ ok: false, refusal })
  })
})

test('a placement of another employer is not there, and none before the company is verified', async () => {
  const id = await placed()
  const own = await givenEmployerPerson(ctx, employerId)
  const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
  expect(await findPlacement(ctx.db, scopeOf(own), id)).not.toBeNull()
  expect(await findPlacement(ctx.db, scopeOf(other), id)).toBeNull()
  expect(await findPlacement(ctx.db, scopeOf({ ...own, verified: false }), id)).toBeNull()
})

describe('the form', () => {
  const form = (fields: Record<string, string | string[]>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one)
    return parseForm(registerPlacementSchema, formToObject(data))
  }
  const good = { voorstel: 'p1', beroep: '9333-01', contract: 'tijdelijk', start: '1-12-2026', einde: '', uren: '25,5', loon: '16,00', uitstroom: 'volledig' }

  test('what people type becomes facts', () => {
    expect(form({ ...good, socialreturn: 'geen' })).toMatchObject({
      ok: true,
      value: { startsOn: '2026-12-01', expectedEndOn: null, minutesPerWeek: 1530, payCentsPerHour: 1600, socialReturnBlock: null, proposalId: 'p1' },
    })
  })

  test.each([
    ['empty', {}, ['beroep', 'contract', 'start', 'uren', 'loon', 'uitstroom']],
    ['too long', { ...good, beroep: 'x'.repeat(5000), kandidaat: 'x'.repeat(5000) }, ['beroep', 'kandidaat']],
    ['of the wrong kind', { ...good, start: '31-02-2026', uren: 'veel', loon: '-5' }, ['start', 'uren', 'loon']],
    ['outside the limits', { ...good, uren: '61', loon: '5000', leeftijd: '34' }, ['uren', 'loon', 'leeftijd']],
    ['of forged codes', { ...good, contract: 'slavernij', uitstroom: 'x', uitzondering: 'zin' }, ['contract', 'uitstroom', 'uitzondering']],
    ['a field twice', { ...good, loon: ['15', '1'] }, ['loon']],
  ])('%s: a sentence beside each field, in Dutch', (_name, fields, wrong) => {
    const parsed = form(fields as Record<string, string>)
    if (parsed.ok) throw new Error('accepted')
    expect(Object.keys(parsed.errors).sort()).toEqual([...wrong].sort())
    for (const sentence of Object.values(parsed.errors)) expect(sentence).toMatch(/^(Vul|Kies|Gebruik|Geef) .+\.$/)
  })
})
