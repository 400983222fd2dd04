import { AsyncLocalStorage } from 'node:async_hooks'
import SqliteDatabase from 'better-sqlite3'
import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import type { Driver, KyselyPlugin, LogEvent, SqliteDatabase as SqliteDialectDatabase, Transaction } from 'kysely'
import pg from 'pg'
import type { Dialect } from './migrations/dialect.ts'
import type { Tables } from './tables/tables.ts'

/** Reads. A query function that takes a Reader also takes a Writer. */
export type Reader = Kysely<Tables>
/** Writes: only inside `Database.transact`. */
export type Writer = Transaction<Tables>

export type Database = {
  dialect: Dialect
  db: Reader
  /** One write transaction at a time, on both databases; rolled back when `work` throws. Never use `db` inside it. */
  transact<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  /** The connection migrations run on. */
  raw: Kysely<Tables>
  close(): Promise<void>
}

export type DatabaseOptions = {
  /** `postgres://…`, or nothing for SQLite */
  url?: string | null
  /** path of the SQLite file, or the bytes of a database to work on in memory */
  file?: string | Buffer
  /** false: a crash may damage the file; only for a file that is thrown away then */
  durable?: boolean
  /** told of every query slower than this many milliseconds: SQL text without values */
  onSlowQuery?: (sqlText: string, milliseconds: number) => void
}

const slowMs = 200
const writing = new AsyncLocalStorage<true>()
const counter = new AsyncLocalStorage<{ queries: number }>()

/** Runs `work` and counts the queries it makes; nested calls count for the outermost only. */
export function countQueries<T>(count: { queries: number }, work: () => T): T {
  return counter.run(count, work)
}

/** A transaction inside a transaction would wait for itself for ever. */
function refuseNesting(): void {
  if (writing.getStore()) throw new Error('transact was called inside a transaction: pass the tx on')
}

/** Refuses a query on the reading connection while a transaction is open: it would wait for itself, or read the past. */
const noReadsWhileWriting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (writing.getStore()) throw new Error('ctx.db was used inside a transaction: pass the tx on')
    return node
  },
  transformResult: async ({ result }) => result,
}

class ImmediateSqliteDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    // On a full disk SQLite rolls back by itself; a second rollback would hide the error that tells why.
    driver.rollbackTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch((error: unknown) => {
        if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
      })
    }
    return driver
  }
}

function logger(onSlow: DatabaseOptions['onSlowQuery']) {
  return (event: LogEvent) => {
    const count = counter.getStore()
    if (count) count.queries += 1
    if (onSlow && event.queryDurationMillis > slowMs) onSlow(event.query.sql, event.queryDurationMillis)
  }
}

function openSqlite(file: string | Buffer, readonly: boolean, durable = true): SqliteDatabase.Database {
  const database = new SqliteDatabase(file, { readonly, timeout: 5000 })
  if (!readonly && typeof file === 'string') database.pragma('journal_mode = WAL')
  database.pragma(`synchronous = ${durable ? 'FULL' : 'OFF'}`)
  database.pragma('foreign_keys = ON')
  return database
}

const statementsKept = 400

/**
 * The same database for Kysely, which prepares every query anew: the statements used last are kept. Preparing is a fifth of the work
 * of a small query. Nothing here streams, so a statement is never asked twice at once.
 */
function keepingStatements(database: SqliteDatabase.Database): SqliteDialectDatabase {
  const kept = new Map<string, SqliteDatabase.Statement>()
  return {
    close: () => database.close(),
    prepare(text) {
      const known = kept.get(text)
      if (known) {
        kept.delete(text)
        kept.set(text, known)
        return known
      }
      const fresh = database.prepare(text)
      if (!/^\s*(?:select|insert|update|delete|with|begin|commit|rollback)\b/i.test(text)) return fresh
      kept.set(text, fresh)
      if (kept.size > statementsKept) kept.delete(kept.keys().next().value ?? '')
      return fresh
    },
  }
}

/** Brings a SQLite file into one piece, to be copied or replaced. Throws when another process has it open. */
export function intoOnePiece(file: string): void {
  const database = new SqliteDatabase(file, { timeout: 1000 })
  try {
    database.pragma('journal_mode = DELETE')
  } catch (error) {
    throw new Error(`${file} is in use by another process: stop that first.`, { cause: error })
  } finally {
    database.close()
  }
}

/** Opens SQLite (a writing and a reading connection on one file) or PostgreSQL. Migrating is a separate step. */
export function openDatabase(options: DatabaseOptions): Database {
  const log = logger(options.onSlowQuery)
  if (options.url) return openPostgres(options.url, log)
  const file = options.file ?? ':memory:'
  const camel = new CamelCasePlugin({ maintainNestedObjectKeys: true })
  const write = new Kysely<Tables>({
    dialect: new ImmediateSqliteDialect({ database: keepingStatements(openSqlite(file, false, options.durable)) }),
    plugins: [camel],
    log,
  })
  const onDisk = typeof file === 'string' && file !== ':memory:'
  const read = onDisk
    ? new Kysely<Tables>({
        dialect: new SqliteDialect({ database: async () => keepingStatements(openSqlite(file, true)) }),
        plugins: [camel],
        log,
      })
    : write
  return {
    dialect: 'sqlite',
    db: read.withPlugin(noReadsWhileWriting),
    raw: write,
    transact: async (work) => {
      refuseNesting()
      return write.transaction().execute((tx) => writing.run(true, () => work(tx)))
    },
    close: async () => {
      if (read !== write) await read.destroy()
      await write.destroy()
    },
  }
}

const writerLock = 871_001

function openPostgres(url: string, log: (event: LogEvent) => void): Database {
  const types: pg.CustomTypesConfig = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === 20 || oid === 1700 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
  }
  const pool = new pg.Pool({ connectionString: url, max: 8, types, connectionTimeoutMillis: 10_000 })
  // A connection that the server ends must not end the program: its query fails, and the next one gets a new connection.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log,
  })
  return {
    dialect: 'postgres',
    db: db.withPlugin(noReadsWhileWriting),
    raw: db,
    transact: async (work) => {
      refuseNesting()
      return db.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${writerLock})`.execute(tx)
        return writing.run(true, () => work(tx))
      })
    },
    close: () => db.destroy(),
  }
}
