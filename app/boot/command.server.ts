import { join } from 'node:path'
import type { Context } from '#app/platform/context.ts'
import { readEnv, type Env } from '#app/platform/env.server.ts'
import { createFileStore } from '#app/platform/file-store.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { createAnalyser } from '#search/analysis/analyser.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { createContext } from './context.server.ts'
import { openProgramDatabase } from './program.server.ts'
import { loadReferenceData } from './reference.server.ts'
import { regionOf } from './region.server.ts'
import { sessionSecret } from './secret.server.ts'

export type Command = { ctx: Context; env: Env; close(): Promise<void> }

/**
 * The context of a command line: the same database and file store as the program, migrated and with reference data, and a search
 * engine in memory, for commands leave indexing to the running program.
 */
export async function openCommand(): Promise<Command> {
  const env = readEnv()
  const region = regionOf(env)
  const database = openProgramDatabase(env)
  await migrate(database)
  await loadReferenceData(region, database)
  const search = openEmbeddedSearch({ path: ':memory:', analyser: createAnalyser({ labels: [] }) })
  const ctx = createContext({
    database,
    search,
    files: createFileStore(join(env.dataDir, 'files')),
    env,
    publicUrl: env.publicUrl ?? `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${env.port}`,
    region,
    log: createLog('silent'),
    secret: sessionSecret(env),
  })
  return {
    ctx,
    env,
    async close() {
      await search.close()
      await database.close()
    },
  }
}

/** Runs a command: what it answers goes to standard output, an error to standard error with exit code 1. */
export async function runCommand(work: (command: Command) => Promise<string>): Promise<void> {
  let command: Command | null = null
  try {
    command = await openCommand()
    process.stdout.write(`${await work(command)}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  } finally {
    await command?.close()
  }
}
