import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillExample } from '#app/boot/example/fill.ts'
import { divide, scaled } from '#app/boot/example/size.ts'
import type { World } from '#app/boot/example/world.ts'
import { loadReferenceData } from '#app/boot/reference.server.ts'
import { regionOf } from '#app/boot/region.server.ts'
import { addDays } from '#app/core/dates.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import { promiseRules, type PromiseKind } from '#app/features/promises/model.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { silentLog } from '#app/platform/log.server.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { exampleDomain, listExamplePeople } from '#db/queries/access/example-people.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'

const env = readEnv({ EXAMPLE: '1' })
const region = regionOf(env)
const now = '2026-11-22T07:30:00.000Z'
const today = '2026-11-22'
const size = scaled(0.03)

async function fill(seed?: string): Promise<{ database: Database; world: World }> {
  const database = openDatabase({ durable: false })
  await migrate(database)
  await loadReferenceData(region, database)
  const parts = { database, env, region, log: silentLog, secret: 'a secret for tests only, of no value to anyone' }
  return { database, world: await fillExample(parts, { now, size, ...(seed === undefined ? {} : { seed }) }) }
}

let database: Database
let world: World
beforeAll(async () => {
  ;({ database, world } = await fill())
}, 120_000)
afterAll(() => database.close())

const rows = async <Row>(text: string): Promise<Row[]> => (await sql.raw<Row>(text).execute(database.raw)).rows
const count = async (text: string): Promise<number> => Number((await rows<{ n: number }>(`select count(*) n from ${text}`))[0]?.n)

async function hashes(of: Database): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const table of ['user_account', 'employer', 'vacancy', 'candidate_contact', 'candidate_profile', 'proposal', 'placement_version', 'sr_credit', 'report', 'event', 'promise']) {
    const all = (await sql.raw(`select * from ${table}`).execute(of.raw)).rows
    found[table] = createHash('sha256').update(JSON.stringify(all)).digest('hex')
  }
  return found
}

describe('the example region', () => {
  test('nothing of it was refused by the program', () => {
    expect(Object.fromEntries(world.refused)).toEqual({})
  })

  test('there is as much of everything as was asked', async () => {
    expect(await count('employer')).toBe(size.employers)
    expect(await count('employer where verified_at is null')).toBeGreaterThan(0)
    expect(await count('vacancy')).toBe(size.vacancies)
    expect(await count('candidate')).toBe(size.candidates)
    expect(await count('open_hiring_list')).toBe(size.lists)
    expect(await count('sr_contract')).toBe(size.contracts)
    const placements = await count('placement')
    expect(placements).toBeGreaterThan(size.placements * 0.9)
    expect(await count("placement where source = 'voorstel'")).toBeGreaterThan(0)
    expect(await count("placement where source = 'open-hiring'")).toBeGreaterThan(0)
  })

  test('the same seed and day give the same rows; another seed gives others', async () => {
    const [again, other] = [await fill(), await fill('another')]
    const first = await hashes(database)
    expect(await hashes(again.database)).toEqual(first)
    expect((await hashes(other.database))['candidate_contact']).not.toBe(first['candidate_contact'])
    await again.database.close()
    await other.database.close()
  }, 120_000)

  test('candidates are spread over the municipalities as their inhabitants are', async () => {
    const expected = divide(size.candidates, region.municipalities.map(({ slug, inhabitants }) => [slug, inhabitants.count] as const))
    const found = new Map((await rows<{ m: string; n: number }>('select municipality m, count(*) n from candidate group by 1')).map(({ m, n }) => [m, n]))
    for (const [slug, times] of expected) expect(found.get(slug) ?? 0, slug).toBe(times)
  })

  test('nobody is paid less than the minimum wage of the first day, but for the named exceptions', async () => {
    const table = await minimumWageTable(database.db)
    for (const { start, cents } of await rows<{ start: string; cents: number }>(
      'select starts_on start, pay_cents_per_hour cents from placement_version where wage_exception is null',
    )) {
      const minimum = minimumHourlyWage(table, start)
      if (minimum.status === 'bekend') expect(cents).toBeGreaterThanOrEqual(minimum.cents)
    }
  })

  test('every address is made up', async () => {
    const found = await rows<{ email: string }>(
      `select email from user_account union all select email from candidate_contact where email is not null
       union all select contact from open_hiring_entry where contact like '%@%'`,
    )
    expect(found.length).toBeGreaterThan(50)
    for (const { email } of found) expect(email.endsWith(exampleDomain), email).toBe(true)
  })

  test('what should have ended has ended', async () => {
    expect(await count(`vacancy where status in ('open','te-controleren','gepauzeerd') and closes_on < '${today}'`)).toBe(0)
    expect(await count(`open_hiring_call where answered_at is null and answer_by < '${now}'`)).toBe(0)
    const over = addDays(today, -10)
    expect(
      await count(
        `placement p join placement_version v on v.placement_id = p.id and v.version = p.current_version
         where v.ended_on is null and v.expected_end_on < '${over}'`,
      ),
    ).toBe(0)
    const open = await rows<{ kind: PromiseKind; due: string }>("select kind, due_on as due from promise where state = 'open'")
    expect(open.length).toBeGreaterThan(0)
    for (const { kind, due } of open) if (promiseRules[kind].ending !== 'escaleren') expect(due >= today, `${kind} ${due}`).toBe(true)
  })

  test('no mail and no index work is left, and every handler has read everything', async () => {
    expect(await count('outbox')).toBe(0)
    expect(await count('sent_mail')).toBe(0)
    expect(await count('job_run where last_error is not null')).toBe(0)
  })

  test('nothing happened after now', async () => {
    expect(await count(`event where at > '${now}'`)).toBe(0)
    expect(await count(`placement where registered_at > '${now}'`)).toBe(0)
  })

  test('quarters that are over are published for every municipality and the region, but for the last one', async () => {
    const places = region.municipalities.length + 1
    const found = await rows<{ quarter: string; n: number }>("select quarter, count(*) n from report where status = 'gepubliceerd' group by 1 order by 1")
    expect(found.map(({ quarter }) => quarter)).toEqual(['2025-K2', '2025-K3', '2025-K4', '2026-K1', '2026-K2'])
    for (const { n } of found) expect(n).toBe(places)
  })

  test('every role can be tried, and the first company has something of everything', async () => {
    const people = await listExamplePeople(database.db, today)
    expect(new Set(people.map(({ role }) => role)).size).toBe(6)
    expect(people[0]?.place).toBe('Bakkerij Het Gouden Deeg')
    const first = `(select id from employer where name = 'Bakkerij Het Gouden Deeg')`
    expect(await count(`vacancy where employer_id = ${first} and status = 'open'`)).toBeGreaterThan(0)
    expect(await count("proposal where status = 'bij-werkgever'")).toBeGreaterThan(0)
    expect(await count(`sr_contract where employer_id = ${first} and ends_on > '${today}'`)).toBe(1)
    expect(await count(`open_hiring_list l join open_hiring_entry e on e.list_id = l.id where l.employer_id = ${first} and e.status = 'wacht'`)).toBeGreaterThan(0)
  })
})
