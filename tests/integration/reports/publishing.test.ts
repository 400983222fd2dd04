import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scopeOf } from '#app/features/access/rights.ts'
import { reportCsv } from '#app/features/reports/documents.server.ts'
import { reportLifeCycle, reportStatuses } from '#app/features/reports/model.ts'
import { makeQuarter } from '#app/features/reports/use-cases/make-quarter.server.ts'
import { publishReports } from '#app/features/reports/use-cases/publish-reports.server.ts'
import { draftReportPage, reportWorkList } from '#app/features/reports/views/make-reports.server.ts'
import { publicReportList, publicReportPage, readPublicReport } from '#app/features/reports/views/public-reports.server.ts'
import { isFinal, movesFrom } from '#app/core/life-cycle.ts'
import { countQueries } from '#db/database.server.ts'
import { reportsOfQuarters } from '#db/queries/reports/reports.ts'
import { givenPolicyAdviser } from '#tests/support/builders/staff.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenRegion } from './a-region.ts'

const quarter = '2026-K3'
let ctx: TestContext
let adviser: Awaited<ReturnType<typeof givenPolicyAdviser>>
let wijchen: Awaited<ReturnType<typeof givenPolicyAdviser>>

beforeEach(async () => {
  ctx = await testContext()
  await givenRegion(ctx, 7, 300)
  adviser = await givenPolicyAdviser(ctx)
  wijchen = await givenPolicyAdviser(ctx, 'wijchen')
})
afterEach(() => ctx.close())

const make = (reason: string | null = null, who: typeof adviser | typeof wijchen = adviser) => makeQuarter(ctx, who, { quarter, reason })
const publish = (place: string | null, who: typeof adviser | typeof wijchen = adviser) => publishReports(ctx, who, { quarter, place })
const rows = () => reportsOfQuarters(ctx.db, { kind: 'region' }, [quarter])
const kinds = async (kind: string) => (await ctx.db.selectFrom('event').select('kind').where('kind', '=', kind).execute()).length
/** A placement in Wijchen turns out to be of Nijmegen, and many more of Nijmegen are entered late. */
async function factsChange(): Promise<void> {
  const one = await ctx.db.selectFrom('placement').selectAll().executeTakeFirstOrThrow()
  const version = await ctx.db.selectFrom('placementVersion').selectAll().where('placementId', '=', one.id).executeTakeFirstOrThrow()
  await ctx.transact(async (tx) => {
    for (let n = 0; n < 12; n += 1) {
      const id = ctx.id()
      await tx.insertInto('placement').values({ ...one, id, personRef: `later:${n}`, candidateId: null, municipality: 'nijmegen', currentVersion: 1 }).execute()
      await tx.insertInto('placementVersion').values({ ...version, placementId: id, version: 1, startsOn: '2026-08-15', contractKind: 'vast', expectedEndOn: null }).execute()
    }
  })
}

