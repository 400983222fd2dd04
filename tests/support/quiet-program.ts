import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startProgram, type ProgramOptions, type RunningProgram } from './program.ts'

export const testSecret = 'a secret of tests, 32 characters or more, of no value'

export type QuietProgram = RunningProgram & {
  dataDir: string
  port: number
  /** starts it again on the same folder and port */
  again(change?: { largestFileKb?: number }): Promise<QuietProgram>
  /** stops it if it runs, and removes its folder */
  away(): Promise<void>
}

/** A folder of its own, gone afterwards by `away()`. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'wsp-program-'))
}

/** What a production start sets, on a free port, without an example region. */
export function productionEnv(port: number, host = '127.0.0.1'): Record<string, string> {
  return { EXAMPLE: '0', SESSION_SECRET: testSecret, PUBLIC_URL: `http://${host}:${port}`, SEARCH_ENGINE: 'embedded' }
}

/** Starts the program as in production, empty but for its reference data: quick, and nobody is in it. */
export async function startQuiet(options: Partial<Omit<ProgramOptions, 'seconds' | 'byCommand'>> = {}): Promise<QuietProgram> {
  const { env = {}, dataDir = newFolder(), port = await freePort(), largestFileKb, ...rest } = options
  const limit = largestFileKb === undefined ? {} : { largestFileKb }
  const program = await startProgram({ ...rest, ...limit, dataDir, port, env: { ...productionEnv(port, rest.host), ...env }, seconds: 60 })
  return {
    ...program,
    dataDir,
    port,
    again: (change = {}) => startQuiet({ ...rest, ...change, dataDir, port, env }),
    async away() {
      await program.kill().catch(() => undefined)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
