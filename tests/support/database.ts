import SqliteDatabase from 'better-sqlite3'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, type Database } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'

let template: Buffer | null = null
let postgresTemplate: string | null = null

/** A migrated database of its own for one test, from a template made once per file: SQLite in memory, or PostgreSQL. */
export async function openTestDatabase(prepare: (fresh: Database) => Promise<void>): Promise<Database> {
  const url = inject('postgresUrl')
  if (url) return openPostgresDatabase(url, prepare)
  template ??= await makeTemplate(prepare)
  return openDatabase({ file: template })
}

/** The same file on PostgreSQL: `create database … template …`, dropped on close. */
async function openPostgresDatabase(url: string, prepare: (fresh: Database) => Promise<void>): Promise<Database> {
  const named = (name: string) => url.replace(/\/postgres$/, `/${name}`)
  const newName = () => `wsp_${randomBytes(6).toString('hex')}`
  if (postgresTemplate === null) {
    const name = newName()
    await administer(url, `create database ${name}`)
    const fresh = openDatabase({ url: named(name) })
    await migrate(fresh)
    await prepare(fresh)
    await fresh.close()
    postgresTemplate = name
  }
  const name = newName()
  await administer(url, `create database ${name} template ${postgresTemplate}`)
  const database = openDatabase({ url: named(name) })
  return {
    ...database,
    async close() {
      await database.close()
      await administer(url, `drop database ${name} with (force)`)
    },
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function makeTemplate(prepare: (fresh: Database) => Promise<void>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'wsp-template-'))
  const file = join(folder, 'template.sqlite')
  try {
    const fresh = openDatabase({ file })
    await migrate(fresh)
    await prepare(fresh)
    await fresh.close()
    const raw = new SqliteDatabase(file)
    raw.pragma('wal_checkpoint(TRUNCATE)')
    raw.pragma('journal_mode = DELETE')
    raw.close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
