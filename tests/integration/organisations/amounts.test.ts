import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#app/core/dates.ts'
import { amountUnits } from '#app/features/instruments/model.ts'
import { changeRow, placeNext, type SeriesRow } from '#app/features/instruments/rules/amount-series.ts'
import { checkPay } from '#app/features/instruments/rules/minimum-wage.ts'
import { changeAmountSchema, newAmountSchema } from '#app/features/instruments/schema/amount.ts'
import { amountInput, parseAmount } from '#app/features/instruments/texts/amount-form-nl.ts'
import { addAmount, type NextAmount } from '#app/features/instruments/use-cases/add-amount.server.ts'
import { changeAmount, type AmountChange } from '#app/features/instruments/use-cases/change-amount.server.ts'
import { amountList, amountPage, amountsRunningOut } from '#app/features/organisations/views/amounts.server.ts'
import { parseForm } from '#app/platform/form.server.ts'
import { groupsTouchedBy } from '#app/platform/page-cache.server.ts'
import { amountSeries } from '#db/queries/instruments/change-amount.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { givenAdministrator } from '#tests/support/builders/staff.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

const last = 'wml-uur:21+:2026-07-01'
let ctx: TestContext
let admin: Awaited<ReturnType<typeof givenAdministrator>>['actor']

beforeEach(async () => {
  ctx = await testContext()
  admin = (await givenAdministrator(ctx)).actor
})
afterEach(() => ctx.close())

const next = (change: Partial<NextAmount> = {}) =>
  addAmount(ctx, admin, {
    ...{ seriesOf: last, value: 1530, validFrom: '2027-01-01', validTo: '2027-06-30', source: 'Staatscourant 2026, 41234' },
    ...{ verified: 'official', note: '', sure: false, ...change },
  })
const correct = (change: Partial<AmountChange> = {}) =>
  changeAmount(ctx, admin, {
    ...{ id: last, version: 1, value: 1500, validFrom: '2026-07-01', validTo: '2026-12-31', source: 'Staatscourant 2026, 1' },
    ...{ verified: 'official', note: '', reason: 'Typefout', sure: false, ...change },
  })
const series = () => amountSeries(ctx.db, { kind: 'wml-uur', key: '21+' })
const history = async () => (await ctx.db.selectFrom('datedAmountHistory').selectAll().execute()).length
const events = async () => (await ctx.db.selectFrom('event').select('kind').where('kind', '=', 'amount.changed').execute()).length
const pay = async (cents: number, date: string) => checkPay(await minimumWageTable(ctx.db), { centsPerHour: cents, date }).outcome

/** Every day has at most one amount, and no day between the first and the last has none. */
function expectUnbroken(rows: readonly SeriesRow[]): void {
  rows.forEach((row, index) => {
    const following = rows[index + 1]
    if (following) expect(row.validTo).toBe(addDays(following.validFrom, -1))
  })
}

