/** The index file of the embedded engine: kept, shared between processes, thrown away when it cannot be read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { analyser, documents, open } from './engines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const openIt = () => openEmbeddedSearch({ path: join(folder, 'search.sqlite'), analyser })

test('what was written is there after a restart', async () => {
  const first = openIt()
  expect(first.fresh).toBe(true)
  await first.upsert('vacancy', documents.slice(0, 20))
  const before = await first.searchVacancies({ ...open, text: 'schoonmaker' })
  await first.close()
  const second = openIt()
  expect(second.fresh).toBe(false)
  expect(await second.searchVacancies({ ...open, text: 'schoonmaker' })).toEqual(before)
  await second.close()
})

test('a second process sees what the first writes', async () => {
  const writer = openIt()
  const reader = openIt()
  expect((await reader.searchVacancies(open)).total).toBe(0)
  await writer.upsert('vacancy', documents.slice(0, 3))
  expect((await reader.searchVacancies(open)).total).toBe(3)
  await writer.remove('vacancy', [documents[0]!.id])
  expect((await reader.searchVacancies(open)).total).toBe(2)
  await Promise.all([writer.close(), reader.close()])
})

test('a damaged file is replaced by a fresh one', async () => {
  writeFileSync(join(folder, 'search.sqlite'), 'this is no database, but long enough to look at it as if it were one'.repeat(50))
  const engine = openIt()
  expect(engine.fresh).toBe(true)
  await engine.upsert('vacancy', documents.slice(0, 3))
  expect(await engine.count('vacancy')).toBe(3)
  await engine.close()
})
