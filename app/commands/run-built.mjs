// Runs a command of app/commands from the build, building first when the sources are newer: node run-built.mjs NAME [arguments]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildFolder, buildIsFresh } from './freshness.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [name = '', ...rest] = process.argv.slice(2)
if (!buildIsFresh(root)) {
  const built = spawnSync(process.execPath, [join(root, 'app', 'commands', 'build.mjs')], { cwd: root, stdio: ['inherit', 2, 2] })
  if (built.status !== 0) process.exit(built.status ?? 1)
}
const file = join(buildFolder(root), 'program', 'commands', `${name}.js`)
if (!existsSync(file)) {
  console.error(`There is no command ${name}.`)
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['--enable-source-maps', file, ...rest], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
