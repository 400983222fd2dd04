import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPostcodes } from '#app/features/organisations/imports.ts'
import { importPostcodes } from '#app/features/organisations/use-cases/import-postcodes.server.ts'
import { allPostcodes } from '#db/queries/organisations/import-postcodes.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

const head = 'postcode4,place,latitude,longitude'
const good = `# from an official table\n${head}\n6601,Wijchen,51.811,5.731\n1001,"Amsterdam, centrum",52.37,4.9\n`
const run = (text: string) => importPostcodes(ctx, { name: 'tabel.csv', bytes: Buffer.from(text) })
const files = () => ctx.db.selectFrom('storedFile').selectAll().execute()

test('rows are added and changed, the municipality stays, and the file is kept with its hash', async () => {
  const before = await allPostcodes(ctx.db)
  const outcome = await run(good)
  expect(outcome).toMatchObject({ ok: true, value: { added: 1, changed: 1, same: 0, kept: before.length - 1 } })
  const after = new Map((await allPostcodes(ctx.db)).map((row) => [row.code, row]))
  expect(after.get('6601')).toMatchObject({ latitude: 51.811, longitude: 5.731, municipality: 'wijchen' })
  expect(after.get('6601')?.source).toContain('tabel.csv')
  expect(after.get('1001')).toMatchObject({ place: 'Amsterdam, centrum', municipality: null })
  expect(after.size).toBe(before.length + 1)
  const [file] = await files()
  expect(file).toMatchObject({ purpose: 'postcodes', name: 'tabel.csv', bytes: Buffer.byteLength(good) })
  expect((await ctx.files.get(file?.id ?? '')).toString()).toBe(good)
  expect(await run(good)).toMatchObject({ ok: true, value: { added: 0, changed: 0, same: 2 } })
})

test.each([
  ['a wrong number', `${head}\n6601,Wijchen,51.8,5.7\n6602,Wijchen,noord,5.7\n`, [[3, 'latitude']]],
  ['outside the country', `${head}\n6601,Wijchen,40.1,5.7\n`, [[2, 'latitude']]],
  ['latitude and longitude the wrong way round', `${head}\n6601,Wijchen,5.7,51.8\n`, [[2, 'latitude'], [2, 'longitude']]],
  ['no four digits', `${head}\n0601,Wijchen,51.8,5.7\n66011,Wijchen,51.8,5.7\n`, [[2, 'postcode4'], [3, 'postcode4']]],
  ['twice the same', `${head}\n6601,Wijchen,51.8,5.7\n6601,Wijchen,51.8,5.7\n`, [[3, 'postcode4']]],
  ['no place', `${head}\n6601, ,51.8,5.7\n`, [[2, 'place']]],
  ['a column too many', `${head}\n6601,Wijchen,51,8,5,7\n`, [[2, null]]],
  ['a header that lacks a column', 'postcode4,place\n6601,Wijchen\n', [[1, null]]],
  ['nothing', '', [[1, null]]],
  ['a header alone', `${head}\n`, [[1, null]]],
  ['no text at all', '\u0000\u0001\u0002', [[1, null]]],
])('%s: each fault is named by line and column, and nothing changes', async (_name, text, faults) => {
  const before = await allPostcodes(ctx.db)
  const outcome = await run(text)
  expect(outcome.ok ? [] : outcome.refusal.map(({ line, column }) => [line, column])).toEqual(faults)
  expect([await allPostcodes(ctx.db), await files()]).toEqual([before, []])
  expect(await ctx.db.selectFrom('event').select('n').execute()).toEqual([])
})

test('semicolons, decimal commas, a byte-order mark, other line ends and another order of columns are read', () => {
  const text = `\uFEFFplace;postcode4;longitude;latitude\r\nWijchen;6601;5,73;51,81\r\n`
  expect(readPostcodes(text)).toEqual({ ok: true, value: [{ code: '6601', place: 'Wijchen', latitude: 51.81, longitude: 5.73 }] })
})
