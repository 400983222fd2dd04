/** Splits Dutch compounds with the words of the labels: 'vrachtwagenchauffeur' → 'vrachtwagen', 'chauffeur'. Pure. */
import { stem } from './stem.ts'
import { stopWords, wordsOf } from './words.ts'

/** Last parts that make any first part of three letters or more a compound. */
const heads =
  'medewerker medewerkster medewerkers chauffeur chauffeurs monteur monteurs assistent assistente begeleider begeleidster verkoper ' +
  'verkoopster beheerder bezorger operator adviseur verzorger verzorgende verpleegkundige docent leraar lerares bediende controleur ' +
  'planner coordinator manager specialist technicus teamleider voorman hulp kracht bestuurder machinist bewerker installateur ' +
  'timmerman schilder lasser bakker werkzaamheden leider leidster'

/** Parts so common in names of work that they count even when no label has them alone. */
const common =
  'schoon schoonmaak zorg thuis ouderen bejaarden kinder kinderen jeugd gehandicapten huis huishoud huishoudelijk keuken horeca bouw ' +
  'techniek elektro metaal hout tuin groen park bos vracht vrachtwagen bestel heftruck magazijn winkel supermarkt vlees groente brood banket ' +
  'kassa kantoor administratie receptie post pakket productie montage verpakking inpak lassen onderhoud service beveiliging ' +
  'verkeer weg wegen straat water riool dak vloer tegel gevel glas auto fiets taxi vliegtuig trein ' +
  'school onderwijs klas peuter opvang sport zwembad hotel bediening afwas catering vulploeg vakken orders order pick ' +
  'logistiek transport vuilnis afval milieu kas kwekerij dieren paarden varkens melkvee software applicatie systeem netwerk ' +
  'salaris personeel wijk nacht dag weekend ploegen dienst pedagogisch sociaal maatschappelijk verpleeg kraam tand arts apotheek ' +
  'bus kok bar las vis verf ict boek bank teken lood pijp steen steiger kraan graaf land voedsel textiel was strijk naai'

/** Last parts that say too little to stand alone: who splits 'schoonmaker' finds every maker. */
const neverParts: ReadonlySet<string> = new Set(
  'maker makers maakster werker werkers werkster worker houder houders meester voerder gever nemer zetter legger bouwer bouwers'.split(
    ' ',
  ),
)

/** First parts that look like words but are prefixes. */
const prefixes: ReadonlySet<string> = new Set('voor over onder door boven achter aan tussen tegen samen mede zelf'.split(' '))

export interface Splitter {
  /** Word → its parts, at least two; empty when it is no compound. */
  split(word: string): string[]
  /** Word that is no compound of known words → the known words at its start and end, and what is left; at least two or none. */
  loosely(word: string): string[]
  /** Whether a label or the list of common parts has the word. */
  knows(word: string): boolean
  /** All such words. */
  readonly words: ReadonlySet<string>
}

/** Labels (names of occupations, skills, tasks) and words known besides → splitter. */
export function createSplitter(labels: readonly string[], besides: readonly string[] = []): Splitter {
  const headWords = heads.split(' ').sort((a, b) => b.length - a.length)
  const known = new Set<string>([...headWords, ...common.split(' '), ...besides])
  for (const label of labels) for (const word of wordsOf(label)) if (word.length >= 4 && !stopWords.has(word)) known.add(word)
  const stems = new Set([...known].filter((word) => word.length >= 4).map(stem))
  const cache = new Map<string, string[]>()

  function knows(word: string): boolean {
    return known.has(word) || (word.length >= 4 && stems.has(stem(word)))
  }

  /** A first part may carry a linking s or e(n): 'onderhouds', 'varkens', 'zonne'. */
  function firstPart(text: string): string | null {
    if (known.has(text)) return text
    for (const link of ['s', 'en', 'e', 'n']) {
      const bare = text.slice(0, -link.length)
      if (text.endsWith(link) && bare.length >= 4 && known.has(bare)) return bare
    }
    return text.length >= 5 && stems.has(stem(text)) ? text : null
  }

  function compute(word: string): string[] {
    if (word.length < 7 || /\d/.test(word)) return []
    let best: string[] = []
    for (let cut = word.length - 3; cut >= 3; cut--) {
      const last = word.slice(cut)
      if (neverParts.has(last)) continue
      if (!(last.length === 3 ? known.has(last) : knows(last))) continue
      if (prefixes.has(word.slice(0, cut))) continue
      const first = firstPart(word.slice(0, cut))
      const parts = first ? [first, last] : [...split(word.slice(0, cut)), last]
      if (parts.length < 2) continue
      const shortest = Math.min(...parts.map((part) => part.length))
      const bestShortest = best.length ? Math.min(...best.map((part) => part.length)) : 0
      if (best.length === 0 || parts.length < best.length || (parts.length === best.length && shortest > bestShortest))
        best = parts
    }
    if (best.length > 0 || knows(word)) return best
    const head = headWords.find((candidate) => word.endsWith(candidate) && word.length >= candidate.length + 3)
    return head ? [word.slice(0, -head.length).replace(/(?<=....)s$/, ''), head] : []
  }

  function split(word: string): string[] {
    const cached = cache.get(word)
    if (cached) return cached
    const parts = compute(word)
    if (cache.size > 50_000) cache.clear()
    cache.set(word, parts)
    return parts
  }

  function loosely(word: string): string[] {
    for (let length = word.length - 3; length >= 4; length--) {
      const first = firstPart(word.slice(0, length))
      if (first) return [first, word.slice(length)]
      const last = word.slice(-length)
      if (knows(last) && !neverParts.has(last)) return [word.slice(0, -length), last]
    }
    return []
  }

  return { split, loosely, knows, words: known }
}
