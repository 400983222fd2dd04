import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildFolder } from '../../app/commands/freshness.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type RunningProgram = {
  url: string
  process: ChildProcess
  /** what it printed so far */
  output(): string
  /** asks it to stop and waits until it did; returns the exit code */
  stop(): Promise<number | null>
  /** kills it as a power cut would: the whole of it, at once */
  kill(): Promise<void>
}

export type ProgramOptions = {
  dataDir: string
  env?: Record<string, string>
  /** how long it may take to answer */
  seconds?: number
  port?: number
  /** where it listens; the tests ask it there */
  host?: string
  /** starts it with the one command of a newcomer, which builds first; else what was built before */
  byCommand?: boolean
  /** no file of the program may grow beyond this: a disk that is full */
  largestFileKb?: number
}

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function spawnProgram({ dataDir, env = {}, byCommand = false, largestFileKb }: ProgramOptions, port: number) {
  const file = byCommand ? 'app/commands/start.mjs' : join(buildFolder(root), 'program', 'boot', 'main.js')
  const command = [process.execPath, '--enable-source-maps', file]
  const limit = largestFileKb === undefined ? [] : ['bash', '-c', `ulimit -f ${largestFileKb}; exec "$@"`, 'bash']
  const [first = '', ...rest] = [...limit, ...command]
  const child = spawn(first, rest, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const heard: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => heard.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => heard.push(chunk.toString()))
  return { child, exited: once(child, 'close') as Promise<[number | null]>, output: () => heard.join('') }
}

/** Starts the program on a free port and waits until it answers. Throws with its output when it does not. */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const port = options.port ?? (await freePort())
  const { child, exited, output } = spawnProgram({ ...options, env: { ...options.env, ...(options.host ? { HOST: options.host } : {}) } }, port)
  const url = `http://${options.host ?? '127.0.0.1'}:${port}`
  const running: RunningProgram = {
    url,
    process: child,
    output,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM')
      return (await exited)[0]
    },
    async kill() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
      await exited
    },
  }
  try {
    await untilAnswers(`${url}/healthz`, options.seconds ?? 120, () => (child.exitCode === null ? null : output()))
  } catch (error) {
    await running.kill().catch(() => undefined)
    throw error
  }
  return running
}

/** Starts the program where it should refuse to; returns what it said and its exit code. */
export async function startRefused(options: ProgramOptions): Promise<{ code: number | null; output: string }> {
  const { exited, output } = spawnProgram(options, options.port ?? (await freePort()))
  const [code] = await exited
  return { code, output: output() }
}

/** Polls until `look` gives something; throws after the limit with what was waited for. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, seconds = 30): Promise<T> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found) return found
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function untilAnswers(url: string, seconds: number, dead: () => string | null): Promise<void> {
  await until(`${url} answers`, async () => {
    const output = dead()
    if (output !== null) throw new Error(`The program stopped before it answered:\n${output}`)
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer()
    return answer?.ok
  }, seconds)
}
