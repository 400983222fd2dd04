/** The full-text side of the embedded engine: one FTS5 table per index, asked word by word. */
import type { Database, Statement } from 'better-sqlite3'
import type { Analyser, QueryWord } from '../analysis/analyser.ts'
import type { Vocabulary } from '../analysis/spelling.ts'
import { createVocabulary } from '../analysis/spelling.ts'
import { stem } from '../analysis/stem.ts'

/** How much a word that matches counts, before how well it matches. */
const kindWeights = { work: 4, other: 2, place: 2, generic: 0.5 } as const
const prefixFrom = 4

export interface Relevance {
  /** Sum of the weights of the words found. */
  words: number
  /** Sum over the words of the weight of the field they stand in, telling words counting more. */
  text: number
}

export class TextIndex {
  private readonly insertRow: Statement
  private readonly deleteRow: Statement
  private readonly ask: Statement
  /** Heaviest first. */
  private readonly columns: [string, number][]
  private vocabulary: Vocabulary | null = null

  /** `weights`: searchable columns with their weight. The table must not exist or have the same columns. */
  constructor(
    private readonly db: Database,
    private readonly table: string,
    weights: Readonly<Record<string, number>>,
    private readonly analyser: Analyser,
  ) {
    const columns = Object.keys(weights)
    db.exec(
      `create virtual table if not exists ${table} using fts5(${columns.join(', ')}, content='', contentless_delete=1, ` +
        `detail=column, tokenize='unicode61 remove_diacritics 0');` +
        `create virtual table if not exists temp.${table}_words using fts5vocab(main, ${table}, row);`,
    )
    this.insertRow = db.prepare(
      `insert into ${table} (rowid, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})`,
    )
    this.deleteRow = db.prepare(`delete from ${table} where rowid = ?`)
    this.columns = Object.entries(weights).sort(([, a], [, b]) => b - a)
    this.ask = db.prepare(`select rowid from ${table} where ${table} match ?`).pluck()
  }

  put(key: number, texts: readonly string[]): void {
    this.deleteRow.run(key)
    this.insertRow.run(key, ...texts)
  }

  drop(key: number): void {
    this.deleteRow.run(key)
  }

  clear(): void {
    this.db.exec(`insert into ${this.table} (${this.table}) values ('delete-all')`)
    this.changed()
  }

  /** To be called after changes by anybody; the words of the index are read again when a misspelt word needs them. */
  changed(): void {
    this.vocabulary = null
  }

  private words(): Vocabulary {
    this.vocabulary ??= createVocabulary(
      new Map(this.db.prepare(`select term, doc from temp.${this.table}_words`).raw().all() as [string, number][]),
    )
    return this.vocabulary
  }

  /** Rows with one of the stems, with the weight of the heaviest column that has it. */
  private rowsWith(stems: readonly string[]): Map<number, number> {
    const found = new Map<number, number>()
    if (stems.length === 0) return found
    const either = stems.map((one) => `"${one.replaceAll('"', '""')}"`).join(' OR ')
    for (const [column, weight] of this.columns) {
      for (const key of this.ask.all(`${column} : (${either})`) as number[]) if (!found.has(key)) found.set(key, weight)
    }
    return found
  }

  /** Rows with the word; when there are none, with words that start with it, else with the words it may have been meant for. */
  private find(word: QueryWord): Map<number, number> {
    const exact = this.rowsWith([word.stem])
    if (exact.size > 0) return exact
    const longer = this.rowsWith(word.stem.length >= prefixFrom ? this.words().startingWith(word.stem, 20) : [])
    if (longer.size > 0) return longer
    const meant = [
      ...this.words().nearest(word.stem, 4),
      ...this.analyser.spelling.nearest(word.typed, 2).map(({ word: label, slips }) => ({ word: stem(label), slips })),
    ].filter((candidate) => this.words().has(candidate.word))
    const fewest = Math.min(...meant.map(({ slips }) => slips))
    return this.rowsWith([...new Set(meant.filter(({ slips }) => slips === fewest).map((candidate) => candidate.word))])
  }

  /**
   * Question → rows with their relevance. The most telling word that occurs at all is required, and a generic one is not
   * enough; the others rank. Null when the text asks nothing (empty, or signs and stop words only).
   */
  search(text: string): Map<number, Relevance> | null {
    const words = this.analyser.question(text)
    if (words.length === 0) return null
    const found = this.withWords(words)
    return found.size > 0 ? found : this.withWords(this.analyser.question(text, true))
  }

  private withWords(words: readonly QueryWord[]): Map<number, Relevance> {
    const found = new Map<number, Relevance>()
    const onlyGeneric = words.every(({ kind }) => kind === 'generic')
    let required = true
    for (const word of words) {
      if (required && word.kind === 'generic' && !onlyGeneric) break
      const weight = kindWeights[word.kind]
      const rows = this.find(word)
      for (const [key, score] of rows) {
        const known = found.get(key)
        if (known) {
          known.words += weight
          known.text += score * weight
        } else if (required) found.set(key, { words: weight, text: score * weight })
      }
      if (rows.size > 0) required = false
    }
    return found
  }
}
