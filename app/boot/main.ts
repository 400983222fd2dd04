import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { errorFields } from '#app/platform/log.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { createHttpServer } from './http.server.ts'
import { fillDatabase, fillFile } from './fill.server.ts'
import { assertPortFree, portTaken } from './port.server.ts'
import { openProgram, openProgramDatabase } from './program.server.ts'
import { regionOf } from './region.server.ts'

/** Requests in flight may take this long at a stop; what hangs longer is cut off, and the files are closed all the same. */
const finishMs = 8_000
const stopMs = 15_000

async function main(): Promise<void> {
  // What lies in DATA_DIR is personal data: for the program's own user only.
  process.umask(0o077)
  const env = readEnv()
  const region = regionOf(env)
  await assertPortFree(env.port, env.host)
  await fillFile(env, region, (line) => void process.stdout.write(`${line}\n`))
  const database = openProgramDatabase(env)
  await migrate(database)
  await fillDatabase(region, database)

  const publicUrl = env.publicUrl ?? `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${env.port}`
  const program = await openProgram(env, region, database, publicUrl)
  const folder = fileURLToPath(new URL('../..', import.meta.url))
  const build = (await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as ServerBuild
  const server = createHttpServer({
    ctx: program.ctx,
    build,
    clientFolder: join(folder, 'client'),
    publicFolder: join(process.cwd(), 'public'),
    cache: program.cache,
    healthz: program.healthz,
  })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), stopMs).unref()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setInterval(() => server.closeIdleConnections(), 50).unref()
      setTimeout(() => server.closeAllConnections(), finishMs).unref()
    })
    await program.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
  process.on('unhandledRejection', (error) => program.ctx.log.error('unhandled rejection', errorFields(error)))
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === 'EADDRINUSE' ? portTaken(env.port) : error.message}\n`)
    process.exit(1)
  })
  server.listen(env.port, env.host, () => {
    process.stdout.write(`\n${region.brand}\n${publicUrl}\n${env.example ? 'Example mode: everyone in it is made up.\n' : ''}\n`)
  })
}

/** An error without words (a connection tried on several addresses) tells at least its code. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The program could not start.'
  return error.message || ('code' in error ? String(error.code) : error.name)
}

main().catch((error: unknown) => {
  process.stderr.write(`${wordsOf(error)}\n`)
  process.exit(1)
})
