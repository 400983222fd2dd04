import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Region } from '#app/core/region.ts'
import type { Env } from '#app/platform/env.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { copyDatabase } from '#db/copy-database.server.ts'
import { intoOnePiece, openDatabase, type Database } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { holdings } from '#db/queries/platform/holdings.ts'
import { fillExample } from './example/fill.ts'
import { whole } from './example/size.ts'
import { loadReferenceData } from './reference.server.ts'
import { sessionSecret } from './secret.server.ts'

type Print = (line: string) => void

/** Loads the reference data that a database lacks. */
export async function fillDatabase(region: Region, database: Database): Promise<void> {
  await loadReferenceData(region, database)
}

/**
 * Fills the SQLite file of the example mode when it holds no employers: beside it, and put in its place when all is done, so that
 * a kill in between leaves the file as it was. Out: false when there was nothing to fill.
 */
export async function fillFile(env: Env, region: Region, print: Print): Promise<boolean> {
  if (!env.example || env.databaseUrl) return false
  mkdirSync(env.dataDir, { recursive: true })
  const file = join(env.dataDir, 'wsp.sqlite')
  const beside = `${file}.filling`
  for (const name of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(name, { force: true })
  if (existsSync(file)) {
    if (await holdsEmployers(file)) return false
    intoOnePiece(file)
    copyFileSync(file, beside)
  }
  await withDatabase(openDatabase({ file: beside, durable: false }), (database) => live(env, region, database, print))
  sync(beside)
  renameSync(beside, file)
  sync(env.dataDir)
  return true
}

/** Fills a PostgreSQL database that holds reference data at most: made in memory, copied in one transaction. */
export async function fillPostgres(env: Env, region: Region, database: Database, print: Print): Promise<boolean> {
  const { employers, events } = await holdings(database.db)
  if (employers || events) return false
  await withDatabase(openDatabase({ durable: false }), async (made) => {
    await live(env, region, made, print)
    print('Copying to PostgreSQL …')
    await copyDatabase(made, database)
  })
  return true
}

async function withDatabase<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const holdsEmployers = (file: string) =>
  withDatabase(openDatabase({ file }), async (database) => {
    await migrate(database)
    return (await holdings(database.db)).employers
  })

async function live(env: Env, region: Region, database: Database, print: Print): Promise<void> {
  const started = performance.now()
  await migrate(database)
  await loadReferenceData(region, database)
  print(
    `Filling the example region: ${whole.employers} employers, ${whole.candidates} candidates, ${whole.placements} placements. Once only, about half a minute …`,
  )
  const parts = { database, env, region, log: createLog(env.logLevel), secret: sessionSecret(env) }
  const { refused } = await fillExample(parts, { now: new Date().toISOString(), onProgress: (line) => print(`  ${line}`) })
  for (const [step, times] of refused) print(`  not accepted: ${step} (${times})`)
  print(`Filled in ${Math.round((performance.now() - started) / 1000)} s.`)
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
