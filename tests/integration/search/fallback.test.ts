/** The search server lost during use and during an update: answers go on, nothing is lost, and it returns by itself. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FallbackEvent, FallbackSearch } from '#app/boot/search-fallback.server.ts'
import { searchWithFallback } from '#app/boot/search-fallback.server.ts'
import type { Difference } from '#search/compare.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { connectMeilisearch } from '#search/meilisearch.server.ts'
import type { SearchPort, VacancyDocument } from '#search/port.ts'
import { SearchUnavailable } from '#search/port.ts'
import type { TestMeilisearch } from '#tests/support/meilisearch.ts'
import { hasMeilisearch, startMeilisearch } from '#tests/support/meilisearch.ts'
import { analyser, documents, open } from './engines.ts'

const moment = '2026-11-22T09:00:00.000Z'
const soon = { timeout: 20_000, interval: 25 }

/** What the program's database would hold. */
let stored: Map<string, VacancyDocument>
let events: FallbackEvent[]
let port: FallbackSearch
let primary: SearchPort

async function reindex(target: SearchPort, missed: readonly Difference[]): Promise<void> {
  for (const { entity, outdated, surplus } of missed) {
    await target.remove(entity, surplus)
    await target.upsert(
      entity,
      outdated.map((id) => stored.get(id)!),
    )
  }
}

function build(server: SearchPort, catchUp = reindex): void {
  stored = new Map(documents.slice(0, 40).map((document) => [document.id, document]))
  events = []
  primary = server
  port = searchWithFallback({
    primary,
    embedded: openEmbeddedSearch({ path: ':memory:', analyser }),
    reindex: catchUp,
    now: () => moment,
    onEvent: (event) => void events.push(event),
    probeEvery: 0,
  })
}

const renamed = (version: number): VacancyDocument => ({ ...documents[0]!, title: 'Kaarsenmaker', version })
const found = async (where: Pick<SearchPort, 'searchVacancies'>, text: string) =>
  (await where.searchVacancies({ ...open, text })).hits.map(({ id }) => id)

describe.skipIf(!hasMeilisearch)('with a real server', () => {
  let server: TestMeilisearch
  beforeEach(async () => {
    server = await startMeilisearch({ firstDelay: 300 })
    build(connectMeilisearch({ url: server.url, key: server.key, analyser }))
    await port.upsert('vacancy', [...stored.values()])
  })
  afterEach(async () => {
    await port.close()
    await server.stop()
  })

  test('killed during use and during an update, and back', async () => {
    expect(await port.health()).toMatchObject({ engine: 'meilisearch', ok: true, since: null })
    const before = await found(port, 'schoonmaker')

    process.kill(server.pid()!, 'SIGKILL')
    const change = port.upsert('vacancy', [renamed(2)])
    stored.set(documents[0]!.id, renamed(2))
    await expect(change).rejects.toThrow(SearchUnavailable)
    expect(await found(port, 'kaarsenmaker')).toEqual([documents[0]!.id])
    expect((await found(port, 'schoonmaker')).sort()).toEqual(before.sort())
    expect(await port.health()).toMatchObject({ engine: 'embedded', ok: true, degraded: true, since: moment })
    expect(events).toEqual(['server-lost'])

    await vi.waitFor(async () => expect(await port.probe()).toBe(true), soon)
    expect(await port.health()).toMatchObject({ engine: 'meilisearch', ok: true, since: moment })
    expect(await found(primary, 'kaarsenmaker')).toEqual([documents[0]!.id])
    expect(events.at(-1)).toBe('server-back')
    await port.upsert('vacancy', [renamed(3)])
    expect((await port.versions('vacancy')).get(documents[0]!.id)).toBe(3)
  })

  test('questions asked while it dies are all answered', async () => {
    const asked = Array.from({ length: 40 }, (_, at) => {
      if (at === 10) process.kill(server.pid()!, 'SIGKILL')
      return found(port, 'schoonmaker')
    })
    const answers = await Promise.all(asked)
    for (const answer of answers) expect(answer.length).toBeGreaterThan(0)
  })
})

describe('with a server made to fail', () => {
  let down: boolean
  let slow: (() => Promise<void>) | null
  beforeEach(() => {
    down = false
    slow = null
    const real = openEmbeddedSearch({ path: ':memory:', analyser })
    const guarded = new Proxy(real, {
      get(target, name: keyof SearchPort) {
        if (name === 'health') return async () => ({ ...(await target.health()), engine: 'meilisearch', ok: !down })
        return async (...args: unknown[]) => {
          if (down && name !== 'close') throw new SearchUnavailable('down')
          if (slow && name === 'versions') await slow()
          return (target[name] as (...args: unknown[]) => Promise<unknown>)(...args)
        }
      },
    })
    build(guarded as SearchPort)
  })
  afterEach(() => port.close())

  test('a removal missed while it was down is made up for', async () => {
    await port.upsert('vacancy', documents.slice(0, 5))
    down = true
    await expect(port.remove('vacancy', [documents[0]!.id])).rejects.toThrow(SearchUnavailable)
    stored.delete(documents[0]!.id)
    expect(await port.probe()).toBe(false)
    down = false
    expect(await port.probe()).toBe(true)
    expect((await primary.versions('vacancy')).has(documents[0]!.id)).toBe(false)
  })

  test('returns at once when nothing was missed, and says so once', async () => {
    down = true
    await found(port, 'kok')
    await found(port, 'kok')
    down = false
    expect(await Promise.all([port.probe(), port.probe()])).toEqual([true, true])
    expect(events).toEqual(['server-lost', 'server-back'])
  })

  test('a change during the return is in both', async () => {
    await port.upsert('vacancy', documents.slice(0, 5))
    down = true
    await found(port, 'kok')
    down = false
    slow = async () => {
      slow = null
      stored.set(documents[0]!.id, renamed(7))
      await port.upsert('vacancy', [renamed(7)])
    }
    expect(await port.probe()).toBe(true)
    expect((await primary.versions('vacancy')).get(documents[0]!.id)).toBe(7)
  })

  test('stays with the embedded engine when catching up fails, and tries again', async () => {
    let fail = true
    build(primary, async (target, missed) => {
      if (fail) throw new Error('the database is busy')
      await reindex(target, missed)
    })
    down = true
    await expect(port.upsert('vacancy', [documents[0]!])).rejects.toThrow(SearchUnavailable)
    down = false
    expect(await port.probe()).toBe(false)
    expect(await port.health()).toMatchObject({ engine: 'embedded', degraded: true })
    expect(events).toEqual(['server-lost', 'catch-up-failed'])
    fail = false
    expect(await port.probe()).toBe(true)
    expect(await found(primary, documents[0]!.title)).toContain(documents[0]!.id)
  })

  test('the health page notices a server nobody has asked', async () => {
    down = true
    expect(await port.health()).toMatchObject({ engine: 'embedded', degraded: true, since: moment })
  })
})
