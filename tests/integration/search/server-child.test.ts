/** The supervised search server: it comes back when it dies, and leaves nothing behind. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isRunning, noteOf, readNote } from '#app/boot/process-note.server.ts'
import { startSearchChild } from '#app/boot/search-child.server.ts'
import { silentLog } from '#app/platform/log.server.ts'
import { hasMeilisearch } from '#tests/support/meilisearch.ts'

const folders: string[] = []
const endings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-child-'))
  folders.push(folder)
  return folder
}

async function start(dataDir: string) {
  const child = await startSearchChild({ dataDir, log: silentLog, firstDelay: 10 })
  if (!child) throw new Error('The search server did not start')
  endings.push(() => child.stop())
  return child
}

const healthy = async (url: string) => (await fetch(`${url}/health`)).ok
const soon = { timeout: 20_000, interval: 25 }

describe.skipIf(!hasMeilisearch)('the search server as a child', () => {
  test('runs on loopback with a key of its own and is gone after stop', async () => {
    const dataDir = newFolder()
    const child = await start(dataDir)
    expect(child.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(child.fresh).toBe(true)
    expect(child.key).toHaveLength(64)
    expect(statSync(join(dataDir, 'search', 'key')).mode & 0o077).toBe(0)
    expect((await fetch(`${child.url}/indexes`)).status).toBe(401)
    const server = noteOf(child.pid()!)
    expect(readFileSync(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(child.key)
    await child.stop()
    expect(isRunning(server)).toBe(false)
    expect(existsSync(join(dataDir, 'search', 'server.json'))).toBe(false)
    const again = await start(dataDir)
    expect(again).toMatchObject({ key: child.key, fresh: false })
  })

  test('comes back at the same address when it is killed', async () => {
    const child = await start(newFolder())
    const first = child.pid()!
    process.kill(first, 'SIGKILL')
    await vi.waitFor(async () => {
      expect(child.pid()).not.toBe(first)
      expect(await healthy(child.url)).toBe(true)
    }, soon)
  })

  test('throws away an index it cannot open', async () => {
    const dataDir = newFolder()
    const child = await start(dataDir)
    await child.stop()
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(dataDir, 'search', 'meilisearch', 'VERSION'), '0.1.0')
    const again = await start(dataDir)
    expect(again.fresh).toBe(true)
    expect(await healthy(again.url)).toBe(true)
  })

  test('a server left behind by a killed program is ended, one in use is shared', async () => {
    const dataDir = newFolder()
    const bundle = join(process.cwd(), 'node_modules', '.cache', `search-program-${process.pid}.mjs`)
    await build({
      stdin: {
        contents: `import { startSearchChild } from './app/boot/search-child.server.ts'
          const log = { debug() {}, info() {}, warn() {}, error() {} }
          const child = await startSearchChild({ dataDir: process.argv[2], log })
          console.log(JSON.stringify({ url: child.url, pid: child.pid() }))
          setInterval(() => {}, 1000)`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: bundle,
    })
    const program = spawn(process.execPath, [bundle, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    endings.push(
      async () => void program.kill('SIGKILL'),
      async () => rmSync(bundle, { force: true }),
    )
    const [line] = (await once(createInterface({ input: program.stdout }), 'line')) as [string]
    const theirs = JSON.parse(line) as { url: string; pid: number }
    const server = noteOf(theirs.pid)

    const shared = await start(dataDir)
    expect(shared.url).toBe(theirs.url)
    await shared.stop()
    expect(isRunning(server)).toBe(true)

    program.kill('SIGKILL')
    await once(program, 'exit')
    expect(isRunning(server)).toBe(true)
    const ours = await start(dataDir)
    expect(isRunning(server)).toBe(false)
    expect(await healthy(ours.url)).toBe(true)
    expect(readNote(join(dataDir, 'search', 'server.json'))?.server.pid).toBe(ours.pid())
  })
})
