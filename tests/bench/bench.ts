import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchPages } from './pages.ts'

/** node bench.js BUILD PAGE-SERVER [part …]: measures everything, or the named parts, in a folder of its own that is removed afterwards. */
const [build = '', pageServer = '', ...parts] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'wsp-bench-'))
const asked = (part: string) => parts.length === 0 || parts.includes(part)
const begun = performance.now()
try {
  if (asked('pages')) await benchPages(folder, build, pageServer, 1.2)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`)
