/**
 * One search port over two engines: the search server answers while it is healthy, the embedded engine at once when it is not,
 * and the server again by itself after it has caught up.
 */
import type { Difference } from '#search/compare.ts'
import { differenceOf, isSame } from '#search/compare.ts'
import type { SearchEntity, SearchHealth, SearchPort } from '#search/port.ts'
import { SearchUnavailable } from '#search/port.ts'

export interface FallbackOptions {
  primary: SearchPort
  /** Always kept current, so that it can answer at any moment. */
  embedded: SearchPort
  /** Writes what the server missed: reads the rows from the database and upserts or removes them in `target`. */
  reindex(target: SearchPort, missed: readonly Difference[]): Promise<void>
  /** UTC instant. */
  now(): string
  /** Told of every change of engine and every refused question. */
  onEvent?(event: FallbackEvent, error?: unknown): void
  /** Milliseconds between attempts to return; 0 leaves them to the caller of `probe`. */
  probeEvery?: number
}

export type FallbackEvent = 'server-lost' | 'server-back' | 'question-refused' | 'catch-up-failed'

export interface FallbackSearch extends SearchPort {
  /** Looks whether the server is back and has caught up; true when it answers questions afterwards. */
  probe(): Promise<boolean>
}

const entities: readonly SearchEntity[] = ['vacancy', 'candidate']

/**
 * See the file's head. A question without words has one right answer, which both engines give (the contract test): the embedded
 * one gives it at once. Writes go to both; one that the server did not take throws, so that the outbox tries again.
 */
export function searchWithFallback(options: FallbackOptions): FallbackSearch {
  const { primary, embedded, reindex, now, onEvent = () => undefined, probeEvery = 5_000 } = options
  let state: 'primary' | 'embedded' | 'returning' = 'primary'
  /** A write was not taken since the server last had everything. */
  let stale = false
  let since: string | null = null
  let probing: Promise<boolean> | null = null
  let timer: NodeJS.Timeout | null = null

  function lose(error: unknown): void {
    if (state === 'primary') {
      since = now()
      onEvent('server-lost', error)
    }
    state = 'embedded'
    if (timer || probeEvery === 0) return
    timer = setInterval(() => void probe(), probeEvery)
    timer.unref()
  }

  async function read<T>(ask: (port: SearchPort) => Promise<T>): Promise<T> {
    if (state !== 'primary') return ask(embedded)
    try {
      return await ask(primary)
    } catch (error) {
      if (error instanceof SearchUnavailable) lose(error)
      else onEvent('question-refused', error)
      return ask(embedded)
    }
  }

  async function write(change: (port: SearchPort) => Promise<void>): Promise<void> {
    await change(embedded)
    if (state === 'embedded') {
      stale = true
      throw new SearchUnavailable('The search server is down; the change waits')
    }
    try {
      await change(primary)
    } catch (error) {
      stale = true
      if (error instanceof SearchUnavailable) lose(error)
      throw error
    }
  }

  async function missed(): Promise<Difference[]> {
    const differences: Difference[] = []
    for (const entity of entities) {
      differences.push(differenceOf(entity, await embedded.versions(entity), await primary.versions(entity)))
    }
    return differences.filter((difference) => !isSame(difference))
  }

  /** Compares and writes what differs; a change during the writing may be overtaken by an older row, so it compares again. */
  async function caughtUp(): Promise<boolean> {
    for (let round = 0; round < 3; round++) {
      stale = false
      const differences = await missed()
      if (differences.length === 0) return !stale
      await reindex(primary, differences)
    }
    return (await missed()).length === 0 && !stale
  }

  async function tryReturn(): Promise<boolean> {
    if (!(await primary.health()).ok) return false
    // From here on changes go to both again; what came before is in the comparison.
    state = 'returning'
    try {
      stale = !(await caughtUp())
    } catch (error) {
      onEvent('catch-up-failed', error)
      stale = true
    }
    if (stale) {
      state = 'embedded'
      return false
    }
    state = 'primary'
    since = now()
    if (timer) clearInterval(timer)
    timer = null
    onEvent('server-back')
    return true
  }

  function probe(): Promise<boolean> {
    if (state === 'primary') return Promise.resolve(true)
    probing ??= tryReturn().finally(() => {
      probing = null
    })
    return probing
  }

  async function health(): Promise<SearchHealth> {
    if (state === 'primary') {
      const answer = await primary.health()
      if (answer.ok) return { ...answer, since }
      lose(new SearchUnavailable(answer.detail))
    }
    const answer = await embedded.health()
    const doing = state === 'returning' ? 'is catching up' : 'does not answer'
    return {
      ...answer,
      since,
      degraded: true,
      detail: `The search server ${doing}; the embedded engine answers. ${answer.detail}`,
    }
  }

  return {
    searchVacancies: (query) => (query.text.trim() === '' ? embedded.searchVacancies(query) : read((port) => port.searchVacancies(query))),
    searchCandidates: (query) => (query.text.trim() === '' ? embedded.searchCandidates(query) : read((port) => port.searchCandidates(query))),
    upsert: (entity, documents) => write((port) => port.upsert(entity, documents)),
    remove: (entity, ids) => write((port) => port.remove(entity, ids)),
    clear: (entity) => write((port) => port.clear(entity)),
    count: (entity) => embedded.count(entity),
    // The oldest of the two, so that a comparison with the database sees what either lacks.
    versions: (entity) => olderOf(entity),
    health,
    probe,
    async close() {
      if (timer) clearInterval(timer)
      timer = null
      await Promise.all([primary.close(), embedded.close()])
    },
  }

  async function olderOf(entity: SearchEntity): Promise<Map<string, number>> {
    const ours = await embedded.versions(entity)
    if (state !== 'primary') return ours
    const theirs = await primary.versions(entity).catch((error: unknown) => {
      lose(error)
      return ours
    })
    const all = new Set([...ours.keys(), ...theirs.keys()])
    return new Map([...all].map((id) => [id, Math.min(ours.get(id) ?? -1, theirs.get(id) ?? -1)]))
  }
}
