import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSchema } from '#app/features/open-hiring/schema.ts'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { recordStart, type StartInput } from '#app/features/open-hiring/use-cases/record-start.server.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { givenCandidate } from '#tests/support/builders/candidate.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { callNow, givenEntry, givenList, statusOf } from '#tests/support/builders/open-hiring.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let employerId: string
let employer: Awaited<ReturnType<typeof givenEmployerPerson>>
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let entryId: string

const input: StartInput = {
  startsOn: '2026-12-01',
  minutesPerWeek: 32 * 60,
  payCentsPerHour: 1600,
  contractKind: 'tijdelijk',
  expectedEndOn: '2027-05-31',
  municipality: 'wijchen',
  candidateNumber: null,
  agreed: false,
}
const start = (change: Partial<StartInput> = {}, actor: typeof employer | typeof manager = employer) =>
  recordStart(ctx, actor, entryId, { ...input, ...change })
const placements = () => ctx.db.selectFrom('placement').selectAll().execute()

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  employerId = await givenEmployer(ctx)
  employer = await givenEmployerPerson(ctx, employerId)
  const listId = await givenList(ctx, employer, employerId)
  entryId = (await givenEntry(ctx, listId, '0612345678', 'Amina')).entryId
  await callNow(ctx, employer, listId)
})
afterEach(() => ctx.close())

const sayYes = () => answerCall(ctx, 'job-seeker', entryId, 'ja')

describe('recording a start', () => {
  test('makes the placement, its first version and both events at once, and ends what waited', async () => {
    await sayYes()
    const outcome = await start()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    const stored = await findPlacement(ctx.db, { kind: 'region' }, outcome.value.placementId)
    expect(stored?.head).toMatchObject({
      entryId,
      source: 'open-hiring',
      candidateId: null,
      registeredBy: employer.userId,
      municipality: 'wijchen',
      employerId,
    })
    expect(stored?.current).toMatchObject({
      version: 1,
      wageCheck: 'voldoet',
      facts: { occupationCode: '9333-01', minutesPerWeek: 1920, payCentsPerHour: 1600 },
    })
    expect(await statusOf(ctx, entryId)).toBe('gestart')
    expect((await promisesAbout(ctx.db, { kind: 'open-hiring-entry', id: entryId })).map((one) => one.state)).not.toContain(
      'open',
    )
    const kinds = (await ctx.db.selectFrom('event').select('kind').orderBy('n').execute()).map((event) => event.kind)
    expect(kinds.slice(-2)).toEqual(['open-hiring.started', 'placement.registered'])
    await ctx.settle()
    expect(JSON.stringify(stored)).not.toContain('Amina')
  })

  test('a repeat makes no second placement', async () => {
    await sayYes()
    const outcomes = await Promise.all([start(), start(), start({}, manager)])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual(Array(2).fill({ ok: false, refusal: { code: 'al-gestart' } }))
    expect(await placements()).toHaveLength(1)
  })

  test.each<[string, Partial<StartInput>, object]>([
    ['pay under what the list promised', { payCentsPerHour: 1599 }, { code: 'loon-onder-lijst', cents: 1600 }],
    ['an end before the start', { expectedEndOn: '2026-11-30' }, { code: 'feiten' }],
    ['an unknown municipality', { municipality: 'atlantis' }, { code: 'gemeente-onbekend' }],
    ['an employer who links a file', { candidateNumber: 'K-2026-00001', agreed: true }, { code: 'koppelen-mag-niet' }],
  ])('is refused for %s, and changes nothing', async (_, change, refusal) => {
    await sayYes()
    expect(await start(change)).toMatchObject({ ok: false, refusal })
    expect(await statusOf(ctx, entryId)).toBe('ja')
    expect(await placements()).toEqual([])
  })

  test('is refused before a yes, and for another employer', async () => {
    expect(await start()).toEqual({ ok: false, refusal: { code: 'geen-ja' } })
    await sayYes()
    const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    expect(await start({}, other as typeof employer)).toEqual({ ok: false, refusal: { code: 'niet-gevonden' } })
  })

  test('an account manager links a candidate, only with agreement', async () => {
    await sayYes()
    const candidate = await givenCandidate(ctx, { municipality: 'druten' })
    expect(await start({ candidateNumber: candidate.number }, manager)).toEqual({ ok: false, refusal: { code: 'akkoord-nodig' } })
    expect(await start({ candidateNumber: 'K-2026-99999', agreed: true }, manager)).toEqual({
      ok: false,
      refusal: { code: 'kandidaat-onbekend' },
    })
    expect((await start({ candidateNumber: candidate.number, agreed: true }, manager)).ok).toBe(true)
    expect(await placements()).toMatchObject([
      { candidateId: candidate.id, municipality: 'druten', personRef: `kandidaat:${candidate.id}` },
    ])
    expect(
      (await ctx.db.selectFrom('candidate').select('status').where('id', '=', candidate.id).executeTakeFirst())?.status,
    ).toBe('geplaatst')
  })

  test.each(['buiten-regio', 'onbekend'])('nobody has to say where they live: %s', async (municipality) => {
    await sayYes()
    expect((await start({ municipality })).ok).toBe(true)
  })

  test.each([
    [{}],
    [{ startdatum: '31-02-2027', uren: '32', loon: '16', contract: 'vast', gemeente: 'wijchen' }],
    [{ startdatum: '01-12-2026', uren: '99', loon: '16', contract: 'vast', gemeente: 'wijchen' }],
    [{ startdatum: '01-12-2026', uren: '32', loon: 'veel', contract: 'vast', gemeente: 'wijchen' }],
    [{ startdatum: '01-12-2026', uren: '32', loon: '16', contract: 'proefplaatsing', gemeente: 'wijchen' }],
    [{ startdatum: '01-12-2026', uren: '32', loon: '16', contract: 'vast', gemeente: 'x'.repeat(50) }],
  ])('the form refuses %j', (value) => expect(startSchema.safeParse(value).success).toBe(false))
})
