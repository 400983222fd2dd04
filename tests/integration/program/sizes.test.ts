import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asksForScripts } from '#app/platform/page-scripts.ts'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'
import { buildFolder } from '../../../app/commands/freshness.mjs'

const folder = buildFolder(fileURLToPath(new URL('../../..', import.meta.url)))
const build = (await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as ServerBuild
const limits = { scripts: 90_000, styles: 40_000 }

const known = new Map<string, number>()
/** Bytes of a built file as it travels, gzip. */
function weight(path: string): number {
  const bytes = known.get(path) ?? gzipSync(readFileSync(join(folder, 'client', path))).byteLength
  known.set(path, bytes)
  return bytes
}
const sum = (paths: Iterable<string>) => [...new Set(paths)].reduce((total, path) => total + weight(path), 0)

function chainOf(id: string): string[] {
  const parent = build.routes[id]?.parentId
  return parent ? [...chainOf(parent), id] : [id]
}

/** Every script that a page of this route asks for when it is opened first. */
function scriptsOf(id: string): Set<string> {
  const { entry, routes } = build.assets
  const chunks = chainOf(id).flatMap((one) => [routes[one]?.module ?? '', ...(routes[one]?.imports ?? [])])
  return new Set([entry.module, ...entry.imports, ...chunks])
}

/** Every style sheet of a page of this route: what its routes link, and what Remix adds. */
function stylesOf(id: string): Set<string> {
  const linked = chainOf(id).flatMap((one) => build.routes[one]?.module.links?.() ?? [])
  const hrefs = linked.flatMap((link) => ('rel' in link && link.rel === 'stylesheet' && link.href ? [link.href] : []))
  return new Set([...hrefs, ...chainOf(id).flatMap((one) => build.assets.routes[one]?.css ?? [])])
}

const pages = Object.values(build.routes).filter(({ id, module }) => id !== 'root' && module.default !== undefined)
const isPlain = (id: string) => !asksForScripts(chainOf(id).map((one) => build.routes[one]?.module.handle))

describe('what a page weighs', () => {
  test.each(pages.map(({ id }) => id))('%s: at most 90 kB of scripts and 40 kB of styles, gzip', (id) => {
    expect(isPlain(id) ? 0 : sum(scriptsOf(id))).toBeLessThanOrEqual(limits.scripts)
    expect(sum(stylesOf(id))).toBeGreaterThan(0)
    expect(sum(stylesOf(id))).toBeLessThanOrEqual(limits.styles)
  })
})

describe('what a page asks for', () => {
  let program: QuietProgram
  beforeAll(async () => {
    program = await startQuiet()
  })
  afterAll(() => program.away())

  /** Pages that anybody can open, at an address without parameters. */
  const open = pages.filter(({ path = '', module }) => !/[:*]/.test(path) && (module.loader as { right?: string } | undefined)?.right === 'open')
  const htmlOf = async (path: string | undefined) => (await fetch(`${program.url}/${path ?? ''}`)).text()

  test.each(open.filter(({ id }) => isPlain(id)).map(({ id, path }) => [path ?? '', id]))('/%s: no script at all', async (path) => {
    const html = await htmlOf(path)
    expect(html).toContain('<h1')
    expect(html).not.toMatch(/<script|modulepreload/)
  })

  test('a page asks for the styles that were weighed', async () => {
    const styles = [...(await htmlOf('inloggen')).matchAll(/\/assets\/[\w.-]+\.css/g)].map(([found]) => found)
    expect(new Set(styles)).toEqual(stylesOf('routes/sign-in'))
  })
})
