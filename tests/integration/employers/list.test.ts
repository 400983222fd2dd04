import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { employerPage } from '#app/features/employers/views/employer-page.server.ts'
import { employersList } from '#app/features/employers/views/employers-list.server.ts'
import { countQueries } from '#db/database.server.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenConsulent, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { givenSentVacancy } from '#tests/support/builders/vacancy-content.ts'

let ctx: TestContext
let desk: Awaited<ReturnType<typeof givenAccountManager>>
const names = (list: { rows: { name: string }[] }) => list.rows.map((row) => row.name)
const list = (search: string) => employersList(ctx, desk, new URLSearchParams(search))

beforeAll(async () => {
  ctx = await testContext()
  desk = await givenAccountManager(ctx)
  for (let n = 1; n <= 25; n += 1) await givenEmployer(ctx, { name: `Bouwbedrijf ${String(n).padStart(2, '0')}`, municipality: 'druten', place: 'Druten' })
  await givenEmployer(ctx, { name: '100% Groen', kvkNumber: '55500001', verifiedAt: null })
  await givenEmployer(ctx, { name: 'Elders BV', municipality: null, place: 'Tiel' })
})
afterAll(() => ctx.close())

describe('the list of employers', () => {
  test.each([
    ['', 27, 20, 2],
    ['pagina=2', 27, 7, 2],
    ['pagina=99', 27, 7, 2],
    ['gemeente=druten', 25, 20, 2],
    ['gemeente=elders', 1, 1, 1],
    ['gemeente=atlantis', 27, 20, 2],
    ['q=TIEL', 1, 1, 1],
    ['q=bouwbedrijf+07', 1, 1, 1],
    ['q=5550', 1, 1, 1],
    ['q=%25', 1, 1, 1],
    ['q=_', 0, 0, 1],
    ['wacht=ja', 1, 1, 1],
    ['q=bestaat-niet', 0, 0, 1],
  ])('%j', async (search, total, rows, pages) => {
    const found = await list(search)
    expect([found.total, found.rows.length, found.pageCount]).toEqual([total, rows, pages])
  })

  test('stands in order of name, takes two queries', async () => {
    const count = { queries: 0 }
    const found = await countQueries(count, () => list(''))
    expect(names(found)).toEqual([...names(found)].sort())
    expect(count.queries).toBe(2)
  })
})

describe('the page of one employer', () => {
  test('shows people, vacancies and what waits, and says who may do what', async () => {
    const id = await givenEmployer(ctx, { verifiedAt: null })
    const person = await givenEmployerPerson(ctx, id, false)
    await givenSentVacancy(ctx, person)
    const page = await employerPage(ctx, desk, id)
    expect(page?.people).toHaveLength(1)
    expect(page?.vacancies.map((vacancy) => vacancy.status)).toEqual(['te-controleren'])
    expect(page?.may).toEqual({ verify: true, post: true, vacancies: true })
    expect((await employerPage(ctx, await givenConsulent(ctx), id))?.may).toEqual({ verify: false, post: false, vacancies: true })
  })

  test('an unknown one is not there', async () => {
    expect(await employerPage(ctx, desk, 'onbekend')).toBeNull()
  })
})
