import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { installGlobals } from '@remix-run/node'
import { errorFields } from '#app/platform/log.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { createHttpServer } from './http.server.ts'
import { fillDatabase } from './fill.server.ts'
import { openProgram, openProgramDatabase } from './program.server.ts'
import { regionOf } from './region.server.ts'

const stopMs = 10_000

async function main(): Promise<void> {
  installGlobals()
  const env = readEnv()
  const region = regionOf(env)
  const database = openProgramDatabase(env)
  await migrate(database)
  await fillDatabase(env, region, database)

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
    })
    await program.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
  process.on('unhandledRejection', (error) => program.ctx.log.error('unhandled rejection', errorFields(error)))
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === 'EADDRINUSE' ? `Port ${env.port} is taken: choose another with PORT=…` : error.message}\n`)
    process.exit(1)
  })
  server.listen(env.port, env.host, () => {
    process.stdout.write(`\n${region.brand}\n${publicUrl}\n${env.example ? 'Example mode: everyone in it is made up.\n' : ''}\n`)
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The program could not start.'}\n`)
  process.exit(1)
})
