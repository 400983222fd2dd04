/** Nearest words in a vocabulary. Pure. */

/** Slips allowed in a word of this length: none to 3 letters, one to 7, two above. */
export function slipsAllowed(length: number): number {
  return length <= 3 ? 0 : length <= 7 ? 1 : 2
}

/** Number of letters changed, added, left out or swapped with a neighbour between two words; `limit + 1` when it is more. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row.push(cost)
      if (cost < smallest) smallest = cost
    }
    if (smallest > limit) return limit + 1
    before = previous
    previous = row
  }
  return previous[b.length]!
}

export interface Vocabulary {
  has(word: string): boolean
  /** Up to `count` nearest words within the slips allowed, nearest first, then the most frequent. */
  nearest(word: string, count: number): { word: string; slips: number }[]
  /** Up to `count` words that start with the text, most frequent first. */
  startingWith(text: string, count: number): string[]
}

/** Words with how often they occur → vocabulary. */
export function createVocabulary(words: ReadonlyMap<string, number>): Vocabulary {
  const byLength = new Map<number, string[]>()
  for (const word of words.keys()) {
    const list = byLength.get(word.length)
    if (list) list.push(word)
    else byLength.set(word.length, [word])
  }
  const frequency = (word: string) => words.get(word) ?? 0

  function nearest(word: string, count: number) {
    const limit = slipsAllowed(word.length)
    if (limit === 0) return []
    const found: { word: string; slips: number; weight: number }[] = []
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        const slips = slipsBetween(word, candidate, limit)
        // A wrong first letter is rare among real slips.
        const weight = slips + (candidate[0] === word[0] ? 0 : 0.5)
        if (slips <= limit && slips > 0 && weight <= limit + 0.4) found.push({ word: candidate, slips, weight })
        else if (slips === 1 && limit >= 1) found.push({ word: candidate, slips, weight })
      }
    }
    found.sort((a, b) => a.weight - b.weight || frequency(b.word) - frequency(a.word) || (a.word < b.word ? -1 : 1))
    const smallest = found[0]?.weight ?? 0
    return found.filter((candidate) => candidate.weight <= smallest + 0.5).slice(0, count)
  }

  return {
    has: (word) => words.has(word),
    nearest,
    startingWith: (text, count) =>
      [...words.keys()]
        .filter((word) => word.startsWith(text))
        .sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
        .slice(0, count),
  }
}
