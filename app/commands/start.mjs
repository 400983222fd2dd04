// The one command: installs and builds when needed, then starts the program. Plain JavaScript, for it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildFolder, buildIsFresh } from './freshness.mjs'
import { nodeFlags } from './node-flags.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24)) {
  console.error(`Node ${process.versions.node} will not do: use 20.19 or later, 22.12 or later, or 24.`)
  process.exit(1)
}

/** Runs a step and stops when it fails. */
function step(what, command, args) {
  console.log(what)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

const installed = join(root, 'node_modules', '.package-lock.json')
const lock = join(root, 'package-lock.json')
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) step('Installing …', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
if (!buildIsFresh(root)) step('Building …', process.execPath, [join(root, 'app', 'commands', 'build.mjs')])

const child = spawn(process.execPath, [...nodeFlags, join(buildFolder(root), 'program', 'boot', 'main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
