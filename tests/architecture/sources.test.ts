import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const roots = ['app', 'db', 'search', 'tests']
const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((name) => /\.(tsx?|mjs|cjs|js)$/.test(name)),
)
const source = (file: string) => readFileSync(file, 'utf8')
const holding = (pattern: RegExp, among: (file: string) => boolean) => files.filter((file) => among(file) && pattern.test(source(file)))
const program = (file: string) => !file.startsWith('tests/')
const thisFile = join('tests', 'architecture', 'sources.test.ts')

describe('the sources', () => {
  test.each([
    'candidate', 'candidate-edit', 'matching-candidate', 'proposal', 'placement', 'correct-placement', 'company-proposal', 'manage-open-hiring-list', 'open-hiring-start',
  ])('write who opens the data of one person: %s', (route) => {
    expect(source(join('app', 'routes', `${route}.tsx`))).toMatch(/await (openFile|openProposal|noteReading)\(ctx, actor/)
  })

  test('set no style attribute: the policy of the pages blocks it', () => {
    expect(holding(/\sstyle=\{/, (file) => file.endsWith('.tsx') && program(file))).toEqual([])
  })

  test('look nothing up by what was typed unless it is an own name: __proto__ is no deed', () => {
    expect(holding(/\w\[String\((form|params|url)\b/, (file) => file.startsWith('app/'))).toEqual([])
  })

  test('read the environment in one place only', () => {
    expect(holding(/process\.env/, (file) => program(file) && !file.startsWith('app/commands/'))).toEqual(['app/platform/env.server.ts'])
  })

  test('switch no check off, and leave nothing for later', () => {
    const shut = new RegExp(['eslint' + '-disable', '@ts-' + 'ignore', '@ts-' + 'expect-error', '@ts-' + 'nocheck', '\\bTO' + 'DO\\b', '\\bFIX' + 'ME\\b'].join('|'))
    expect(holding(shut, (file) => file !== thisFile)).toEqual([])
  })

  test('have no drawer: no utils, helpers or index that only hands names on', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/)/.test(file))).toEqual([])
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual(['db/migrations/index.ts'])
  })

  test('know no machine: no path of a home or of this checkout', () => {
    expect(holding(new RegExp(`${'/ho' + 'me/'}|${'/Us' + 'ers/'}|${'/wo' + 'rk/'}`), (file) => file !== thisFile)).toEqual([])
  })

  test('give every text in the log as a closed field: no message of an error, no address', () => {
    expect(holding(/log\.(info|warn|error|debug)\([^)]*\b(error|cause)\.message/, program)).toEqual([])
  })
})

describe('packages', () => {
  test('the lock holds no registry: any mirror serves', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/https?:|registry\s*=/)
  })

  test('every version is exact', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+/)])
  })
})