describe('making a quarter', () => {
  test('all municipalities and the region at once, frozen on one moment, with their definitions', async () => {
    expect(await make()).toEqual({ ok: true, value: { made: 8, corrected: 0 } })
    const made = await rows()
    expect(made).toHaveLength(8)
    expect(new Set(made.map(({ frozenAt }) => frozenAt)).size).toBe(1)
    expect(made.every(({ status, version }) => status === 'concept' && version === 1)).toBe(true)
    const page = await draftReportPage(ctx, adviser, made[0]?.id ?? '')
    expect(page?.report.figures.definitions.find(({ figure }) => figure === 'plaatsingen')?.definition).toContain('12 maanden')
    expect(page?.report.suppression.length).toBeGreaterThan(0)
    expect(await kinds('report.made')).toBe(8)
  })

  test.each(['2026-K4', '2027-K1', '2019-K1', 'kwartaal', ''])('refused for %s: not over, or not a quarter of the last two years', async (wanted) => {
    expect(await makeQuarter(ctx, adviser, { quarter: wanted, reason: null })).toEqual({ ok: false, refusal: 'kwartaal-onbekend' })
    expect(await ctx.db.selectFrom('report').select('id').execute()).toEqual([])
  })

  test('a concept is frozen again in place; a published one gets a version with a reason, only where something changed', async () => {
    await make()
    await publish(null)
    expect(await make('Nog eens')).toEqual({ ok: false, refusal: 'niets-veranderd' })
    await factsChange()
    expect(await make(null)).toEqual({ ok: false, refusal: 'reden-nodig' })
    expect(await make('Twaalf plaatsingen kwamen later binnen', wijchen)).toEqual({ ok: false, refusal: 'alleen-regio' })
    const corrected = await make('Twaalf plaatsingen kwamen later binnen')
    expect(corrected).toMatchObject({ ok: true, value: { made: 0 } })
    const versions = await rows()
    const nijmegen = versions.filter(({ municipality }) => municipality === 'nijmegen')
    expect(nijmegen.map(({ version, status, reason }) => [version, status, reason])).toEqual([
      [2, 'concept', 'Twaalf plaatsingen kwamen later binnen'],
      [1, 'gepubliceerd', ''],
    ])
    expect(versions.filter(({ municipality }) => municipality === 'regio')).toHaveLength(2)
  })

  test('two at the same time make one set', async () => {
    await Promise.all([make(), make()])
    expect(await rows()).toHaveLength(8)
  })

  test('an adviser of a municipality may make a first set, and sees only the own report of it', async () => {
    expect((await make(null, wijchen)).ok).toBe(true)
    const list = await reportWorkList(ctx, wijchen, quarter)
    expect(list.rows.map(({ place }) => place)).toEqual(['wijchen'])
    expect((await reportWorkList(ctx, adviser, quarter)).rows).toHaveLength(8)
    const other = (await rows()).find(({ municipality }) => municipality === 'druten')
    expect(await draftReportPage(ctx, wijchen, other?.id ?? '')).toBeNull()
  })
})

describe('publishing', () => {
  test('a municipality publishes its own report and no other', async () => {
    await make()
    expect(await publish('druten', wijchen)).toEqual({ ok: false, refusal: 'geen-concept' })
    expect(await publish('regio', wijchen)).toEqual({ ok: false, refusal: 'geen-concept' })
    expect(await publish(null, wijchen)).toEqual({ ok: true, value: { published: 1 } })
    expect((await rows()).filter(({ status }) => status === 'gepubliceerd').map(({ municipality }) => municipality)).toEqual(['wijchen'])
    expect(await publish('wijchen')).toEqual({ ok: false, refusal: 'geen-concept' })
    expect(await publish(null)).toEqual({ ok: true, value: { published: 7 } })
    expect(await kinds('report.published')).toBe(8)
  })

  test('nobody reads a concept; a published report is read by its address', async () => {
    await make()
    expect(await readPublicReport(ctx, 'wijchen', quarter, null)).toBeNull()
    expect(await readPublicReport(ctx, 'wijchen', quarter, '1')).toBeNull()
    await publish('wijchen')
    expect((await readPublicReport(ctx, 'wijchen', quarter, null))?.version).toBe(1)
    expect((await publicReportList(ctx)).places.find(({ slug }) => slug === 'wijchen')?.versions).toEqual({ [quarter]: 1 })
    const page = await publicReportPage(ctx, 'wijchen', quarter, null)
    expect(JSON.stringify(page)).not.toContain('onder-de-drempel')
  })

  test.each([
    ['arnhem', quarter, null],
    ['wijchen', '2026-K9', null],
    ['wijchen', '2026', null],
    ['wijchen', quarter, '2'],
    ['wijchen', quarter, '0'],
    ['wijchen', quarter, "1' or 1=1"],
    ['WIJCHEN', quarter, null],
    ['../etc', quarter, null],
  ])('there is nothing at %s/%s?versie=%s', async (place, wanted, version) => {
    await make()
    await publish(null)
    expect(await readPublicReport(ctx, place, wanted, version)).toBeNull()
  })

  test('a correction goes out whole, replaces, and leaves the earlier version to be read', async () => {
    await make()
    await publish(null)
    const before = await readPublicReport(ctx, 'nijmegen', quarter, null)
    await factsChange()
    ctx.later(60)
    await make('Later binnengekomen')
    expect(await publish('nijmegen')).toEqual({ ok: false, refusal: 'samen-publiceren' })
    expect((await publish(null)).ok).toBe(true)
    const now = await publicReportPage(ctx, 'nijmegen', quarter, null)
    expect(now?.report).toMatchObject({ version: 2, status: 'gepubliceerd', reason: 'Later binnengekomen' })
    expect(now?.versions.map(({ version, status }) => [version, status])).toEqual([
      [2, 'gepubliceerd'],
      [1, 'vervangen'],
    ])
    const old = await readPublicReport(ctx, 'nijmegen', quarter, '1')
    expect(old?.figures).toEqual(before?.figures)
    const placements = (report: typeof old) => report?.figures.cells.find(({ figure }) => figure === 'plaatsingen')?.value
    expect(placements(await readPublicReport(ctx, 'nijmegen', quarter, null))).toBe((placements(old) ?? 0) + 12)
  })

  test('a concept that says the same as what is published is taken back', async () => {
    await make()
    await publish(null)
    await factsChange()
    await make('Later binnengekomen')
    await ctx.transact(async (tx) => {
      await tx.deleteFrom('placementVersion').where('placementId', 'in', (eb) => eb.selectFrom('placement').select('id').where('personRef', 'like', 'later:%')).execute()
      await tx.deleteFrom('placement').where('personRef', 'like', 'later:%').execute()
    })
    expect((await make()).ok).toBe(true)
    expect((await rows()).filter(({ status }) => status === 'concept')).toEqual([])
    expect(await kinds('report.withdrawn')).toBeGreaterThan(0)
  })
})

