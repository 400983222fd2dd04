/** One index of the embedded engine: a table of stored rows, an FTS5 table, and the rows in memory. */
import type { Database, Statement } from 'better-sqlite3'
import type { Analyser } from '../analysis/analyser.ts'
import type { Hit, Near } from '../port.ts'
import type { Condition, Row, StoredRow } from './rows.ts'
import { firstBy, metresFrom, Rows } from './rows.ts'
import { TextIndex } from './text-index.server.ts'

interface Held {
  id: string
  version: number
  lat: number | null
  lon: number | null
}

interface IndexPlan<D extends Held> {
  weights: Readonly<Record<string, number>>
  /** Analysed texts in the order of `weights`. */
  texts(document: D): string[]
  facets: readonly string[]
  store(document: D): Pick<StoredRow, 'codes' | 'numbers'>
  baseOrder(a: Row, b: Row): number
}

interface IndexQuestion {
  text: string
  conditions: readonly Condition[]
  /** How to order: a comparison, the base order, or null for relevance. */
  order: ((a: Row, b: Row) => number) | 'base' | null
  near?: Near
  page: number
  perPage: number
  withFacets: boolean
}

export class EmbeddedIndex<D extends Held> {
  private readonly text: TextIndex
  private readonly memory: Rows
  private readonly keyOf: Statement
  private readonly write: Statement
  private readonly erase: Statement
  private seen = -1

  constructor(
    private readonly db: Database,
    private readonly table: 'vacancy' | 'candidate',
    analyser: Analyser,
    private readonly plan: IndexPlan<D>,
  ) {
    db.exec(
      `create table if not exists ${table} (key integer primary key, id text not null unique, version integer not null, row text not null) strict`,
    )
    this.text = new TextIndex(db, `${table}_text`, plan.weights, analyser)
    this.memory = new Rows(plan.facets, (a, b) => plan.baseOrder(a, b))
    this.keyOf = db.prepare(`select key from ${table} where id = ?`).pluck()
    this.write = db
      .prepare(
        `insert into ${table} (id, version, row) values (?, ?, ?) on conflict (id) do update set version = excluded.version, row = excluded.row returning key`,
      )
      .pluck()
    this.erase = db.prepare(`delete from ${table} where key = ?`)
  }

  /** The rows in memory, read again when another process has written the file. */
  rows(): Rows {
    const current = this.db.pragma('data_version', { simple: true }) as number
    if (current !== this.seen) {
      this.memory.clear()
      const stored = this.db.prepare(`select key, row from ${this.table}`).raw().iterate() as IterableIterator<[number, string]>
      for (const [key, row] of stored) this.memory.put(key, JSON.parse(row) as StoredRow)
      this.text.changed()
      this.seen = current
    }
    return this.memory
  }

  put(documents: readonly D[]): void {
    const memory = this.rows()
    const changed: [number, StoredRow][] = []
    this.db
      .transaction(() => {
        for (const document of documents) {
          const row: StoredRow = { id: document.id, lat: document.lat, lon: document.lon, ...this.plan.store(document) }
          const key = this.write.get(document.id, document.version, JSON.stringify(row)) as number
          this.text.put(key, this.plan.texts(document))
          changed.push([key, row])
        }
      })
      .immediate()
    for (const [key, row] of changed) memory.put(key, row)
    this.text.changed()
  }

  remove(ids: readonly string[]): void {
    const memory = this.rows()
    const gone: number[] = []
    this.db
      .transaction(() => {
        for (const id of ids) {
          const key = this.keyOf.get(id) as number | undefined
          if (key === undefined) continue
          this.text.drop(key)
          this.erase.run(key)
          gone.push(key)
        }
      })
      .immediate()
    for (const key of gone) memory.drop(key)
    this.text.changed()
  }

  clear(): void {
    this.db
      .transaction(() => {
        this.db.exec(`delete from ${this.table}`)
        this.text.clear()
      })
      .immediate()
    this.memory.clear()
  }

  count(): number {
    return this.db.prepare(`select count(*) from ${this.table}`).pluck().get() as number
  }

  versions(): Map<string, number> {
    return new Map(this.db.prepare(`select id, version from ${this.table}`).raw().all() as [string, number][])
  }

  /** Rows that match text and conditions, one page of them, and the counts per facet. */
  search(question: IndexQuestion) {
    const memory = this.rows()
    const relevance = this.text.search(question.text)
    const all = memory.all()
    const candidates = relevance ? all.filter((row) => relevance.has(row.key)) : all
    const { rows, facets } = memory.select(candidates, question.conditions, question.withFacets)
    const end = question.page * question.perPage
    const order = question.order ?? (relevance ? byRelevance(relevance) : 'base')
    const start = end - question.perPage
    const page =
      order === 'base'
        ? rows.slice(start, end)
        : firstBy(rows, end, (a, b) => order(a, b) || this.plan.baseOrder(a, b)).slice(start)
    const best = Math.max(1, ...page.map((row) => scoreOf(relevance?.get(row.key))))
    const hits = page.map((row): Hit => {
      const metres = question.near ? metresFrom(question.near, row) : NaN
      return {
        id: row.id,
        score: relevance ? scoreOf(relevance.get(row.key)) / best : 1,
        distanceMetres: Number.isNaN(metres) ? null : metres,
      }
    })
    return { total: rows.length, hits, facets }
  }
}

type Found = NonNullable<ReturnType<TextIndex['search']>>

const scoreOf = (found: { words: number; text: number } | undefined) => (found ? found.words * 1000 + found.text : 0)

function byRelevance(found: Found) {
  return (a: Row, b: Row) => {
    const left = found.get(a.key)!
    const right = found.get(b.key)!
    return right.words - left.words || right.text - left.text
  }
}
