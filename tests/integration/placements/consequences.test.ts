import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHandlers } from '#app/platform/change-feed.server.ts'
import { handlers } from '#app/boot/features.server.ts'
import { correctPlacement } from '#app/features/placements/use-cases/correct-placement.server.ts'
import { endPlacement } from '#app/features/placements/use-cases/end-placement.server.ts'
import { registerPlacement } from '#app/features/placements/use-cases/register-placement.server.ts'
import type { CorrectPlacementInput, RegisterPlacementInput } from '#app/features/placements/schema.ts'
import { registerContract } from '#app/features/social-return/use-cases/register-contract.server.ts'
import { feedbackOf } from '#db/queries/candidates/feedback.ts'
import { placementSchemes } from '#db/queries/instruments/placement-schemes.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { creditsOfPlacement } from '#db/queries/social-return/credits.ts'
import { givenCandidate } from '#tests/support/builders/candidate.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenConsulent, givenCoordinator } from '#tests/support/builders/people.ts'
import { givenProposal, givenVacancy } from '#tests/support/builders/vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let consulent: Awaited<ReturnType<typeof givenConsulent>>
let employerId: string
let candidate: { id: string; number: string }
let proposalId: string
let vacancyId: string

const work = {
  occupationCode: '9333-01',
  contractKind: 'tijdelijk',
  startsOn: '2026-11-23',
  expectedEndOn: '2027-08-22',
  minutesPerWeek: 1440,
  payCentsPerHour: 1600,
  outflow: 'volledig',
  wageException: null,
  age: null,
  socialReturnBlock: undefined,
} as const
const register = (change: Partial<RegisterPlacementInput> = {}) =>
  registerPlacement(ctx, manager, { ...work, proposalId, employerId: null, candidateNumber: null, municipality: null, ...change })
const correct = (placementId: string, change: Partial<CorrectPlacementInput> = {}) =>
  correctPlacement(ctx, manager, placementId, { ...work, municipality: 'wijchen', endedOn: null, reason: 'Uren waren anders', version: 1, ...change })

async function contract(change: object = {}) {
  const coordinator = await givenCoordinator(ctx, 'nijmegen')
  const { kvkNumber } = await ctx.db.selectFrom('employer').select('kvkNumber').where('id', '=', employerId).executeTakeFirstOrThrow()
  const made = await registerContract(ctx, coordinator, {
    kvkNumber,
    title: 'Onderhoud groen',
    valueCents: 50_000_000,
    labourSharePercent: null,
    tableId: 'haaglanden-2023-07',
    tenderPublishedOn: '2026-06-01',
    awardedOn: '2026-08-01',
    startsOn: '2026-09-01',
    endsOn: '2027-12-31',
    ...change,
  })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

async function placed(change: Partial<RegisterPlacementInput> = {}): Promise<string> {
  const made = await register(change)
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  await ctx.settle()
  return made.value.placementId
}

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  consulent = await givenConsulent(ctx, 'wijchen', 'consulent@wijchen.example')
  employerId = await givenEmployer(ctx, { accountManagerId: manager.userId })
  candidate = await givenCandidate(ctx, { consulentId: consulent.userId })
  vacancyId = await givenVacancy(ctx, employerId, manager.userId)
  proposalId = await givenProposal(ctx, vacancyId, candidate.id, manager.userId)
})
afterEach(() => ctx.close())

/** Everything that was derived, to compare before and after. */
async function derived(placementId: string) {
  return JSON.stringify({
    schemes: await placementSchemes(ctx.db, placementId, { superseded: true }),
    credits: await creditsOfPlacement(ctx.db, placementId),
    feedback: await feedbackOf(ctx.db, candidate.id),
    promises: [await promisesAbout(ctx.db, { kind: 'placement', id: placementId }), await promisesAbout(ctx.db, { kind: 'candidate', id: candidate.id })],
    mails: ctx.mails.length,
    events: await ctx.db.selectFrom('event').select('kind').execute(),
  })
}

