/** Adds to the words of a document the other names of the same work. Pure. */
import { sameWork, widerWork } from './synonyms.ts'
import { stem } from './stem.ts'
import { stopWords, wordsOf } from './words.ts'

type Phrase = readonly string[]

interface Trigger {
  phrase: Phrase
  adds: string[]
}

function phraseOf(text: string): Phrase {
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
}

/** First stem → what starts with it. Built once. */
function buildTriggers(): Map<string, Trigger[]> {
  const adds = new Map<string, Set<string>>()
  const note = (trigger: string, words: Phrase) => {
    const set = adds.get(trigger) ?? new Set<string>()
    for (const word of words) set.add(word)
    adds.set(trigger, set)
  }
  for (const line of sameWork) {
    const names = line.split(', ').map(phraseOf)
    for (const name of names) for (const other of names) if (other !== name) note(name.join(' '), other)
  }
  for (const line of widerWork) {
    const [wider = '', list = ''] = line.split(': ')
    for (const narrower of list.split(', ').map(phraseOf)) note(narrower.join(' '), phraseOf(wider))
  }
  const triggers = new Map<string, Trigger[]>()
  for (const [key, set] of adds) {
    const phrase = key.split(' ')
    const first = phrase[0] ?? ''
    const trigger = { phrase, adds: [...set].filter((word) => !phrase.includes(word)) }
    triggers.set(first, [...(triggers.get(first) ?? []), trigger])
  }
  return triggers
}

const triggers = buildTriggers()

/** Stems in order → the stems of other names of the same or wider work, without those already there. */
export function otherNames(stems: readonly string[]): string[] {
  const present = new Set(stems)
  const found = new Set<string>()
  stems.forEach((first, at) => {
    for (const { phrase, adds } of triggers.get(first) ?? []) {
      if (phrase.every((part, offset) => stems[at + offset] === part))
        for (const word of adds) if (!present.has(word)) found.add(word)
    }
  })
  return [...found]
}

/** All words of the curated names, as written. */
export const curatedWords: readonly string[] = [...sameWork, ...widerWork].flatMap(wordsOf).filter((word) => word.length >= 4)

/** Names for several occupations; as compounds they are not taken apart. */
export const widerStems: ReadonlySet<string> = new Set(widerWork.map((line) => phraseOf(line.split(': ')[0] ?? '').join(' ')))

/** Whether the stem is part of a curated name of work. */
export const curatedStems: ReadonlySet<string> = new Set([...triggers.values()].flat().flatMap(({ phrase }) => phrase))
