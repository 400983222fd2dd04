import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const config = resolve('.dependency-cruiser.cjs')
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string; severity: string }[] }

/** Per rule: a file and what it imports that it may not. */
const breaches: [rule: string, from: string, to: string][] = [
  ['no-cycles', 'app/features/plan/rules/about.ts', 'app/features/plan/rules/round.ts'],
  ['core-knows-nothing', 'app/core/clock.ts', 'app/features/plan/model.ts'],
  ['core-knows-nothing', 'app/core/shape.ts', 'node_modules/kysely'],
  ['pure-imports-pure', 'app/features/plan/rules/decide.ts', 'app/features/plan/views/list.server.ts'],
  ['pure-imports-pure', 'app/features/plan/texts/nl.ts', 'app/features/plan/components/part.tsx'],
  ['pure-imports-pure', 'app/features/plan/api.ts', 'db/queries/plan.ts'],
  ['kysely-under-db', 'app/features/plan/views/sql.server.ts', 'node_modules/kysely'],
  ['kysely-under-db', 'search/rows.ts', 'node_modules/pg'],
  ['sqlite-at-home', 'app/platform/store.server.ts', 'node_modules/better-sqlite3'],
  ['meilisearch-at-home', 'search/embedded.server.ts', 'node_modules/meilisearch'],
  ['routes-are-thin', 'app/routes/plan.tsx', 'db/queries/plan.ts'],
  ['routes-are-thin', 'app/routes/find.tsx', 'search/port.ts'],
  ['components-stay-light', 'app/features/plan/components/heavy.tsx', 'app/features/plan/views/list.server.ts'],
  ['components-stay-light', 'app/components/heavy.tsx', 'db/queries/plan.ts'],
  ['design-system-knows-no-feature', 'app/components/plan-card.tsx', 'app/features/plan/model.ts'],
  ['feature-to-feature-through-pure-files', 'app/features/plan/handlers.server.ts', 'app/features/other/use-cases/act.server.ts'],
  ['feature-to-feature-through-pure-files', 'app/features/plan/jobs.server.ts', 'app/features/other/handlers.server.ts'],
  ['use-cases-stand-alone', 'app/features/plan/use-cases/first.server.ts', 'app/features/plan/use-cases/second.server.ts'],
  ['db-knows-pure-files-only', 'db/queries/knowing.ts', 'app/platform/context.ts'],
  ['db-knows-pure-files-only', 'db/queries/using.ts', 'app/features/plan/use-cases/second.server.ts'],
  ['search-knows-pure-files-only', 'search/knowing.ts', 'app/platform/context.ts'],
  ['db-and-search-are-strangers', 'db/queries/searching.ts', 'search/port.ts'],
  ['search-and-db-are-strangers', 'search/querying.ts', 'db/queries/plan.ts'],
  ['platform-knows-no-feature', 'app/platform/knowing.server.ts', 'app/features/plan/model.ts'],
  ['nobody-imports-the-top', 'app/features/plan/views/top.server.ts', 'app/boot/start.server.ts'],
  ['nobody-imports-the-top', 'app/features/plan/views/data.server.ts', 'app/api/problem.ts'],
  ['nobody-imports-the-top', 'db/queries/top.ts', 'tests/support/thing.ts'],
]
/** What is allowed, so that the rules are known to let good work through. */
const allowed: [from: string, to: string][] = [
  ['app/routes/good.tsx', 'app/features/plan/views/list.server.ts'],
  ['app/features/plan/use-cases/second.server.ts', 'db/queries/plan.ts'],
  ['app/features/plan/views/list.server.ts', 'app/features/other/model.ts'],
  ['app/features/plan/components/part.tsx', 'app/features/plan/model.ts'],
  ['db/queries/plan.ts', 'app/features/plan/model.ts'],
  ['search/port.ts', 'app/core/dates.ts'],
  ['app/boot/start.server.ts', 'app/features/plan/handlers.server.ts'],
]
const packages = ['kysely', 'pg', 'better-sqlite3', 'meilisearch']

type Violation = { rule: { name: string; severity: string }; from: string; to: string }
let folder: string
let found: Violation[]

function plant(file: string, imports: readonly string[]): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  const lines = imports.map((to) => `import type { thing } from '${to.startsWith('node_modules/') ? to.slice(13) : `#${to}`}'\nexport type { thing as t${imports.indexOf(to)} }`)
  writeFileSync(join(folder, file), `${lines.join('\n')}\nexport type thing = 1\n`)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsp-direction-'))
  const roots = ['app', 'db', 'search', 'tests']
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports: Object.fromEntries(roots.map((root) => [`#${root}/*`, `./${root}/*`])) }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', jsx: 'react-jsx', allowImportingTsExtensions: true, noEmit: true } }))
  for (const name of packages) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true })
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, type: 'module', main: 'index.js' }))
    writeFileSync(join(folder, 'node_modules', name, 'index.js'), 'export const thing = 1\n')
  }
  const edges = [...breaches.map(([, from, to]) => [from, to] as const), ...allowed]
  for (const file of new Set(edges.flat())) if (!file.startsWith('node_modules')) plant(file, edges.filter(([from]) => from === file).map(([, to]) => to))
  plant('app/features/plan/rules/round.ts', ['app/features/plan/rules/about.ts'])

  const bin = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [bin, 'app', 'db', 'search', '--config', config, '--output-type', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  found = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the direction of imports', () => {
  test.each(breaches)('%s: %s may not import %s', (rule, from, to) => {
    const seen = found.filter((one) => one.rule.name === rule && one.from === from && (one.to.startsWith(to) || one.to.includes(to)))
    expect(seen).not.toEqual([])
  })

  test.each(allowed)('%s may import %s', (from, to) => {
    expect(found.filter((one) => one.from === from && one.to === to)).toEqual([])
  })

  test('every rule is an error, and is seen to fail', () => {
    expect(forbidden.map(({ severity }) => severity)).toEqual(forbidden.map(() => 'error'))
    expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)))
  })
})
