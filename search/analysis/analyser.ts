/** The Dutch analysis of text: one object for what goes into an index and what is asked of it. Pure. */
import { createSplitter } from './compounds.ts'
import { curatedStems, curatedWords, otherNames, widerStems } from './expand.ts'
import type { Vocabulary } from './spelling.ts'
import { createVocabulary } from './spelling.ts'
import { stem } from './stem.ts'
import { genericWords } from './synonyms.ts'
import { fillerWords, stopWords, wordsOf } from './words.ts'

export interface AnalyserInput {
  /** Names of occupations, their alternatives and of skills; they teach what is telling, the splitter and the spelling. */
  labels: readonly string[]
  /** Sentences about the work, such as tasks; their words are known to the spelling. */
  sentences?: readonly string[]
  /** Names of places; in a question they weigh less than the work. */
  places?: readonly string[]
}

/** What a word of a question is about. */
export type WordKind = 'work' | 'place' | 'other' | 'generic'

/** One word of a question after analysis. */
export interface QueryWord {
  /** The folded word as typed. */
  typed: string
  /** The stem asked of the index; a compound gives one QueryWord per part. */
  stem: string
  kind: WordKind
}

export interface Analyser {
  /** Texts of one field → words for the index: stems and parts of compounds. */
  indexText(texts: readonly string[]): string
  /** Sentences that say what one does ('U wast de ramen') → as indexText, and the verb without its t. */
  indexSentences(texts: readonly string[]): string
  /** Texts → other and wider names of the work they name. */
  otherNames(texts: readonly string[]): string
  /** Names of places and numbers → stems only. */
  indexPlaces(texts: readonly string[]): string
  /**
   * Question → its words, the most telling first, at most ten. Loosely, for a question that found nothing, also takes apart
   * compounds of which only one part is known.
   */
  question(text: string, loosely?: boolean): QueryWord[]
  /** Words of the labels, for spelling. */
  readonly spelling: Vocabulary
}

const longestQuestion = 500
const mostWords = 10
const generic: ReadonlySet<string> = new Set(genericWords.split(' ').map(stem))

