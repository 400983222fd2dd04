import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeFigures, computeRegionFigures } from '#app/features/reports/rules/figures.ts'
import { readQuarterFacts, readQuarterFigures } from '#app/features/reports/views/quarter-figures.server.ts'
import type { FigureCell } from '#app/features/reports/model.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenRegion } from './a-region.ts'

const quarter = '2026-K3'
const from = '2026-07-01'
const to = '2026-09-30'
let ctx: TestContext
let cells: Map<string, FigureCell[]>

beforeAll(async () => {
  ctx = await testContext()
  await givenRegion(ctx)
  const facts = await readQuarterFacts(ctx.db, ctx.region, quarter)
  cells = new Map([...facts].map(([slug, own]) => [slug, computeFigures(own)]))
  cells.set('regio', computeRegionFigures([...facts.values()]))
})
afterAll(() => ctx.close())

const cell = (place: string, figure: string, key = 'totaal') => cells.get(place)?.find((one) => one.figure === figure && one.key === key)?.value
/** Placements that count, by the definition: the first of a person with an employer in twelve months, no trials. Plain SQL. */
const counted = (starts: string, ends: string) => sql`
  with cur as (
    select p.id, p.person_ref, p.employer_id, p.municipality, p.candidate_id, v.contract_kind, v.starts_on, v.expected_end_on,
      v.ended_on, v.minutes_per_week, v.outflow
    from placement p join placement_version v on v.placement_id = p.id and v.version = p.current_version
    where v.contract_kind <> 'proefplaatsing'
  ),
  counted as (
    select * from cur c where c.starts_on between ${starts} and ${ends}
    and not exists (
      select 1 from cur e where e.person_ref = c.person_ref and e.employer_id = c.employer_id and e.id <> c.id
      and (e.starts_on < c.starts_on or (e.starts_on = c.starts_on and e.id < c.id))
      and cast(substr(e.starts_on, 1, 4) as integer) * 10000 + cast(replace(substr(e.starts_on, 6), '-', '') as integer) + 10000
        > cast(replace(c.starts_on, '-', '') as integer)
    )
  )`
async function bySql(select: string, starts = from, ends = to): Promise<Map<string, number>> {
  const { rows } = await sql<{ municipality: string; n: number | null }>`${counted(starts, ends)} select municipality, ${sql.raw(select)} as n from counted group by municipality`.execute(ctx.db)
  return new Map(rows.map(({ municipality, n }) => [municipality, Number(n ?? 0)]))
}