describe('the next amount', () => {
  test('the minimum-wage check follows at once, on both sides of the first day', async () => {
    expect([await pay(1520, '2026-12-31'), await pay(1520, '2027-01-01')]).toEqual(['voldoet', 'onbekend'])
    expect(await next()).toEqual({ ok: true, value: { id: 'wml-uur:21+:2027-01-01' } })
    expect([await pay(1520, '2026-12-31'), await pay(1520, '2027-01-01'), await pay(1530, '2027-06-30'), await pay(1530, '2027-07-01')]).toEqual(['voldoet', 'te-laag', 'voldoet', 'onbekend'])
    expectUnbroken(await series())
    expect(await events()).toBe(1)
    expect(groupsTouchedBy('amount.changed')).toEqual(expect.arrayContaining(['schemes', 'vacancies']))
  })

  test('an amount without an end closes the one before on the day before, with a trace', async () => {
    await next({ validTo: null })
    expect((await next({ value: 1560, validFrom: '2027-07-01', validTo: null })).ok).toBe(true)
    const rows = await series()
    expectUnbroken(rows)
    expect(rows.at(-2)?.validTo).toBe('2027-06-30')
    const page = await amountPage(ctx, 'wml-uur:21+:2027-01-01')
    expect(page?.history).toMatchObject([{ validity: 'vanaf 01-01-2027', version: 1 }])
    expect(page?.amount.version).toBe(2)
  })

  test.each([
    ['before the last one', { validFrom: '2026-07-01' }, 'overlap'],
    ['long before', { validFrom: '2020-01-01', validTo: '2020-12-31' }, 'overlap'],
    ['with a hole before it', { validFrom: '2027-02-01' }, 'gat'],
    ['that ends before it begins', { validTo: '2026-12-31' }, 'einde-voor-begin'],
    ['a hundred times too high', { value: 153_000 }, 'groot-verschil'],
    ['a tenth', { value: 153 }, 'groot-verschil'],
    ['of a series that is not there', { seriesOf: 'wml-uur:99:2026-07-01' }, 'niet-gevonden'],
  ])('refused: %s', async (_name, change, refusal) => {
    const before = await series()
    expect(await next(change)).toEqual({ ok: false, refusal })
    expect([await series(), await history(), await events()]).toEqual([before, 0, 0])
  })

  test('a far-off value goes in when it is confirmed', async () => {
    expect((await next({ value: 3000, sure: true })).ok).toBe(true)
  })

  test('twice at the same time is one row', async () => {
    const both = await Promise.all([next(), next()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expectUnbroken(await series())
  })
})

describe('a correction', () => {
  test('keeps what was, who and why; the old version is no longer accepted', async () => {
    expect(await correct()).toEqual({ ok: true, value: null })
    expect(await pay(1499, '2026-11-01')).toBe('te-laag')
    expect(await correct({ value: 1510 })).toEqual({ ok: false, refusal: 'gewijzigd' })
    const page = await amountPage(ctx, last)
    expect(page?.history).toMatchObject([{ text: '€ 14,99 per uur', reason: 'Typefout', version: 1 }])
    expect(page?.amount).toMatchObject({ value: 1500, version: 2, checkedOn: ctx.today() })
  })

  test('of the first day moves the end of the one before', async () => {
    expect((await correct({ validFrom: '2026-08-01' })).ok).toBe(true)
    const rows = await series()
    expectUnbroken(rows)
    expect(rows.at(-2)?.validTo).toBe('2026-07-31')
    expect(await history()).toBe(2)
  })

  test.each([
    ['over the one before', { validFrom: '2026-01-01' }, 'overlap'],
    ['over the one after', { id: 'wml-uur:21+:2026-01-01', value: 1471, validFrom: '2026-01-01', validTo: '2026-08-01' }, 'overlap'],
    ['leaving a hole', { id: 'wml-uur:21+:2026-01-01', value: 1471, validFrom: '2026-01-01', validTo: '2026-05-31' }, 'gat'],
    ['ending before it begins', { validTo: '2026-06-30' }, 'einde-voor-begin'],
    ['a tenth of it', { value: 150 }, 'groot-verschil'],
    ['of what is not there', { id: 'weg' }, 'niet-gevonden'],
  ])('refused: %s', async (_name, change, refusal) => {
    const before = await series()
    expect(await correct(change)).toEqual({ ok: false, refusal })
    expect([await series(), await history(), await events()]).toEqual([before, 0, 0])
  })

  test('that changes nothing is no correction', async () => {
    const row = (await series()).at(-1)
    if (!row) throw new Error('no row')
    const { value, source, verified, note } = row
    expect(await correct({ value, source, verified, note })).toEqual({ ok: false, refusal: 'niets-gewijzigd' })
  })
})

test('whatever is added and corrected, each day of a series has one amount', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n))
  const row = fc.record({ value: fc.integer({ min: 1, max: 5000 }), validFrom: day, validTo: fc.option(day), sure: fc.constant(true) })
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.nat(5)), { maxLength: 12 }), (steps) => {
      let rows: SeriesRow[] = []
      for (const [wanted, at] of steps) {
        const changed = at < rows.length && at % 2 === 0 ? rows[at] : undefined
        const moved = changed ? changeRow(rows, changed.id, wanted) : placeNext(rows, wanted)
        if (!moved.ok) continue
        const { value, validFrom, validTo } = wanted
        const put = { id: changed?.id ?? `r${rows.length}`, value, validFrom, validTo }
        rows = changed ? rows.map((one) => (one.id === put.id ? put : one)) : [...rows, put]
        const end = moved.value
        if (end) rows = rows.map((one) => (one.id === end.id ? { ...one, validTo: end.validTo } : one))
        rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
        expectUnbroken(rows)
        for (const one of rows) expect(one.validTo === null || one.validTo >= one.validFrom).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the overview warns of what ends within two months, and of nothing once the next is in', async () => {
  expect(await amountsRunningOut(ctx)).toMatchObject({ lastDay: '2026-12-31' })
  const lines = (await amountList(ctx)).kinds.find(({ kind }) => kind === 'wml-uur')?.lines ?? []
  expect(lines.find(({ id }) => id === last)).toMatchObject({ series: '21 jaar en ouder', timing: 'geldt', runsOut: true })
  await next({ validTo: null })
  const after = (await amountList(ctx)).kinds.find(({ kind }) => kind === 'wml-uur')?.lines.filter(({ series: name }) => name === '21 jaar en ouder')
  expect(after?.map(({ timing, runsOut }) => [timing, runsOut])).toEqual([
    ['geldt', false],
    ['komt-nog', false],
  ])
})

describe('the form', () => {
  test.each(amountUnits.map((unit) => [unit]))('what is typed for %s is what was stored', (unit) => {
    const values = unit === 'minuut-per-week' ? [0, 90, 1530, 2160] : [0, 1, 12, 235, 274, 1000, 1499, ...(unit.startsWith('cent') ? [233_700] : [])]
    for (const value of values) expect(parseAmount(amountInput(value, unit), unit)).toBe(value)
  })

  test.each([
    ['empty', {}, ['waarde', 'vanaf', 'bron', 'zekerheid']],
    ['words', { waarde: 'veertien', vanaf: 'morgen', tot: '31-02-2027', bron: 'x', zekerheid: 'gok' }, ['waarde', 'vanaf', 'tot', 'bron', 'zekerheid']],
    ['below zero', { waarde: '-1', vanaf: '01-01-2027', bron: 'Staatscourant', zekerheid: 'law' }, ['waarde']],
    ['too large', { waarde: '99999999999', vanaf: '01-01-2027', bron: 'Staatscourant', zekerheid: 'law' }, ['waarde']],
    ['too long', { waarde: '15', vanaf: '01-01-2027', bron: 'x'.repeat(301), zekerheid: 'law' }, ['bron']],
  ])('%s: a sentence beside each field', (_name, form, fields) => {
    const parsed = parseForm(newAmountSchema('cent-per-uur'), form)
    expect(parsed.ok ? [] : Object.keys(parsed.errors).sort()).toEqual([...fields].sort())
    const change = parseForm(changeAmountSchema('cent-per-uur'), form)
    expect(change.ok ? [] : Object.keys(change.errors).sort()).toEqual([...fields, 'reden', 'version'].sort())
  })
})
