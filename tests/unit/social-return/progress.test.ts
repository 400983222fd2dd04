import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/core/dates.ts'
import { neutralBlockLabel } from '#app/features/social-return/rules/neutral-label.ts'
import { progress } from '#app/features/social-return/rules/progress.ts'
import { workedExample } from '#app/features/social-return/rules/worked-example.ts'
import { socialReturnTables } from '#db/reference/social-return-tables.ts'

const contract = { obligationCents: 2_500_000, startsOn: '2026-01-01', endsOn: '2026-12-31' }
const credit = { from: '2026-04-01', to: '2026-12-31', valueCents: 900_000 }

describe('how a contract stands', () => {
  test.each([
    ['before the first day', '2025-12-01', { doneCents: 0, plannedCents: 900_000, timePassed: 0 }],
    ['after three of nine months', '2026-06-30', { doneCents: 300_000, plannedCents: 600_000 }],
    ['on the last day', '2026-12-31', { doneCents: 900_000, plannedCents: 0, timePassed: 1 }],
    ['long after', '2028-01-01', { doneCents: 900_000, plannedCents: 0, timePassed: 1 }],
  ])('%s', (_name, today, standing) => {
    expect(progress(contract, [credit], today)).toMatchObject({ ...standing, lackingCents: 1_600_000 })
  })

  test('nothing lacks when more was done than is owed', () => {
    expect(progress({ ...contract, obligationCents: 100 }, [credit], '2026-06-30').lackingCents).toBe(0)
  })

  test('done and planned are the whole on every day, and done never shrinks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 9_999_999 }), (day, valueCents) => {
        const at = (offset: number) => progress(contract, [{ ...credit, valueCents }], addDays('2026-01-01', day + offset))
        expect(at(0).doneCents + at(0).plannedCents).toBe(valueCents)
        expect(at(1).doneCents).toBeGreaterThanOrEqual(at(0).doneCents)
      }),
    )
  })
})

test('the worked example of the domain facts comes out of the rules', () => {
  const table = socialReturnTables.find(({ id }) => id === 'haaglanden-2023-07')
  if (!table) throw new Error('gone')
  const example = workedExample(table)
  expect(example.obligation.obligationCents).toBe(2_500_000)
  expect(example.withLittleLabour.obligationCents).toBe(1_000_000)
  expect(example.mixes.map(({ lines, fulfilment }) => [lines.map(({ valueCents }) => valueCents), fulfilment.fulfilled])).toEqual([
    [[2_500_000], true],
    [[1_250_000, 1_000_000, 250_000], true],
  ])
})

test('no label for an employer names a group, a benefit or health', () => {
  const labels = socialReturnTables.flatMap(({ blocks }) => blocks.map(({ code }) => neutralBlockLabel(code)))
  expect(new Set(labels)).toEqual(new Set(['Dienstverband', 'Leerplek', 'Inkoop', 'Scholing', 'Kennis']))
})