describe('one placement, three consequences', () => {
  test('schemes with terms, credit on the running contract, and feedback to the consulent follow by themselves', async () => {
    const { contractId, obligationCents } = await contract()
    expect(obligationCents).toBe(2_500_000)
    const placementId = await placed({ socialReturnBlock: 'participatiewet' })

    const schemes = await placementSchemes(ctx.db, placementId, { superseded: false })
    expect(schemes.every(({ placementVersion, certainty }) => placementVersion === 1 && certainty !== 'nee')).toBe(true)
    expect(schemes.find(({ schemeId }) => schemeId === 'lks')).toMatchObject({ certainty: 'waarschijnlijk', terms: [{ code: 'lks-aanvragen', dueOn: '2027-05-23' }] })

    const promises = await promisesAbout(ctx.db, { kind: 'placement', id: placementId })
    expect(promises.map(({ kind, dueOn, owner }) => [kind, dueOn, owner.employerId ?? owner.userId]).sort()).toEqual([
      ['na-plaatsing-6-maanden', '2027-05-23', manager.userId],
      ['na-plaatsing-6-weken', '2027-01-06', manager.userId],
      ['regeling-termijn', '2027-02-23', employerId],
      ['regeling-termijn', '2027-05-23', employerId],
    ])

    const credits = await creditsOfPlacement(ctx.db, placementId)
    expect(credits).toMatchObject([
      { contractId, placementVersion: 1, block: 'participatiewet', from: '2026-11-23', to: '2027-08-22', supersededAt: null, posts: [{ post: 'blok' }] },
    ])

    const [told] = await feedbackOf(ctx.db, candidate.id)
    expect(told).toMatchObject({
      kind: 'geplaatst',
      placementVersion: 1,
      consulentId: consulent.userId,
      facts: { startsOn: '2026-11-23', minutesPerWeek: 1440, payCentsPerHour: 1600, contractKind: 'tijdelijk', expectedEndOn: '2027-08-22' },
    })
    const mail = ctx.mails.find(({ to }) => to === 'consulent@wijchen.example')
    expect(mail?.text).toContain('/terugmeldingen')
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(new RegExp(`${candidate.number}|16,00|Bedrijf|magazijn`, 'i'))
    expect((await promisesAbout(ctx.db, { kind: 'candidate', id: candidate.id })).map(({ kind }) => kind)).toContain('terugmelding')
  })

  test('without a contract there is no credit, and nothing is said of social return', async () => {
    expect(await creditsOfPlacement(ctx.db, await placed())).toEqual([])
  })

  test('nobody said a block: the lowest counts', async () => {
    await contract()
    expect((await creditsOfPlacement(ctx.db, await placed())).map(({ block }) => block)).toEqual(['nug'])
  })

  test('a correction changes all three, and what was before stays as trace', async () => {
    await contract()
    const placementId = await placed({ socialReturnBlock: 'participatiewet' })
    const [before] = await creditsOfPlacement(ctx.db, placementId)
    const corrected = await correct(placementId, { minutesPerWeek: 720, startsOn: '2026-12-01', socialReturnBlock: 'participatiewet' })
    expect(corrected).toMatchObject({ ok: true, value: { version: 2 } })
    await ctx.settle()

    const credits = await creditsOfPlacement(ctx.db, placementId)
    const now = credits.find(({ supersededAt }) => supersededAt === null)
    expect(credits).toHaveLength(2)
    expect(now).toMatchObject({ placementVersion: 2, from: '2026-12-01' })
    expect(now?.valueCents).toBeLessThan(before?.valueCents ?? 0)
    expect(credits.find(({ id }) => id === before?.id)).toMatchObject({ supersededBy: now?.id })

    const schemes = await placementSchemes(ctx.db, placementId, { superseded: true })
    expect(new Set(schemes.filter(({ supersededAt }) => supersededAt === null).map(({ placementVersion }) => placementVersion))).toEqual(new Set([2]))
    expect(schemes.some(({ placementVersion, supersededAt }) => placementVersion === 1 && supersededAt !== null)).toBe(true)

    const open = (await promisesAbout(ctx.db, { kind: 'placement', id: placementId })).filter(({ state }) => state === 'open')
    expect(open.filter(({ kind }) => kind === 'regeling-termijn').map(({ dueOn }) => dueOn).sort()).toEqual(['2027-03-01', '2027-06-01'])
    expect((await feedbackOf(ctx.db, candidate.id)).map(({ kind, placementVersion }) => [kind, placementVersion]).sort()).toEqual([
      ['geplaatst', 1],
      ['plaatsing-gewijzigd', 2],
    ])
  })

  test('a correction that tells the consulent nothing new sends nothing', async () => {
    const placementId = await placed()
    await correct(placementId, { occupationCode: '9333-02' })
    await ctx.settle()
    expect(await feedbackOf(ctx.db, candidate.id)).toHaveLength(1)
  })

  test('the end changes all three too, and the candidate looks for work again', async () => {
    await contract()
    const placementId = await placed({ socialReturnBlock: 'participatiewet', startsOn: '2026-10-01', expectedEndOn: '2027-06-30' })
    const ended = await endPlacement(ctx, manager, placementId, { endedOn: '2026-11-20', endReason: 'werknemer', version: 1 })
    expect(ended.ok).toBe(true)
    await ctx.settle()
    const now = (await creditsOfPlacement(ctx.db, placementId)).find(({ supersededAt }) => supersededAt === null)
    expect(now).toMatchObject({ to: '2026-11-20', placementVersion: 2 })
    expect((await feedbackOf(ctx.db, candidate.id)).map(({ kind }) => kind)).toContain('plaatsing-beeindigd')
    const open = (await promisesAbout(ctx.db, { kind: 'placement', id: placementId })).filter(({ state }) => state === 'open')
    expect(open.filter(({ kind }) => kind.startsWith('na-plaatsing'))).toEqual([])
    expect((await ctx.db.selectFrom('candidate').select('status').where('id', '=', candidate.id).executeTakeFirst())?.status).toBe('actief')
  })

  test('handlers that run a second time change nothing', async () => {
    await contract()
    const placementId = await placed({ socialReturnBlock: 'participatiewet' })
    await correct(placementId, { minutesPerWeek: 1200, socialReturnBlock: 'participatiewet' })
    await ctx.settle()
    const before = await derived(placementId)
    await ctx.transact((tx) => tx.deleteFrom('feedCursor').execute())
    await runHandlers(ctx, handlers.filter(({ name }) => /^(instruments|social-return|candidates|placements):/.test(name)))
    await ctx.settle()
    expect(await derived(placementId)).toBe(before)
  })
})