/** Labels and places of this region → analyser. Build once; it keeps caches. */
export function createAnalyser({ labels, sentences = [], places = [] }: AnalyserInput): Analyser {
  const splitter = createSplitter(labels, curatedWords)
  const frequencies = new Map<string, number>()
  for (const label of labels) {
    for (const word of wordsOf(label)) if (!stopWords.has(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  }
  for (const word of [...splitter.words, ...sentences.flatMap(wordsOf)]) {
    if (!frequencies.has(word) && !stopWords.has(word)) frequencies.set(word, 0)
  }
  const spelling = createVocabulary(frequencies)
  const stemFrequencies = new Map<string, number>()
  for (const [word, count] of frequencies) {
    for (const part of new Set([word, ...splitter.split(word)].map(stem))) {
      stemFrequencies.set(part, (stemFrequencies.get(part) ?? 0) + count)
    }
  }
  const workStems = new Set([...curatedStems, ...[...frequencies.keys()].map(stem)])
  const placeStems = new Set(
    places
      .flatMap(wordsOf)
      .filter((word) => !stopWords.has(word))
      .map(stem),
  )

  function kindOf(typed: string, stemmed: string): WordKind {
    if (generic.has(stemmed)) return 'generic'
    if (placeStems.has(stemmed)) return 'place'
    if (workStems.has(stemmed) || splitter.knows(typed)) return 'work'
    return spelling.nearest(typed, 1).length > 0 ? 'work' : 'other'
  }

  /** 'schoon maak' → 'schoonmaak', when only the whole is a word of the labels. */
  function joined(words: readonly string[]): string[] {
    const result: string[] = []
    for (const word of words) {
      const previous = result.at(-1)
      const whole = `${previous ?? ''}${word}`
      const apart = previous !== undefined && splitter.knows(previous) && splitter.knows(word)
      if (previous !== undefined && !apart && whole.length >= 7 && splitter.knows(whole) && splitter.split(whole).length === 0) {
        result[result.length - 1] = whole
      } else result.push(word)
    }
    return result
  }

  /**
   * In how many labels the word occurs; few means telling, none means it is not about the name of the work. A misspelt word
   * counts as the word it is nearest to.
   */
  function labelsWith({ typed, stem: stemmed }: QueryWord): number {
    const meant = stemFrequencies.has(stemmed) ? undefined : spelling.nearest(typed, 1)[0]
    return stemFrequencies.get(meant ? stem(meant.word) : stemmed) || Infinity
  }

  /** The words to ask for one word typed: its parts when it is a compound, of the word meant when it is a misspelt one. */
  function partsAsked(word: string, loosely: boolean): string[] {
    if (widerStems.has(stem(word)) || placeStems.has(stem(word))) return [word]
    const parts = splitter.split(word)
    if (parts.length === 0) {
      const loose = loosely && !splitter.knows(word) ? splitter.loosely(word) : []
      return loose.length > 0 ? loose : [word]
    }
    if (parts.every((part) => splitter.knows(part))) {
      const telling = parts.filter((part) => !fillerWords.has(part))
      return telling.length > 0 ? telling : parts
    }
    const meant = spelling.nearest(word, 1)[0]?.word
    if (meant === undefined) return parts
    const meantParts = splitter.split(meant)
    return meantParts.length > 0 ? meantParts : [meant]
  }

  function question(text: string, loosely = false): QueryWord[] {
    const all = joined(wordsOf(text.slice(0, longestQuestion)).filter((word) => !stopWords.has(word)))
    const telling = all.filter((word) => !fillerWords.has(word))
    const words: QueryWord[] = []
    const seen = new Set<string>()
    for (const word of telling.length > 0 ? telling : all) {
      for (const typed of partsAsked(word, loosely)) {
        const stemmed = stem(typed)
        if (seen.has(stemmed)) continue
        seen.add(stemmed)
        words.push({ typed, stem: stemmed, kind: kindOf(typed, stemmed) })
      }
    }
    const order: WordKind[] = words.some(({ kind }) => kind === 'work')
      ? ['work', 'place', 'other', 'generic']
      : ['other', 'place', 'work', 'generic']
    const labelCounts = new Map(words.map((word) => [word, Math.min(labelsWith(word), 1e9)]))
    words.sort((a, b) => labelCounts.get(a)! - labelCounts.get(b)!)
    return order.flatMap((kind) => words.filter((word) => word.kind === kind)).slice(0, mostWords)
  }

  function indexText(texts: readonly string[]): string {
    const result = new Set<string>()
    for (const word of texts.flatMap(wordsOf)) {
      if (stopWords.has(word)) continue
      result.add(stem(word))
      for (const part of splitter.split(word)) {
        result.add(stem(part))
        for (const smaller of splitter.split(part)) result.add(stem(smaller))
      }
    }
    return [...result].join(' ')
  }

  function indexSentences(texts: readonly string[]): string {
    const verbs = texts.flatMap(wordsOf).filter((word) => /^.{3,}t$/.test(word) && !stopWords.has(word))
    return `${indexText(texts)} ${[...new Set(verbs.map((verb) => stem(verb.slice(0, -1))))].join(' ')}`
  }

  function otherNamesOf(texts: readonly string[]): string {
    const names = new Set<string>()
    for (const text of texts) {
      const words = wordsOf(text).filter((word) => !stopWords.has(word))
      const stems = words.map(stem)
      const parts = words.map((word) => splitter.split(word).map(stem))
      for (const phrase of [stems, ...parts]) for (const name of otherNames(phrase)) names.add(name)
    }
    return [...names].join(' ')
  }

  function indexPlaces(texts: readonly string[]): string {
    return [
      ...new Set(
        texts
          .flatMap(wordsOf)
          .filter((word) => !stopWords.has(word))
          .map(stem),
      ),
    ].join(' ')
  }

  return { indexText, indexSentences, otherNames: otherNamesOf, indexPlaces, question, spelling }
}
