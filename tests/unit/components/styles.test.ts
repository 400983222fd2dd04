import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const components = readdirSync('app/components').map((name) => ({ name, text: readFileSync(`app/components/${name}`, 'utf8') }))
const styles = readdirSync('app/styles').map((name) => readFileSync(`app/styles/${name}`, 'utf8'))
const own = styles.join('\n')

test('all styles together stay far below 40 kB gzip', async () => {
  const built = await build({ entryPoints: ['app/styles/index.css'], bundle: true, minify: true, write: false, loader: { '.woff2': 'empty' }, outdir: 'styles' })
  const css = built.outputFiles[0]?.contents
  if (css === undefined) throw new Error('Nothing was built')
  expect(gzipSync(css).length).toBeLessThan(20_000)
})

test('every class a component writes out has a rule', () => {
  const ruled = new Set([...own.matchAll(/\.(wsp-[\w-]+)/g)].map(([, name]) => name))
  const written = components.flatMap(({ text }) => [...text.matchAll(/['" `](wsp-[\w-]+)(?=['" `])/g)].map(([, name]) => name))
  expect([...new Set(written)].filter((name) => name !== undefined && !ruled.has(name))).toEqual([])
})

test('every token a rule uses is defined', () => {
  const defined = new Set([...own.matchAll(/(--wsp-[\w-]+)\s*:/g)].map(([, name]) => name))
  const regional = /^--wsp-(color-|font-family$|corner$)/
  const used = [...own.matchAll(/var\((--wsp-[\w-]+)/g)].map(([, name]) => name ?? '')
  expect(used.filter((name) => !defined.has(name) && !regional.test(name) && name !== '--wsp-tile' && name !== '--wsp-tile-ink')).toEqual([])
})

test('the tokens of NL Design System have names that its parts or its example theme know', () => {
  const theme = readFileSync('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css', 'utf8')
  const parts = [...own.matchAll(/@import '(@utrecht\/[^']+)'/g)].map(([, path]) => readFileSync(`node_modules/${path}`, 'utf8')).join('\n')
  const set = [...own.matchAll(/(--(?:utrecht|basis)-[\w-]+):/g)].map(([, name]) => name ?? '')
  expect(set.filter((name) => !parts.includes(name) && !theme.includes(`${name}:`))).toEqual([])
})

test.each(components)('$name has no style attribute: the content security policy refuses it', ({ text }) => {
  expect(text).not.toMatch(/\sstyle=/)
})

test.each(components)('$name reaches no server file, database or search', ({ text }) => {
  expect(text).not.toMatch(/from '[^']*(\.server|#db\/|#search\/)/)
})
