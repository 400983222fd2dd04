import SqliteDatabase from 'better-sqlite3'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'

let template: Buffer | null = null

/** A migrated database of its own for one test: SQLite in memory from a template made once per file. */
export async function openTestDatabase(prepare: (fresh: Database) => Promise<void>): Promise<Database> {
  template ??= await makeTemplate(prepare)
  return openDatabase({ file: template })
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
