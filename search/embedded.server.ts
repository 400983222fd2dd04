/**
 * The search port on SQLite FTS5, in an index file of its own: nothing to start, and the fallback when the search server is
 * down. The file holds nothing that `reindex` cannot rebuild.
 */
import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Analyser } from './analysis/analyser.ts'
import { candidateFacetCodes, candidateNumbers, candidateTexts, candidateTextWeights } from './candidates.ts'
import { candidateCodeLists, candidateConditions, vacancyCodeLists, vacancyConditions } from './embedded/filters.ts'
import { EmbeddedIndex } from './embedded/index.server.ts'
import type { Row } from './embedded/rows.ts'
import { metresFrom } from './embedded/rows.ts'
import type { CandidateDocument, CandidateHits, Near, SearchPort, VacancyDocument, VacancyHits } from './port.ts'
import { vacancyFacetCodes, vacancyNumbers, vacancyTexts, vacancyTextWeights } from './vacancies.ts'

/** Raised when the shape of the index file changes; an older file is thrown away. */
const fileVersion = 1

export interface EmbeddedSearch extends SearchPort {
  /** True when the file was new, so that the caller reindexes. */
  readonly fresh: boolean
}

function open(path: string): { db: Database.Database; fresh: boolean } | null {
  const db = new Database(path)
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = normal')
  db.pragma('busy_timeout = 5000')
  const version = db.pragma('user_version', { simple: true })
  if (version !== fileVersion && version !== 0) {
    db.close()
    return null
  }
  db.pragma(`user_version = ${fileVersion}`)
  return { db, fresh: version === 0 }
}

/** Opens the index file; one that is damaged or of another shape is thrown away first. */
function openFile(path: string) {
  let opened: ReturnType<typeof open> = null
  try {
    opened = open(path)
  } catch (error) {
    if (path === ':memory:') throw error
  }
  if (opened) return opened
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  const renewed = open(path)
  if (!renewed) throw new Error('The search index file cannot be made')
  return renewed
}

/** Path of the index file (or ':memory:') and the analyser of the region → the engine. */
export function openEmbeddedSearch({ path, analyser }: { path: string; analyser: Analyser }): EmbeddedSearch {
  const { db, fresh } = openFile(path)
  const vacancies = new EmbeddedIndex<VacancyDocument>(db, 'vacancy', analyser, {
    weights: vacancyTextWeights,
    texts: (document) => Object.values(vacancyTexts(document, analyser)),
    facets: vacancyCodeLists,
    store: (document) => ({ codes: vacancyFacetCodes(document), numbers: vacancyNumbers(document) }),
    baseOrder: (a, b) => b.numbers.published! - a.numbers.published! || (a.id < b.id ? -1 : 1),
  })
  const candidates = new EmbeddedIndex<CandidateDocument>(db, 'candidate', analyser, {
    weights: candidateTextWeights,
    texts: (document) => Object.values(candidateTexts(document, analyser)),
    facets: candidateCodeLists,
    store: (document) => ({
      codes: {
        ...candidateFacetCodes(document),
        organisationIds: [document.organisationId],
        occupationCodes: document.occupationCodes,
      },
      numbers: candidateNumbers(document),
    }),
    baseOrder: (a, b) => (a.id < b.id ? -1 : 1),
  })
  const indexes = { vacancy: vacancies, candidate: candidates }

  return {
    fresh,
    searchVacancies: async (query): Promise<VacancyHits> =>
      vacancies.search({
        ...query,
        withFacets: query.withFacets !== false,
        conditions: vacancyConditions(vacancies.rows(), query),
        order: {
          relevance: null,
          newest: 'base' as const,
          pay: (a: Row, b: Row) => b.numbers.pay! - a.numbers.pay!,
          distance: byDistance(query.near),
        }[query.sort],
      }) as VacancyHits,
    searchCandidates: async (query): Promise<CandidateHits> => {
      const { total, hits, facets } = candidates.search({
        ...query,
        withFacets: query.withFacets !== false,
        conditions: candidateConditions(candidates.rows(), query),
        order: query.sort === 'distance' ? byDistance(query.near) : null,
      })
      const { sectors = {}, licences = {}, dutchLevel = {}, education = {} } = facets
      return { total, hits, facets: { sectors, licences, dutchLevel, education } }
    },
    upsert: async (entity, documents) => {
      if (entity === 'vacancy') vacancies.put(documents as readonly VacancyDocument[])
      else candidates.put(documents as readonly CandidateDocument[])
    },
    remove: async (entity, ids) => indexes[entity].remove(ids),
    clear: async (entity) => indexes[entity].clear(),
    count: async (entity) => indexes[entity].count(),
    versions: async (entity) => indexes[entity].versions(),
    health: async () => ({
      engine: 'embedded',
      ok: true,
      detail: `SQLite ${String(db.prepare('select sqlite_version()').pluck().get())} FTS5, ${vacancies.count()} vacancies, ${candidates.count()} candidates`,
      since: null,
    }),
    close: async () => void db.close(),
  }
}

/** Nearest first, without a point last; null when there is nothing to measure from. */
function byDistance(near: Near | undefined): ((a: Row, b: Row) => number) | null {
  if (!near) return null
  const metres = new Map<number, number>()
  const metresTo = (row: Row) => {
    const known = metres.get(row.key)
    if (known !== undefined) return known
    const measured = metresFrom(near, row)
    const value = Number.isNaN(measured) ? Number.MAX_SAFE_INTEGER : measured
    metres.set(row.key, value)
    return value
  }
  return (a, b) => metresTo(a) - metresTo(b)
}
