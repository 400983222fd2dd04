// npm test: installs what the tests need, then everything that must hold. Ends with a plain line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIsFresh } from '../app/commands/freshness.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const reports = mkdtempSync(join(tmpdir(), 'wsp-reports-'))
const isRoot = process.getuid?.() === 0
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
// A log in a file has no colours.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }
const run = (command, args, env = {}) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...plain, ...env } }).status === 0
const bin = (name) => join(root, 'node_modules', '.bin', name)

let passed = 0
let failed = 0
const failures = []

function check(name, ok) {
  if (ok) passed += 1
  else {
    failed += 1
    failures.push(name)
  }
}

function heading(text) {
  console.log(`\n== ${text}`)
}

function aptInstall(...packages) {
  if (!isRoot || !has('apt-get')) return false
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}

heading('What the tests need')
const installed = join(root, 'node_modules', '.package-lock.json')
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) {
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) {
    console.log('npm ci failed\n0 passed, 1 failed')
    process.exit(1)
  }
}
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
if (!browsers.some((path) => existsSync(path))) {
  console.log('Installing a browser …')
  if (!aptInstall('chromium') && !run(bin('playwright'), ['install', 'chromium'])) {
    console.log('Chromium is not installed and could not be: the end-to-end tests will fail. Install it (Debian: apt install chromium) and run again.')
  }
}
const postgres = () => has('initdb') || spawnSync('sh', ['-c', 'ls /usr/lib/postgresql/*/bin/initdb']).status === 0
if (!postgres()) {
  console.log('Installing PostgreSQL …')
  aptInstall('postgresql')
}
if (!postgres()) console.log('PostgreSQL is not installed and could not be: the integration tests run on SQLite only.')

heading('Types')
check('types', run(bin('tsc'), ['--noEmit', '-p', '.']))
heading('Lint')
check('lint', run(bin('eslint'), ['.', '--max-warnings', '0']))
heading('Direction of imports')
check('architecture', run(bin('depcruise'), ['app', 'db', 'search', '--config', '.dependency-cruiser.cjs']))

/** Adds up a JSON report of Vitest; no report, or a run that failed without a failed test, is a failure. */
function addVitest(name, file, ok) {
  if (!existsSync(file)) return check(name, false)
  const before = failed
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  for (const suite of report.testResults) {
    const bad = suite.assertionResults.filter((result) => result.status === 'failed')
    for (const result of bad) failures.push(`${name}: ${result.fullName}`)
    if (suite.status === 'failed' && bad.length === 0) check(`${name}: ${suite.name}`, false)
  }
  if (!ok && failed === before) check(`${name}: an error outside the tests`, false)
}

function vitest(name, projects, env) {
  heading(name)
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`)
  const ok = run(bin('vitest'), ['run', ...projects.flatMap((project) => ['--project', project]), '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env)
  addVitest(name, file, ok)
}

if (!buildIsFresh(root)) {
  heading('Build')
  check('build', run(process.execPath, ['app/commands/build.mjs']))
}
vitest('Unit', ['unit'])
vitest('Integration on SQLite', ['integration'])
vitest('The running program', ['program'])
if (postgres()) vitest('Integration on PostgreSQL', ['integration-postgres'])

heading('End to end')
const e2e = join(reports, 'e2e.json')
const walked = run(bin('playwright'), ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: e2e })
/** Title of each test that failed, with its file. */
const failedTests = (suite) => [
  ...(suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`),
  ...(suite.suites ?? []).flatMap(failedTests),
]
if (existsSync(e2e)) {
  const before = failed
  const { stats, errors, suites } = JSON.parse(readFileSync(e2e, 'utf8'))
  passed += stats.expected + stats.flaky
  failed += stats.unexpected
  failures.push(...suites.flatMap(failedTests).map((title) => `end to end: ${title}`))
  for (const error of errors) check(`end to end: ${error.message?.split('\n')[0]}`, false)
  if (!walked && failed === before) check('end to end', false)
} else check('end to end', false)

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
