import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from './program.ts'

/**
 * Starts the program on an empty data folder for all end-to-end tests, as a newcomer would; stops it afterwards.
 * With E2E_URL in the environment the tests visit the program that runs there.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['E2E_URL']) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'wsp-e2e-'))
  const program = await startProgram({ dataDir: folder, seconds: 240, byCommand: true })
  process.env['E2E_URL'] = program.url
  return async () => {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
