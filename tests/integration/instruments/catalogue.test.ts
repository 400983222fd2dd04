import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { schemeIds } from '#app/features/instruments/model.ts'
import { schemeCatalogue } from '#app/features/instruments/views/scheme-catalogue.server.ts'
import { schemePage } from '#app/features/instruments/views/scheme-page.server.ts'
import { schemesHint } from '#app/features/instruments/views/schemes-hint.server.ts'
import { socialReturnPage } from '#app/features/social-return/views/social-return-page.server.ts'
import { countQueries } from '#db/database.server.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

const search = (query: string) => schemeCatalogue(ctx, new URLSearchParams(query))

describe('the catalogue', () => {
  test('shows all schemes, those that hold first', async () => {
    const { total, rows } = await search('')
    expect(total).toBeGreaterThanOrEqual(schemeIds.length)
    expect(rows[0]?.status).toBe('geldig')
    expect(rows.at(-1)?.status).toBe('beëindigd')
  })

  test.each([
    ['words in any case', 'q=LOON', (page: Awaited<ReturnType<typeof search>>) => page.total > 3 && page.rows.every(({ name, summary }) => /loon/i.test(name + summary))],
    ['an executor', 'uitvoerder=rvo', (page: Awaited<ReturnType<typeof search>>) => page.total > 0 && page.rows.every(({ executors }) => executors.includes('RVO'))],
    ['a status', 'status=beëindigd', (page: Awaited<ReturnType<typeof search>>) => page.total > 0 && page.rows.every(({ status }) => status === 'beëindigd')],
    ['forged values are no condition', 'uitvoerder=zin&status=x&status=%00', (page: Awaited<ReturnType<typeof search>>) => page.total > 30],
    ['a very long word finds nothing', `q=${'x'.repeat(5000)}`, (page: Awaited<ReturnType<typeof search>>) => page.total === 0 && page.text.length <= 80],
  ])('%s', async (_name, query, holds) => expect(holds(await search(query))).toBe(true))

  test('a count is what the condition would give beside the others', async () => {
    const { facets } = await search('status=geldig')
    const uwv = facets[0]?.options.find(({ value }) => value === 'uwv')
    expect((await search('status=geldig&uitvoerder=uwv')).total).toBe(uwv?.count)
  })

  test('takes one query', async () => {
    const count = { queries: 0 }
    await countQueries(count, () => search('q=loon'))
    expect(count.queries).toBe(1)
  })
})

describe('one scheme', () => {
  test.each(schemeIds)('%s can be read', async (id) => {
    const page = await schemePage(ctx, id)
    expect(page?.decidedBy).toMatch(/\w/)
    expect(page?.amounts.every(({ source, period }) => source !== '' && period !== '')).toBe(true)
  })

  test('the example of the wage-cost subsidy is the one of the domain facts', async () => {
    expect((await schemePage(ctx, 'lks'))?.example?.cents).toBe(83_122)
    ctx.at('2027-02-01T09:00:00.000Z')
    expect((await schemePage(ctx, 'lks'))?.example).toBeNull()
  })

  test('one that is not there is nothing', async () => expect(await schemePage(ctx, 'x')).toBeNull())
})

test('a vacancy hears which schemes may apply, the surest first, without a person', async () => {
  const hints = await schemesHint(ctx, { contractKind: 'vast', startsOn: null, hours: 24, payCentsPerHour: 1600, occupationCode: '9333-01' })
  expect(hints[0]).toMatchObject({ id: 'awf_laag', certainty: 'zeker' })
  expect(hints.length).toBeLessThanOrEqual(6)
})

test('the page on social return names every table as an example and shows what the rules compute', async () => {
  const page = await socialReturnPage(ctx)
  expect(page.tables).toHaveLength(4)
  expect(page.tables.every(({ note }) => note.includes('niet de waarden van deze regio'))).toBe(true)
  expect(page.example).toMatchObject({ owed: '€ 25.000', littleLabour: { owed: '€ 10.000' } })
})
