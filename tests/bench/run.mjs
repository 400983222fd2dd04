// npm run bench: builds the program when the sources are newer, bundles the measurements, and runs them. Arguments name parts.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildFolder, buildIsFresh } from '../../app/commands/freshness.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
if (!buildIsFresh(root)) {
  const built = spawnSync(process.execPath, [join(root, 'app', 'commands', 'build.mjs')], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
}
const outdir = join(buildFolder(root), 'bench')
await build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/bench.ts', 'tests/bench/page-server.ts'],
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})
const script = (name) => join(outdir, `${name}.js`)
const { status } = spawnSync(process.execPath, ['--enable-source-maps', script('bench'), buildFolder(root), script('page-server'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
