import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { companyHome } from '#app/features/desk/views/company-home.server.ts'
import { registerPlacement } from '#app/features/placements/use-cases/register-placement.server.ts'
import type { RegisterPlacementInput } from '#app/features/placements/schema.ts'
import { companyPlacement } from '#app/features/placements/views/company-placement.server.ts'
import { placementList } from '#app/features/placements/views/placement-list.server.ts'
import { placementPage } from '#app/features/placements/views/placement-page.server.ts'
import { registrationForm } from '#app/features/placements/views/registration-form.server.ts'
import { settleTerm } from '#app/features/instruments/use-cases/settle-term.server.ts'
import { registerContract } from '#app/features/social-return/use-cases/register-contract.server.ts'
import { contractList } from '#app/features/social-return/views/contract-list.server.ts'
import { companyContract, contractPage } from '#app/features/social-return/views/contract-page.server.ts'
import { countQueries } from '#db/database.server.ts'
import { givenCandidate } from '#tests/support/builders/candidate.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenConsulent, givenCoordinator, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { givenProposal, givenVacancy } from '#tests/support/builders/vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let employerId: string
let candidate: { id: string; number: string }
let contractId: string

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
  proposalId: null,
  municipality: null,
} as const
async function placed(change: Partial<RegisterPlacementInput> = {}): Promise<string> {
  const made = await registerPlacement(ctx, manager, { ...work, employerId, candidateNumber: candidate.number, socialReturnBlock: 'banenafspraak', ...change })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  await ctx.settle()
  return made.value.placementId
}

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  employerId = await givenEmployer(ctx, { kvkNumber: '12345678', accountManagerId: manager.userId })
  candidate = await givenCandidate(ctx)
  const made = await registerContract(ctx, await givenCoordinator(ctx, 'nijmegen'), {
    kvkNumber: '12345678',
    title: 'Onderhoud groen',
    valueCents: 50_000_000,
    labourSharePercent: 20,
    tableId: 'haaglanden-2023-07',
    tenderPublishedOn: '2026-06-01',
    awardedOn: '2026-08-01',
    startsOn: '2026-09-01',
    endsOn: '2027-12-31',
  })
  if (!made.ok) throw new Error(made.refusal)
  contractId = made.value.contractId
})
afterEach(() => ctx.close())

describe('who sees a placement', () => {
  test('a consulent sees those of the own municipality only', async () => {
    const id = await placed()
    expect(await placementPage(ctx, await givenConsulent(ctx, 'wijchen'), id)).toMatchObject({ works: false })
    expect(await placementPage(ctx, await givenConsulent(ctx, 'druten'), id)).toBeNull()
    expect((await placementList(ctx, await givenConsulent(ctx, 'druten'), new URLSearchParams({ gemeente: 'wijchen' }))).total).toBe(0)
  })

  test('a credit says the day of its table beside its formula and source', async () => {
    const page = await placementPage(ctx, manager, await placed())
    expect(page?.credits.rows).toMatchObject([{ formula: expect.stringContaining('/36') as string, tableOf: '2026-06-01', version: 1 }])
  })

  test('a policy adviser sees the list without a way to a person', async () => {
    await placed()
    const adviser = { role: 'policy-adviser', userId: 'u', organisationId: 'gemeente-wijchen', municipality: 'wijchen' } as const
    const list = await placementList(ctx, adviser, new URLSearchParams())
    expect(list).toMatchObject({ total: 1, opens: false })
    expect(JSON.stringify(list)).not.toContain(candidate.number)
  })

  test('a list takes at most eight queries, and filters', async () => {
    for (const startsOn of ['2026-10-01', '2026-11-01', '2026-12-01']) await placed({ startsOn })
    const count = { queries: 0 }
    const list = await countQueries(count, () => placementList(ctx, manager, new URLSearchParams({ kwartaal: '2026-K4', werkgever: '12345678', contract: 'tijdelijk', pagina: '99' })))
    expect(list).toMatchObject({ total: 3, page: 1 })
    expect(count.queries).toBeLessThanOrEqual(8)
    expect((await placementList(ctx, manager, new URLSearchParams({ kwartaal: '2026-K3' }))).total).toBe(0)
    expect((await placementList(ctx, manager, new URLSearchParams({ werkgever: '100%' }))).total).toBe(0)
    expect((await placementList(ctx, manager, new URLSearchParams({ gemeente: "x' or 1=1", contract: 'x', pagina: '-3' }))).total).toBe(3)
  })
})

