import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillExample } from '#app/boot/example/fill.ts'
import { scaled } from '#app/boot/example/size.ts'
import { loadReferenceData } from '#app/boot/reference.server.ts'
import { regionOf } from '#app/boot/region.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { silentLog } from '#app/platform/log.server.ts'
import { copyDatabase } from '#db/copy-database.server.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { holdings } from '#db/queries/platform/holdings.ts'
import { openTestDatabase } from '#tests/support/database.ts'

const env = readEnv({ EXAMPLE: '1' })
const region = regionOf(env)
const now = '2026-11-22T07:30:00.000Z'
const tables = ['organisation', 'employer', 'candidate', 'open_hiring_entry', 'placement', 'placement_version', 'promise', 'event', 'feed_cursor', 'occupation']

let made: Database
let target: Database
beforeAll(async () => {
  made = openDatabase({ durable: false })
  await migrate(made)
  await loadReferenceData(region, made)
  await fillExample({ database: made, env, region, log: silentLog, secret: 'a secret for tests only, of no value to anyone' }, { now, size: scaled(0.01) })
  target = await openTestDatabase((fresh) => loadReferenceData(region, fresh))
}, 120_000)
afterAll(async () => {
  await made.close()
  await target.close()
})

async function contents(of: Database): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const table of tables) found[table] = Number((await sql.raw<{ n: number }>(`select count(*) as n from ${table}`).execute(of.raw)).rows[0]?.n)
  found['last'] = (await sql.raw('select n, subject_id as subject, facts from event order by n desc limit 1').execute(of.raw)).rows[0]
  return found
}

test('an example region made in memory arrives whole in the database of the region, and events go on counting from there', async () => {
  expect(await holdings(target.db)).toEqual({ employers: false, events: false })
  await copyDatabase(made, target)
  expect(await contents(target)).toEqual(await contents(made))
  expect(await holdings(target.db)).toEqual({ employers: true, events: true })
  await target.transact((tx) => recordEvent(tx, { at: now, actor: { role: 'system' }, subject: { kind: 'vacancy', id: 'x' }, kind: 'vacancy.changed' }))
  const last = async (of: Database) => Number((await sql.raw<{ n: number }>('select max(n) as n from event').execute(of.raw)).rows[0]?.n)
  expect(await last(target)).toBe((await last(made)) + 1)
}, 60_000)
