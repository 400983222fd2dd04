import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { nodeFlags } from '../../app/commands/node-flags.mjs'
import { freePort } from '#tests/support/program.ts'

export type Server = { port: number; pid: number; started: number; stop(): Promise<void> }

/** As in production: not the example mode. */
export const measuredEnvironment = (dataDir: string, engine: 'meilisearch' | 'embedded') => ({
  EXAMPLE: '0',
  SESSION_SECRET: 'only for measuring, of no value to anyone',
  PUBLIC_URL: 'http://127.0.0.1',
  LOG_LEVEL: 'error',
  DATA_DIR: dataDir,
  SEARCH_ENGINE: engine,
})

async function stopping(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** BENCH_PROFILE=FOLDER keeps a CPU profile of each start of our program there. */
const profileFolder = process.env['BENCH_PROFILE']
const profiling = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : []

/** Our program as it is built, on this data folder. `started`: milliseconds until it answered. */
export async function startBuilt(build: string, dataDir: string, engine: 'meilisearch' | 'embedded'): Promise<Server> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [...profiling, ...nodeFlags, join(build, 'program', 'boot', 'main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: String(port),
      ...measuredEnvironment(dataDir, engine),
    },
  })
  const until = begun + 60_000
  for (;;) {
    if (child.exitCode !== null) throw new Error('The program stopped before it answered')
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) break
    if (performance.now() > until) throw new Error('The program did not answer within a minute')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return { port, pid: child.pid ?? 0, started: performance.now() - begun, stop: () => stopping(child) }
}

/** One of the servers to compare with; see page-server.ts. */
export async function startPageServer(script: string, kind: 'components' | 'elements' | 'plain', folder: string, build: string): Promise<Server> {
  const begun = performance.now()
  const child = fork(script, [kind, folder, build], { execArgv: nodeFlags, env: { PATH: process.env['PATH'], NODE_ENV: 'production' } })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', () => reject(new Error(`The ${kind} server did not start`)))
  })
  return { port, pid: child.pid ?? 0, started: performance.now() - begun, stop: () => stopping(child) }
}
