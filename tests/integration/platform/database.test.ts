import { sql, type Kysely } from 'kysely'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { countQueries, openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import type { MigrationStep } from '#db/migrations/dialect.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

const onSqlite = inject('postgresUrl') === ''
let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

const events = async () => (await ctx.db.selectFrom('event').select('n').execute()).length
const event = { at: '2026-11-23T09:00:00.000Z', actor: { role: 'system' }, subject: { kind: 'a', id: '1' }, kind: 'a.x' } as const

describe('a transaction', () => {
  test('happens whole or not at all', async () => {
    await expect(ctx.transact(async (tx) => { await recordEvent(tx, event); throw new Error('halfway') })).rejects.toThrow('halfway')
    expect(await events()).toBe(0)
    await ctx.transact((tx) => recordEvent(tx, event))
    expect(await events()).toBe(1)
  })

  test('inside a transaction is refused at once instead of waiting for ever', async () => {
    await expect(ctx.transact(() => ctx.transact(async () => null))).rejects.toThrow('inside a transaction')
  })

  test('refuses the reading connection inside it', async () => {
    await expect(ctx.transact(() => ctx.db.selectFrom('event').selectAll().execute())).rejects.toThrow('inside a transaction')
    expect(await events()).toBe(0)
  })

  test('many at once follow each other, and the numbers of the feed are in order of commit', async () => {
    const order: number[] = []
    await Promise.all(Array.from({ length: 20 }, (_, n) => ctx.transact(async (tx) => {
      await recordEvent(tx, { ...event, subject: { kind: 'a', id: String(n) } })
      order.push(n)
    })))
    const stored = await ctx.db.selectFrom('event').select('subjectId').orderBy('n').execute()
    expect(stored.map(({ subjectId }) => Number(subjectId))).toEqual(order)
  })
})

describe('what the database refuses by itself', () => {
  test.each([
    ['an unknown status', sql`insert into form_key (key, owner, content, state, created_at) values ('k', 'o', 'c', 'iets', 't')`],
    ['a role without its place', sql`insert into membership (id, user_id, role, from_date) values ('m', 'u', 'employer', '2026-01-01')`],
    ['a row that points nowhere', sql`insert into session (id_hash, user_id, created_at, expires_at) values ('s', 'niemand', 't', 't')`],
    ['a promise of nobody', sql`insert into promise (id, kind, subject_kind, subject_id, opened_at, due_on, remind_on, state) values ('p', 'k', 's', 'i', 't', 'd', '[]', 'open')`],
    ['a wrong type', sql`insert into lease (name, holder, until) values ('l', 'h', null)`],
  ])('%s', async (_what, statement) => {
    await expect(ctx.transact((tx) => statement.execute(tx))).rejects.toThrow()
  })
})

describe.runIf(onSqlite)('a disk that refuses a write', () => {
  test('leaves nothing half-written, and what was acknowledged before stands', async () => {
    const pages = await sql<{ pageCount: number }>`pragma page_count`.execute(ctx.database.raw)
    await sql`pragma max_page_count = ${sql.lit((pages.rows[0]?.pageCount ?? 0) + 12)}`.execute(ctx.database.raw)
    let acknowledged = 0
    let fault: unknown = null
    while (fault === null) {
      await requestSignInCode(ctx, `iemand${acknowledged}@bedrijf.example`).then(
        () => { acknowledged += 1 },
        (error: unknown) => { fault = error },
      )
    }
    expect(fault).toMatchObject({ code: 'SQLITE_FULL' })
    expect(acknowledged).toBeGreaterThan(0)
    const counts = await Promise.all((['signInCode', 'outbox', 'event'] as const).map(async (table) => (await ctx.db.selectFrom(table).selectAll().execute()).length))
    expect(counts).toEqual([acknowledged, acknowledged, acknowledged])
    await sql`pragma max_page_count = 1000000`.execute(ctx.database.raw)
    await requestSignInCode(ctx, 'later@bedrijf.example')
    expect(await events()).toBe(acknowledged + 1)
  })
})

describe.runIf(onSqlite)('migrations', () => {
  test('a step that fails leaves nothing behind, and runs whole the next time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wsp-migrate-'))
    const database = openDatabase({ file: join(folder, 'x.sqlite') })
    let broken = true
    const steps: Record<string, MigrationStep> = {
      '1-good': async (_db, { table }) => table('first', 'id text primary key'),
      '2-bad': async (_db, { table }) => {
        await table('second', 'id text primary key')
        if (broken) throw new Error('halfway')
        await table('third', 'id text primary key')
      },
    }
    const tables = async () => {
      const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name in ('first', 'second', 'third') order by name`.execute(database.raw as Kysely<unknown>)
      return rows.map(({ name }) => name)
    }
    try {
      await expect(migrate(database, steps)).rejects.toThrow('halfway')
      expect(await tables()).toEqual(['first'])
      broken = false
      expect(await migrate(database, steps)).toEqual(['2-bad'])
      expect(await tables()).toEqual(['first', 'second', 'third'])
      expect(await migrate(database, steps)).toEqual([])
    } finally {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('queries are counted for the request that makes them, and for no other', async () => {
  const [one, other] = [{ queries: 0 }, { queries: 0 }]
  await Promise.all([
    countQueries(one, async () => { await events(); await events() }),
    countQueries(other, () => events()),
  ])
  expect([one.queries, other.queries]).toEqual([2, 1])
})