describe('the figures are those of an independent SQL', () => {
  test.each([
    ['plaatsingen', 'totaal', 'count(*)'],
    ['plaatsingen-contract', 'vast', `sum(case when contract_kind = 'vast' then 1 else 0 end)`],
    ['plaatsingen-contract', 'flex', `sum(case when contract_kind in ('uitzend','oproep','detachering') then 1 else 0 end)`],
    ['plaatsingen-contract', 'leren-of-beschut', `sum(case when contract_kind in ('bbl','beschut') then 1 else 0 end)`],
    ['plaatsingen-uren', 'tot-12', `sum(case when minutes_per_week < 720 then 1 else 0 end)`],
    ['plaatsingen-uren', 'vanaf-36', `sum(case when minutes_per_week >= 2160 then 1 else 0 end)`],
    ['plaatsingen-uitstroom', 'volledig', `sum(case when outflow = 'volledig' then 1 else 0 end)`],
    ['plaatsingen-statushouder', 'wel', `sum(case when candidate_id in (select candidate_id from candidate_group where code = 'statushouder') then 1 else 0 end)`],
    ['gemiddelde-uren', 'totaal', 'floor(sum(minutes_per_week) * 10.0 / 60 / count(*) + 0.5)'],
  ])('%s %s', async (figure, key, select) => {
    const expected = await bySql(select)
    expect(expected.size).toBeGreaterThan(4)
    for (const { slug } of ctx.region.municipalities) expect([slug, cell(slug, figure, key) ?? 0]).toEqual([slug, expected.get(slug) ?? 0])
    if (select.startsWith('count') || select.startsWith('sum')) expect(cell('regio', figure, key)).toBe([...expected.values()].reduce((sum, n) => sum + n, 0))
  })

  test('at work after six months: any employer, and not known when an end passed without a word', async () => {
    const { rows } = await sql<{ municipality: string; yes: number; no: number; nobodyKnows: number }>`
      ${counted('2026-01-01', '2026-03-31')},
      due as (select c.*, case when substr(c.starts_on, 6, 2) in ('01','02','03')
        then substr(c.starts_on, 1, 4) || '-' || substr('070809', (cast(substr(c.starts_on, 6, 2) as integer) - 1) * 2 + 1, 2) || '-' || substr(c.starts_on, 9, 2) end as day from counted c),
      judged as (select municipality,
        exists (select 1 from cur w where w.person_ref = due.person_ref and w.starts_on <= due.day and (w.ended_on is null or w.ended_on >= due.day)
          and (w.ended_on is not null or w.expected_end_on is null or w.expected_end_on >= due.day)) as works,
        exists (select 1 from cur w where w.person_ref = due.person_ref and w.starts_on <= due.day and (w.ended_on is null or w.ended_on >= due.day)) as maybe
        from due)
      select municipality, sum(case when works then 1 else 0 end) as yes, sum(case when not works and not maybe then 1 else 0 end) as no,
        sum(case when maybe and not works then 1 else 0 end) as nobody_knows from judged group by municipality`.execute(ctx.db)
    expect(rows.length).toBeGreaterThan(4)
    for (const row of rows) {
      expect([row.municipality, cell(row.municipality, 'duurzaam-6-maanden', 'ja'), cell(row.municipality, 'duurzaam-6-maanden', 'nee'), cell(row.municipality, 'duurzaam-6-maanden', 'onbekend')]).toEqual([
        row.municipality,
        Number(row.yes),
        Number(row.no),
        Number(row.nobodyKnows),
      ])
    }
  })

  test('candidates, vacancies and trials', async () => {
    const trials = await sql<{ n: number }>`select count(*) as n from placement p join placement_version v on v.placement_id = p.id and v.version = p.current_version
      where v.contract_kind = 'proefplaatsing' and v.starts_on between ${from} and ${to}`.execute(ctx.db)
    expect(cell('regio', 'proefplaatsingen')).toBe(Number(trials.rows[0]?.n))
    const files = await sql<{ n: number; fresh: number }>`select count(*) as n, sum(case when registered_on >= ${from} then 1 else 0 end) as fresh from candidate
      where registered_on <= ${to} and not (status = 'inactief' and last_contact_on <= ${to})`.execute(ctx.db)
    expect([cell('regio', 'kandidaten'), cell('regio', 'kandidaten-nieuw')]).toEqual([Number(files.rows[0]?.n), Number(files.rows[0]?.fresh)])
    // A quarter begins and ends on the Dutch clock: in summer two hours before midnight in UTC.
    const [begins, over] = ['2026-06-30T22:00:00.000Z', '2026-09-30T22:00:00.000Z']
    const posted = await sql<{ n: number }>`select count(*) as n from vacancy where municipality is not null and published_at >= ${begins} and published_at < ${over}`.execute(ctx.db)
    const filled = await sql<{ n: number }>`select count(*) as n from vacancy where municipality is not null and status = 'vervuld' and closed_at >= ${begins} and closed_at < ${over}`.execute(ctx.db)
    expect([cell('regio', 'vacatures'), cell('regio', 'vacatures-vervuld')]).toEqual([Number(posted.rows[0]?.n), Number(filled.rows[0]?.n)])
    expect(cell('regio', 'vacatures')).toBeGreaterThan(20)
  })
})

test('what is published is what was computed, or hidden', async () => {
  const published = await readQuarterFigures(ctx.db, ctx.region, quarter)
  let shown = 0
  for (const [place, own] of published.cells) {
    for (const { figure, key, value, hidden } of own) {
      if (hidden) expect(value).toBeNull()
      else {
        expect([place, figure, key, value]).toEqual([place, figure, key, cell(place, figure, key)])
        shown += 1
      }
    }
  }
  expect(shown).toBeGreaterThan(60)
})
