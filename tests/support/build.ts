import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildIsFresh } from '../../app/commands/freshness.mjs'

/** Builds the program once for all tests that run it, when the sources are newer than the build. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  if (buildIsFresh(root)) return
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/commands/build.mjs'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The program cannot be built:\n${stdout}${stderr}`)
}