describe('social return', () => {
  test('a contract that is registered later counts what ran already', async () => {
    const placementId = await placed({ startsOn: '2026-10-01', expectedEndOn: '2027-03-31' })
    const { contractId } = await contract()
    await ctx.settle()
    expect(await creditsOfPlacement(ctx.db, placementId)).toMatchObject([{ contractId, from: '2026-10-01', to: '2027-03-31' }])
  })

  test('a contract that is registered later takes nothing away from an earlier one', async () => {
    const first = await contract({ title: 'Een' })
    const placementId = await placed({ socialReturnBlock: 'participatiewet' })
    await contract({ title: 'Twee', endsOn: '2027-03-31' })
    await ctx.settle()
    expect(await creditsOfPlacement(ctx.db, placementId)).toMatchObject([{ contractId: first.contractId, supersededAt: null }])
  })

  test('two contracts never count the same month of a person', async () => {
    await contract({ title: 'Een', endsOn: '2027-02-28' })
    await contract({ title: 'Twee' })
    const credits = await creditsOfPlacement(ctx.db, await placed({ socialReturnBlock: 'participatiewet' }))
    expect(credits.map(({ from, to }) => [from, to]).sort()).toEqual([
      ['2026-11-23', '2027-02-28'],
      ['2027-03-01', '2027-08-22'],
    ])
  })

  test('the same person with another employer counts once, and more when the first counts less', async () => {
    await contract()
    const first = await placed({ socialReturnBlock: 'participatiewet' })
    const otherEmployer = await givenEmployer(ctx)
    const [wasEmployer, other] = [employerId, otherEmployer]
    employerId = other
    await contract({ title: 'Elders' })
    const second = await placed({ proposalId: null, employerId: other, candidateNumber: candidate.number, startsOn: '2027-05-01', expectedEndOn: '2027-10-31', socialReturnBlock: 'participatiewet' })
    expect(await creditsOfPlacement(ctx.db, second)).toMatchObject([{ from: '2027-08-23', to: '2027-10-31' }])
    employerId = wasEmployer
    await correct(first, { expectedEndOn: '2027-04-30', socialReturnBlock: 'participatiewet' })
    await ctx.settle()
    const now = (await creditsOfPlacement(ctx.db, second)).filter(({ supersededAt }) => supersededAt === null)
    expect(now).toMatchObject([{ from: '2027-05-01', to: '2027-10-31' }])
  })

  test('staff can say that it does not count, and take that back', async () => {
    await contract()
    const placementId = await placed({ socialReturnBlock: null })
    expect(await creditsOfPlacement(ctx.db, placementId)).toEqual([])
    const back = await correct(placementId, { socialReturnBlock: 'participatiewet' })
    expect(back.ok).toBe(true)
    await ctx.settle()
    expect(await creditsOfPlacement(ctx.db, placementId)).toMatchObject([{ block: 'participatiewet', placementVersion: 2 }])
  })
})
