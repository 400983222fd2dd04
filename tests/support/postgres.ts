import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { freePort } from './program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** address of the private PostgreSQL of this run; empty on SQLite */
    postgresUrl: string
  }
}

/** The folder with PostgreSQL's programs, or null. Debian's folder comes before what stands on the path. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')) : []
  const folders = [...versions, ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** initdb refuses root: as root it runs as an unprivileged user. */
function unprivileged(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name]).stdout.toString().trim()
    const gid = spawnSync('id', ['-g', name]).stdout.toString().trim()
    if (uid) return { uid: Number(uid), gid: Number(gid) }
  }
  return {}
}

/** For the integration tests: one private PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres()
  project.provide('postgresUrl', url)
  return stop
}

/** Starts a private PostgreSQL in a temporary folder; `stop` ends it and removes the folder. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const programs = postgresPrograms()
  if (!programs) throw new Error('PostgreSQL is not installed')
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'wsp-postgres-'))
  if ('uid' in user) chownSync(folder, user.uid as number, user.gid as number)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'wsp', '--auth=trust', '-E', 'UTF8', '--no-sync'], { ...options, stdio: 'ignore' })
  const port = await freePort()
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=64MB', `unix_socket_directories=${folder}`]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: 'ignore' },
  )
  const url = `postgres://wsp@127.0.0.1:${port}/postgres`
  await untilAccepts(url)
  return {
    url,
    async stop() {
      server.kill('SIGINT')
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilAccepts(url: string): Promise<void> {
  const end = performance.now() + 30_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
