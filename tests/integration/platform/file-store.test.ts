import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFileStore, type FileStore } from '#app/platform/file-store.server.ts'

let folder: string
let store: FileStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsp-files-'))
  store = createFileStore(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is put comes back byte for byte, with its size and hash, until it is removed', async () => {
  const bytes = new Uint8Array([0, 255, 10, 13])
  expect(await store.put('abcdefgh', bytes)).toEqual({ bytes: 4, sha256: 'f474676c75e488e84e18f37502e7fc3e7b8850471fae5251290ff6cc4c8843bc' })
  expect(new Uint8Array(await store.get('abcdefgh'))).toEqual(bytes)
  await store.remove('abcdefgh')
  await store.remove('abcdefgh')
  await expect(store.get('abcdefgh')).rejects.toThrow()
})

test.each(['../../etc/passwd', '/etc/passwd', 'abc', 'ABCDEFGH', 'abcdefgh.txt', 'abcdefgh/..', '', 'a'.repeat(41)])('%j is no id: nothing outside the folder is reached', async (id) => {
  await expect(async () => store.put(id, new Uint8Array(1))).rejects.toThrow('not an id')
  await expect(async () => store.get(id)).rejects.toThrow('not an id')
  await expect(async () => store.remove(id)).rejects.toThrow('not an id')
  expect(readdirSync(folder)).toEqual([])
})

test('a write that fails leaves no file under the name', async () => {
  writeFileSync(join(folder, 'ab'), 'a file where a folder must come')
  await expect(store.put('abcdefgh', new Uint8Array(1))).rejects.toThrow()
  expect(existsSync(join(folder, 'ab', 'abcdefgh'))).toBe(false)
})
