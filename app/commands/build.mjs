// Builds the pages (Remix, Vite) and the program and its commands (esbuild) into build/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildFolder, stampOf } from './freshness.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(import.meta.url)
const started = new Date()
rmSync(buildFolder(root), { recursive: true, force: true })

const remix = join(dirname(require.resolve('@remix-run/dev/package.json')), 'dist', 'cli.js')
const pages = spawnSync(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
if (pages.status !== 0) process.exit(pages.status ?? 1)

const commands = readdirSync(join(root, 'app', 'commands')).filter((name) => name.endsWith('.ts'))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
await build({
  absWorkingDir: root,
  entryPoints: ['app/boot/main.ts', ...commands.map((name) => `app/commands/${name}`)],
  outdir: join(buildFolder(root), 'program'),
  outbase: 'app',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
  define: { __VERSION__: JSON.stringify(version) },
})
mkdirSync(buildFolder(root), { recursive: true })
writeFileSync(stampOf(root), '')
console.log(`Built in ${((Date.now() - started.getTime()) / 1000).toFixed(1)} s`)
