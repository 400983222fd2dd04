/** The search port on Meilisearch. The only importer of its client. */
import { distanceMetres } from '#app/core/geo.ts'
import type { MultiSearchQuery, Task } from 'meilisearch'
import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import type { Analyser } from './analysis/analyser.ts'
import {
  candidateFilter,
  candidateRecord,
  candidateSettings,
  filterText,
  vacancyFilter,
  vacancyRecord,
  vacancySettings,
} from './meilisearch/plans.ts'
import type { FilterParts } from './meilisearch/plans.ts'
import type { CandidateDocument, Hit, Near, SearchEntity, SearchPort, VacancyDocument, VacancyQuery } from './port.ts'
import { candidateFacets, SearchUnavailable, vacancyFacets } from './port.ts'

export interface MeilisearchOptions {
  url: string
  key: string
  analyser: Analyser
  /** Prefix of the index names, so that tests share a server. */
  prefix?: string
  /** Milliseconds a question may take. */
  questionLimit?: number
  /** Milliseconds a change may take until it can be found. */
  changeLimit?: number
}

interface Question {
  index: string
  text: string
  filter: FilterParts
  facets: readonly string[]
  sort: string[]
  near?: Near
  page: number
  perPage: number
}

interface Found {
  id: string
  _geo?: { lat: number; lng: number } | null
  _rankingScore?: number
}

const batchSize = 1000

/** Server, key and analyser → the engine. Settings are set before the first document, once per process. */
export function connectMeilisearch(options: MeilisearchOptions): SearchPort {
  const { url, key, analyser, prefix = '', questionLimit = 2_000, changeLimit = 30_000 } = options
  // Without identity encoding every answer above about 2 KB waits some 40 ms in Node's fetch.
  const requestInit = { headers: { 'Accept-Encoding': 'identity' } }
  const asking = new Meilisearch({ host: url, apiKey: key, requestInit, timeout: questionLimit })
  const changing = new Meilisearch({ host: url, apiKey: key, requestInit, timeout: changeLimit })
  const names: Record<SearchEntity, string> = { vacancy: `${prefix}vacancies`, candidate: `${prefix}candidates` }
  const prepared = new Map<SearchEntity, Promise<void>>()

  async function settled(task: PromiseLike<{ taskUid: number }>): Promise<void> {
    const { taskUid } = await task
    const done: Task = await changing.tasks.waitForTask(taskUid, { timeout: changeLimit, interval: 20 })
    if (done.status !== 'succeeded')
      throw new Error(`Meilisearch task ${done.type} ${done.status}: ${done.error?.code ?? 'no code'}`)
  }

  async function prepare(entity: SearchEntity): Promise<void> {
    const uid = names[entity]
    const existing = await asking.getRawIndexes({ limit: 1000 })
    if (!existing.results.some((index) => index.uid === uid)) await settled(changing.createIndex(uid, { primaryKey: 'id' }))
    await settled(changing.index(uid).updateSettings(entity === 'vacancy' ? vacancySettings : candidateSettings))
  }

  /** Index and settings are there; a failed attempt is made again by the next call. */
  function ready(entity: SearchEntity): Promise<void> {
    const known = prepared.get(entity)
    if (known) return known
    const attempt = prepare(entity).catch((error: unknown) => {
      prepared.delete(entity)
      throw error
    })
    prepared.set(entity, attempt)
    return attempt
  }

  function queriesOf(question: Question, words: string): MultiSearchQuery[] {
    const base = { indexUid: question.index, q: words, matchingStrategy: 'last' as const, locales: ['nld' as const] }
    const main: MultiSearchQuery = {
      ...base,
      filter: filterText(question.filter),
      facets: [...question.facets],
      sort: question.sort,
      page: question.page,
      hitsPerPage: question.perPage,
      attributesToRetrieve: ['id', '_geo'],
      showRankingScore: true,
    }
    const selected = question.facets.filter((facet) => question.filter.selections[facet] !== undefined)
    const others = selected.map((facet): MultiSearchQuery => ({
      ...base,
      filter: filterText(question.filter, facet),
      facets: [facet],
      page: 1,
      hitsPerPage: 1,
      attributesToRetrieve: ['id'],
    }))
    return [main, ...others]
  }

  async function ask(question: Question, words: string) {
    const queries = queriesOf(question, words)
    const { results } = await asking.multiSearch<{ queries: MultiSearchQuery[] }, Found>({ queries })
    const [main, ...others] = results
    if (!main) throw new Error('Meilisearch gave no answer')
    const facets: Record<string, Record<string, number>> = Object.fromEntries(question.facets.map((facet) => [facet, {}]))
    for (const result of [main, ...others]) Object.assign(facets, result.facetDistribution)
    const hits = main.hits.map((hit): Hit => {
      const point = hit._geo ? { lat: hit._geo.lat, lon: hit._geo.lng } : null
      return {
        id: hit.id,
        score: hit._rankingScore ?? 0,
        distanceMetres: question.near && point ? distanceMetres(question.near, point) : null,
      }
    })
    return { total: main.totalHits ?? 0, hits, facets }
  }

  /**
   * The engine always asks for the first word; when that finds nothing anywhere in the index, the words that do occur are asked,
   * or else the first that begins a word of the index.
   */
  async function wordsThatOccur(index: string, words: readonly string[]): Promise<{ occurring: string[]; whole: boolean }> {
    // A space after a word says that it is whole; the last word of a question may be a beginning.
    const asked = [...words.map((word) => `${word} `), ...words]
    const queries = asked.map((q): MultiSearchQuery => ({ indexUid: index, q, limit: 1, attributesToRetrieve: ['id'] }))
    const { results } = await asking.multiSearch<{ queries: MultiSearchQuery[] }, Found>({ queries })
    const occurs = (at: number) => (results[at]?.hits.length ?? 0) > 0
    const whole = words.filter((_, at) => occurs(at))
    if (whole.length > 0) return { occurring: whole, whole: true }
    return { occurring: words.filter((_, at) => occurs(words.length + at)).slice(0, 1), whole: false }
  }

  async function search(entity: SearchEntity, question: Omit<Question, 'index'>) {
    await ready(entity)
    const full = { ...question, index: names[entity] }
    let answer: Awaited<ReturnType<typeof ask>> | null = null
    for (const loosely of [false, true]) {
      const asked = analyser.question(question.text, loosely)
      const words = asked.map((word) => word.stem)
      answer ??= await ask(full, words.join(' '))
      if (answer.total > 0 || words.length === 0) return answer
      const telling = asked.filter(({ kind }) => kind !== 'generic').map((word) => word.stem)
      const { occurring, whole } = await wordsThatOccur(full.index, telling.length > 0 ? telling : words)
      // The first word occurs, so it is the conditions that leave nothing.
      if (!loosely && whole && occurring[0] === words[0]) return answer
      if (occurring.length > 0) return ask(full, occurring.join(' '))
    }
    return answer ?? ask(full, '')
  }

  async function inBatches<T>(items: readonly T[], send: (batch: T[]) => PromiseLike<{ taskUid: number }>): Promise<void> {
    for (let from = 0; from < items.length; from += batchSize) await settled(send(items.slice(from, from + batchSize)))
  }

  const port: SearchPort = {
    async searchVacancies(query) {
      return search('vacancy', {
        ...query,
        filter: vacancyFilter(query),
        facets: query.withFacets === false ? [] : vacancyFacets,
        sort: vacancySort(query),
      }).then(({ facets, ...rest }) => ({ ...rest, facets: pick(vacancyFacets, facets) }))
    },
    async searchCandidates(query) {
      const sort = query.sort === 'distance' && query.near ? [byPoint(query.near), 'id:asc'] : []
      return search('candidate', {
        ...query,
        filter: candidateFilter(query),
        facets: query.withFacets === false ? [] : candidateFacets,
        sort,
      }).then(({ facets, ...rest }) => ({ ...rest, facets: pick(candidateFacets, facets) }))
    },
    async upsert(entity, documents) {
      if (documents.length === 0) return
      await ready(entity)
      const records =
        entity === 'vacancy'
          ? (documents as readonly VacancyDocument[]).map((document) => vacancyRecord(document, analyser))
          : (documents as readonly CandidateDocument[]).map((document) => candidateRecord(document, analyser))
      await inBatches<Record<string, unknown>>(records, (batch) => changing.index(names[entity]).addDocuments(batch))
    },
    async remove(entity, ids) {
      if (ids.length === 0) return
      await ready(entity)
      await inBatches(ids, (batch) => changing.index(names[entity]).deleteDocuments(batch))
    },
    async clear(entity) {
      await ready(entity)
      await settled(changing.index(names[entity]).deleteAllDocuments())
    },
    async count(entity) {
      await ready(entity)
      return (await asking.index(names[entity]).getStats()).numberOfDocuments
    },
    async versions(entity) {
      await ready(entity)
      const versions = new Map<string, number>()
      for (let offset = 0; ; offset += batchSize) {
        const index = changing.index<{ id: string; version: number }>(names[entity])
        const { results } = await index.getDocuments({ fields: ['id', 'version'], limit: batchSize, offset })
        for (const { id, version } of results) versions.set(id, version)
        if (results.length < batchSize) return versions
      }
    },
    async health() {
      try {
        const { pkgVersion } = await asking.getVersion()
        return { engine: 'meilisearch', ok: true, detail: `Meilisearch ${pkgVersion}`, since: null }
      } catch (error) {
        return { engine: 'meilisearch', ok: false, detail: `Meilisearch does not answer (${(error as Error).name})`, since: null }
      }
    },
    close: async () => undefined,
  }
  return namingUnavailability(port)
}

