import { expect, test } from 'vitest'
import { notOurValues, socialReturnTables } from '#db/reference/social-return-tables.ts'

test.each(socialReturnTables.map((table) => [table.id, table] as const))('%s is a complete example', (_id, table) => {
  expect(table.example).toBe(true)
  expect(table.note).toContain(notOurValues)
  const codes = table.blocks.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const block of table.blocks) {
    expect(block.kind === 'factuur' ? block.valueCents === 0 : block.valueCents > 0).toBe(true)
    expect(block.label).not.toBe('')
  }
  for (const bonus of table.onceBonuses) expect(codes).toContain(bonus.block)
})

test.each([
  ['haaglanden-2023-07', 'participatiewet', 4_000_000, 24],
  ['haaglanden-2023-07', 'banenafspraak', 5_000_000, null],
  ['haaglanden-2023-07', 'ww', 2_000_000, 12],
  ['haaglanden-2023-07', 'bbl-3', 1_500_000, 36],
  ['utrecht', 'bol', 2_000_000, null],
  ['leiden-2023-09', 'wajong', 2_500_000, null],
  ['harlingen', 'bol-3-4', 250_000, null],
])('%s: %s is %i cents a year, at most %s months', (id, code, valueCents, maxMonths) => {
  const block = socialReturnTables.find((table) => table.id === id)?.blocks.find((one) => one.code === code)
  expect(block).toMatchObject({ valueCents, maxMonths })
})
