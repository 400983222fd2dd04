import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { rights } from '#app/features/access/rights.ts'
import { paths } from '#app/platform/paths.ts'

const app = fileURLToPath(new URL('../../app', import.meta.url))
const files = readdirSync(join(app, 'routes')).filter((name) => /\.tsx?$/.test(name))
const source = (file: string) => readFileSync(join(app, 'routes', file), 'utf8')

type Entry = { file: string; path?: string; index?: boolean; children?: Entry[] }
const entries = (list: readonly Entry[], prefix = ''): { file: string; address: string }[] =>
  list.flatMap((entry) => {
    const address = [prefix, entry.path].filter(Boolean).join('/')
    return [{ file: entry.file, address: `/${address}` }, ...entries(entry.children ?? [], address)]
  })
const declared = entries((await routes) as Entry[])

describe('every route', () => {
  test('file is declared once, and every declared file exists', () => {
    const names = declared.map((entry) => entry.file.replace('routes/', '')).sort()
    expect(names).toEqual([...files].sort())
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(files)('%s has a loader, and each loader and action names a right or says it is open', (file) => {
    const text = source(file)
    const guards = [...text.matchAll(/export const (loader|action) = (\w+)(?:\(\s*'([\w.-]+)')?/g)]
    expect(guards.map((guard) => guard[1])).toContain('loader')
    expect(text).not.toMatch(/export (async )?function (loader|action)\b/)
    for (const [, , wrapper, right] of guards) {
      expect(['guarded', 'open', 'openData']).toContain(wrapper)
      if (wrapper === 'guarded') expect(Object.keys(rights)).toContain(right)
    }
  })

  test.each(files)('%s has no rule and no SQL, and a page has a title', (file) => {
    const text = source(file)
    expect(text).not.toMatch(/from '#(db|search)\//)
    expect(text).not.toMatch(/selectFrom|insertInto|updateTable|deleteFrom/)
    if (/export default/.test(text)) expect(text).toMatch(/export const meta = /)
  })
})

describe('addresses', () => {
  const matches = (address: string, pattern: string) => {
    const expression = pattern.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    return new RegExp(`^${expression.join('/')}$`).test(address)
  }

  test.each(Object.entries(paths))('paths.%s leads to a declared route', (_name, path) => {
    const made = (path as (...parts: string[]) => string)('?x', 'y')
    const address = made.replaceAll('%3Fx', 'x').split(/[?#]/)[0] ?? ''
    expect(declared.filter((entry) => entry.address !== '/*').map((entry) => entry.address)).toContainEqual(expect.toSatisfy((pattern: string) => matches(address, pattern)))
  })

  test.each(['/vacatures', '/open-hiring'])('nothing stands directly under %s but one row by its id', (parent) => {
    const under = declared.filter((entry) => entry.address.startsWith(`${parent}/`)).map((entry) => entry.address)
    expect(under).toHaveLength(1)
    expect(under[0]).toMatch(new RegExp(`^${parent}/:\\w+$`))
  })
})
