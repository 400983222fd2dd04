import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type RunningProgram = {
  url: string
  process: ChildProcess
  /** what it printed so far */
  output(): string
  /** asks it to stop and waits until it did; returns the exit code */
  stop(): Promise<number | null>
  /** kills it as a power cut would */
  kill(): Promise<void>
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

/** Starts the program with its one command on a free port and waits until it answers. Throws with its output when it does not. */
export async function startProgram(options: { dataDir: string; env?: Record<string, string>; seconds?: number; port?: number }): Promise<RunningProgram> {
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, ['app/commands/start.mjs'], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'warn', ...options.env, PORT: String(port), DATA_DIR: options.dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const hear = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const exited = once(child, 'exit') as Promise<[number | null]>
  const url = `http://127.0.0.1:${port}`
  const running: RunningProgram = {
    url,
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM')
      return (await exited)[0]
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
  await untilAnswers(`${url}/healthz`, options.seconds ?? 120, () => (child.exitCode === null ? null : output))
  return running
}

async function untilAnswers(url: string, seconds: number, dead: () => string | null): Promise<void> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const output = dead()
    if (output !== null) throw new Error(`The program stopped before it answered:\n${output}`)
    if (performance.now() > end) throw new Error(`No answer from ${url} within ${seconds} s`)
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
