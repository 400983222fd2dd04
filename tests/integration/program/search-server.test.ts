import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasMeilisearch } from '#tests/support/meilisearch.ts'
import { until } from '#tests/support/program.ts'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

let program: QuietProgram
beforeAll(async () => {
  program = await startQuiet({ env: { SEARCH_ENGINE: 'meilisearch' } })
})
afterAll(async () => {
  await program.stop()
  await program.away()
})

const engine = async () => ((await (await fetch(`${program.url}/healthz`)).json()) as { search: string }).search
const serverPid = () => (JSON.parse(readFileSync(join(program.dataDir, 'search', 'server.json'), 'utf8')) as { server: { pid: number } }).server.pid

test.skipIf(!hasMeilisearch)('the search server killed during use: every question is answered, the health says so, and it returns by itself', async () => {
  expect(await engine()).toBe('meilisearch')
  const killed = serverPid()
  process.kill(killed, 'SIGKILL')
  for (let n = 0; n < 10; n += 1) expect((await fetch(`${program.url}/zoeken?q=magazijn${n}`)).status).toBe(200)
  expect(await engine()).toBe('embedded')
  await until('the server is back', async () => (await engine()) === 'meilisearch', 60)
  expect(serverPid()).not.toBe(killed)
  expect((await fetch(`${program.url}/zoeken?q=magazijn`)).status).toBe(200)
})

test.skipIf(!hasMeilisearch)('it is gone after a clean stop', async () => {
  const pid = serverPid()
  expect(await program.stop()).toBe(0)
  expect(() => process.kill(pid, 0)).toThrow()
})