describe('what an employer sees', () => {
  test('the same for whoever works there: no group, benefit, block or municipality of the person', async () => {
    const person = await givenEmployerPerson(ctx, employerId)
    const withFile = await companyPlacement(ctx, person, await placed())
    const without = await companyPlacement(ctx, person, await placed({ candidateNumber: null, municipality: 'druten', outflow: 'onbekend', socialReturnBlock: null }))
    const strip = (page: typeof withFile) => JSON.stringify({ ...page, id: '', number: '', terms: page?.terms.map((term) => ({ ...term, promiseId: null })) })
    expect(strip(withFile)).toBe(strip(without))
    expect(JSON.stringify(withFile)).not.toMatch(/gemeente begeleidt|doelgroep van|K-2026|Uit de uitkering/i)
  })

  test('of a contract the value of all together, never of one placement: that would name the block and the benefit', async () => {
    await placed()
    const page = await companyContract(ctx, await givenEmployerPerson(ctx, employerId), contractId)
    expect(page?.credits).toHaveLength(1)
    expect(Object.keys(page?.credits[0] ?? {})).toEqual(['id', 'placement', 'placementId', 'block', 'period', 'months'])
    expect((page?.standing.doneCents ?? 0) + (page?.standing.plannedCents ?? 0)).toBeGreaterThan(0)
    expect(page?.reckoning).toMatch(/indicatief.*÷ 36.*01-06-2026.*beslist/)
  })

  test('what waits about a placement is named by its work and first day', async () => {
    await placed()
    const waiting = (await companyHome(ctx, await givenEmployerPerson(ctx, employerId)))?.waiting ?? []
    expect(waiting.length).toBeGreaterThan(0)
    for (const line of waiting) expect(line.about).toMatch(/^\S.*, vanaf 23-11-2026$/)
  })

  test('another employer, and a company that is not verified, see nothing', async () => {
    const id = await placed()
    const own = await givenEmployerPerson(ctx, employerId)
    const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    expect(await companyPlacement(ctx, other, id)).toBeNull()
    expect(await companyPlacement(ctx, { ...own, verified: false }, id)).toBeNull()
    expect(await companyContract(ctx, other, contractId)).toBeNull()
    expect(await companyContract(ctx, { ...own, verified: false }, contractId)).toBeNull()
    expect(await settleTerm(ctx, other, id, 'x')).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })

  test('a term that is settled brings no more reminders', async () => {
    const id = await placed()
    const person = await givenEmployerPerson(ctx, employerId)
    const term = (await companyPlacement(ctx, person, id))?.terms.find(({ promiseId }) => promiseId !== null)
    expect((await settleTerm(ctx, person, id, term?.promiseId ?? '')).ok).toBe(true)
    const after = (await companyPlacement(ctx, person, id))?.terms.find(({ key }) => key === term?.key)
    expect(after).toMatchObject({ settled: true, promiseId: null })
    expect(await settleTerm(ctx, person, id, 'forged')).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })

  test('the contract shows the kind of effort, not the block', async () => {
    await placed()
    const page = await companyContract(ctx, await givenEmployerPerson(ctx, employerId), contractId)
    expect(page?.credits).toMatchObject([{ block: 'Dienstverband' }])
    expect(JSON.stringify(page)).not.toMatch(/banenafspraak|wajong|wsw/i)
  })
})