test('the file has the same cells as the page, and nothing that a spreadsheet runs', async () => {
  await make()
  await publish(null)
  const report = await readPublicReport(ctx, 'wijchen', quarter, null)
  if (!report) throw new Error('not published')
  const lines = reportCsv(report).replace('\uFEFF', '').trim().split('\r\n')
  expect(lines).toHaveLength(report.figures.cells.length + 1)
  for (const [index, { value, hidden }] of report.figures.cells.entries()) {
    const cells = (lines[index + 1] ?? '').split(';')
    expect(cells[7]).toBe(hidden ? 'ja' : 'nee')
    if (value === null) expect(cells[5]).toBe('')
    else expect(Number(cells[5]?.replace(',', ''))).toBe(value)
  }
  const planted = { ...report, figures: { ...report.figures, definitions: report.figures.definitions.map((one) => ({ ...one, name: '=HYPERLINK("http://x";"y")', definition: '+1+1' })) } }
  expect(reportCsv(planted)).not.toMatch(/(^|;|\n)"?[=+@]/)
})

test('the life cycle: only an adviser moves a report, a replaced one stays replaced', () => {
  expect(reportStatuses.map((status) => [status, movesFrom(reportLifeCycle, status, 'policy-adviser'), movesFrom(reportLifeCycle, status, 'administrator')])).toEqual([
    ['concept', ['gepubliceerd'], []],
    ['gepubliceerd', ['vervangen'], []],
    ['vervangen', [], []],
  ])
  expect(isFinal(reportLifeCycle, 'vervangen')).toBe(true)
})

test('no list page asks more than a few questions of the database', async () => {
  await make()
  await publish(null)
  const looks: (() => Promise<unknown>)[] = [() => publicReportList(ctx), () => reportWorkList(ctx, adviser, quarter), () => publicReportPage(ctx, 'wijchen', quarter, null)]
  for (const look of looks) {
    const count = { queries: 0 }
    await countQueries(count, look)
    expect(count.queries).toBeLessThanOrEqual(4)
  }
  expect(scopeOf(wijchen)).toMatchObject({ kind: 'municipality', municipality: 'wijchen' })
})
