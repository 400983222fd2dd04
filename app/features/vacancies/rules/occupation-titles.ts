/** What the comparison of titles needs of an occupation. */
export interface Titled {
  code: string
  title: string
  alternatives: readonly string[]
}

export interface TitleHit<O extends Titled> {
  occupation: O
  /** which name is exactly what was typed; null when it only resembles it */
  same: 'titel' | 'andere-naam' | null
}

/** A title as it is compared: lower case, without accents and (m/v/x), signs as one space. */
function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\((?:m|v|x)(?:\s*\/\s*(?:m|v|x))*\)/g, ' ')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

/** People split compounds: 'magazijn medewerker' is the same title. */
const joined = (text: string): string => text.replaceAll(' ', '')

/** How far a typed text is from one title: 0 the same, higher is farther, null not at all alike. */
function distance(typed: string, title: string): number | null {
  if (typed === title || joined(typed) === joined(title)) return 0
  if (title.startsWith(typed)) return 1
  const words = title.split(' ')
  if (words.some((word) => word.startsWith(typed))) return 2
  if (typed.length >= 4 && (title.includes(typed) || (title.length >= 4 && typed.includes(title)))) return 3
  const asked = typed.split(' ').filter((word) => word.length >= 4)
  return asked.some((word) => words.some((own) => own.startsWith(word) || (own.length >= 5 && word.startsWith(own)))) ? 4 : null
}

/**
 * Occupations of which a usual title resembles the text, nearest first; the own title goes before another name.
 * In: the list, what was typed. Out: at most `limit` hits.
 */
export function occupationsLike<O extends Titled>(occupations: readonly O[], text: string, limit: number): TitleHit<O>[] {
  const typed = comparable(text)
  if (typed === '') return []
  const hits = occupations.flatMap((occupation) => {
    const own = distance(typed, comparable(occupation.title))
    const others = occupation.alternatives.flatMap((title) => distance(typed, comparable(title)) ?? [])
    const nearest = Math.min(own ?? Infinity, ...others.map((far) => far + 0.5))
    return Number.isFinite(nearest) ? [{ occupation, nearest }] : []
  })
  hits.sort((one, other) => one.nearest - other.nearest || (one.occupation.title < other.occupation.title ? -1 : 1))
  return hits.slice(0, limit).map(({ occupation, nearest }) => ({
    occupation,
    same: nearest === 0 ? 'titel' : nearest === 0.5 ? 'andere-naam' : null,
  }))
}

/**
 * The one occupation that is meant by a typed title: the same title, or another name that only one occupation has.
 * Null when nothing or more than one is meant; then the hits are suggestions.
 */
export function meantOccupation<O extends Titled>(hits: readonly TitleHit<O>[]): O | null {
  const titled = hits.filter((hit) => hit.same === 'titel')
  if (titled.length === 1) return titled[0]?.occupation ?? null
  const named = hits.filter((hit) => hit.same !== null)
  return named.length === 1 ? (named[0]?.occupation ?? null) : null
}