describe('contracts', () => {
  test('a coordinator sees those of the own authority only', async () => {
    const [own, other] = [await givenCoordinator(ctx, 'nijmegen'), await givenCoordinator(ctx, 'wijchen')]
    expect((await contractList(ctx, own, new URLSearchParams())).rows).toMatchObject([{ title: 'Onderhoud groen', obligationCents: 1_000_000 }])
    expect(await contractPage(ctx, own, contractId)).not.toBeNull()
    expect((await contractList(ctx, other, new URLSearchParams())).rows).toEqual([])
    expect(await contractPage(ctx, other, contractId)).toBeNull()
    expect(await contractPage(ctx, manager, contractId)).not.toBeNull()
  })

  test('the list takes at most eight queries', async () => {
    const count = { queries: 0 }
    await countQueries(count, () => contractList(ctx, manager, new URLSearchParams()))
    expect(count.queries).toBeLessThanOrEqual(8)
  })

  test.each([
    ['a company that is not known', { kvkNumber: '99999999' }, 'werkgever-onbekend'],
    ['a table that is not there', { tableId: 'x' }, 'tabel-onbekend'],
    ['a tender from before the table', { tenderPublishedOn: '2023-01-01' }, 'publicatie-voor-tabel'],
    ['an award before publication', { awardedOn: '2026-05-01' }, 'gunning-voor-publicatie'],
    ['a start before the award', { startsOn: '2026-07-01' }, 'start-voor-gunning'],
    ['an end before the start', { endsOn: '2026-08-15' }, 'einde-voor-start'],
  ])('refused: %s', async (_name, change, refusal) => {
    const input = {
      kvkNumber: '12345678',
      title: 'Nog een',
      valueCents: 10_000_000,
      labourSharePercent: null,
      tableId: 'haaglanden-2023-07',
      tenderPublishedOn: '2026-06-01',
      awardedOn: '2026-08-01',
      startsOn: '2026-09-01',
      endsOn: '2027-12-31',
    }
    expect(await registerContract(ctx, await givenCoordinator(ctx), { ...input, ...change })).toEqual({ ok: false, refusal })
    expect(await ctx.db.selectFrom('srContract').select('id').execute()).toHaveLength(1)
  })

  test('a correction of a value table later does not change a contract: its table is frozen', async () => {
    await ctx.transact((tx) => tx.updateTable('valueTable').set({ content: '{"blocks":[]}' }).execute())
    const id = await placed()
    expect((await placementPage(ctx, manager, id))?.credits.rows).toMatchObject([{ block: 'Banenafspraak, Wajong of Wsw' }])
  })
})

describe('the form', () => {
  test('from a proposal everything but end and outflow is filled in', async () => {
    const vacancyId = await givenVacancy(ctx, employerId, manager.userId)
    const proposalId = await givenProposal(ctx, vacancyId, candidate.id, manager.userId)
    expect(await registrationForm(ctx, manager, new URLSearchParams({ voorstel: proposalId }))).toMatchObject({
      kind: 'formulier',
      hidden: { voorstel: proposalId },
      candidateNumber: candidate.number,
      defaults: { beroep: '9333-01', contract: 'tijdelijk', start: '2026-12-01', uren: '32', loon: '15,50', socialreturn: 'nug' },
    })
  })

  test.each([
    ['nothing yet', {}, { kind: 'begin', errors: {} }],
    ['a number that is not there', { werkgever: '00000000' }, { kind: 'begin', errors: { werkgever: expect.stringMatching(/KVK/) } }],
    ['a candidate that is not there', { werkgever: '12345678', kandidaat: 'K-2026-99999' }, { kind: 'begin', errors: { kandidaat: expect.stringMatching(/K-2026/) } }],
    ['a company without a candidate', { werkgever: '12345678' }, { kind: 'formulier', candidateNumber: null }],
  ])('%s', async (_name, params, page) => {
    expect(await registrationForm(ctx, manager, new URLSearchParams(params))).toMatchObject(page)
  })

  test('a proposal that is not there gives nothing', async () => {
    expect(await registrationForm(ctx, manager, new URLSearchParams({ voorstel: 'x' }))).toBeNull()
  })
})
