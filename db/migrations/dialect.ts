import { sql, type QueryExecutorProvider } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

/** One step of the schema: runs inside a transaction, so it happens whole or not at all. */
export type MigrationStep = (db: QueryExecutorProvider, ddl: Ddl) => Promise<void>

/** What differs between the two databases when tables are made. */
export type Ddl = {
  /** integer of 64 bits: cents of a contract, numbers of the feed */
  big: string
  /** a number the database counts up by itself */
  serial: string
  /** Creates a table; STRICT on SQLite, so that wrong types are refused there too. */
  table(name: string, columns: string): Promise<void>
  index(name: string, on: string): Promise<void>
  unique(name: string, on: string): Promise<void>
}

export function ddlFor(db: QueryExecutorProvider, dialect: Dialect): Ddl {
  const run = async (text: string) => {
    await sql.raw(text).execute(db)
  }
  const sqlite = dialect === 'sqlite'
  return {
    big: sqlite ? 'integer' : 'bigint',
    serial: sqlite ? 'integer primary key autoincrement' : 'bigint generated always as identity primary key',
    table: (name, columns) => run(`create table ${name} (${columns})${sqlite ? ' strict' : ''}`),
    index: (name, on) => run(`create index ${name} on ${on}`),
    unique: (name, on) => run(`create unique index ${name} on ${on}`),
  }
}
