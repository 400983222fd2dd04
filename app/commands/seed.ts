import { fillFile, fillPostgres } from '#app/boot/fill.server.ts'
import { openProgramDatabase } from '#app/boot/program.server.ts'
import { regionOf } from '#app/boot/region.server.ts'
import { readEnv, type Env } from '#app/platform/env.server.ts'
import { migrate } from '#db/migrate.server.ts'

const print = (line: string) => void process.stdout.write(`${line}\n`)

/** Fills an empty database with the example region: a SQLite file as the first start does, PostgreSQL only when asked so. */
async function seed(env: Env): Promise<string> {
  if (!env.example) return 'Nothing was filled. The example region is for the example mode only: EXAMPLE=1 npm run seed'
  const region = regionOf(env)
  if (!env.databaseUrl)
    return (await fillFile(env, region, print)) ? 'Start it with: npm start' : 'Nothing was filled: there are employers already.'
  const database = openProgramDatabase(env)
  try {
    await migrate(database)
    const filled = await fillPostgres(env, region, database, print)
    return filled ? 'Start it with: EXAMPLE=1 npm start' : 'Nothing was filled: the database is in use already. Make a new one.'
  } finally {
    await database.close()
  }
}

process.umask(0o077)
try {
  print(await seed(readEnv()))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