/** No connection, no answer in time, or a server in trouble becomes SearchUnavailable; a refusal of the question stays itself. */
function namingUnavailability(port: SearchPort): SearchPort {
  async function named<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.response.status < 500) throw error
      throw new SearchUnavailable('The search server does not answer', { cause: error })
    }
  }
  return {
    searchVacancies: (query) => named(port.searchVacancies(query)),
    searchCandidates: (query) => named(port.searchCandidates(query)),
    upsert: (entity, documents) => named(port.upsert(entity, documents)),
    remove: (entity, ids) => named(port.remove(entity, ids)),
    clear: (entity) => named(port.clear(entity)),
    count: (entity) => named(port.count(entity)),
    versions: (entity) => named(port.versions(entity)),
    health: () => port.health(),
    close: () => port.close(),
  }
}

const byPoint = (near: Near) => `_geoPoint(${near.lat}, ${near.lon}):asc`

function vacancySort(query: VacancyQuery): string[] {
  if (query.sort === 'newest') return ['published:desc', 'id:asc']
  if (query.sort === 'pay') return ['pay:desc', 'published:desc', 'id:asc']
  return query.sort === 'distance' && query.near ? [byPoint(query.near), 'published:desc', 'id:asc'] : []
}

function pick<F extends string>(names: readonly F[], facets: Record<string, Record<string, number>>) {
  return Object.fromEntries(names.map((name) => [name, facets[name] ?? {}])) as Record<F, Record<string, number>>
}
