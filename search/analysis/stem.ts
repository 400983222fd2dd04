/** Dutch stems: Snowball, with the rules it lacks for who does the work (bakker, verkoopster, metselaar). Pure. */
import snowball from 'snowball-stemmers'

const dutch = snowball.newStemmer('dutch')
const cache = new Map<string, string>()
const cacheLimit = 50_000

/** Ends in -er, -ster or -aar without naming who does something. */
const notAgents: ReadonlySet<string> = new Set(
  (
    'minister register venster master meester poster cluster rooster computer server winter zomer nummer letter kelder helder ' +
    'partner manager ander andere beter later eerder verder zonder onder over lager hoger kleuter keuter theater vuur ' +
    'januari center filter papier dossier hotelier winkelier kassier magazijnier openbaar beschikbaar dankbaar zichtbaar nieuwjaar ' +
    'najaar voorjaar zwaar hectare gastvrouw huisvrouw'
  ).split(' '),
)

/** 'bakk' → 'bak': a doubled last consonant is spelling, not meaning. */
function undouble(stem: string): string {
  return /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** 'schrijv' → 'schrijf', 'lez' → 'les': voiced consonants harden at the end of a word. */
function harden(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem
}

/** The verb or noun behind a word for who does it: 'metselaars' → 'metsel', 'verkoopster' → 'verkoop'; else the word itself. */
function withoutAgent(word: string): string {
  if (notAgents.has(word)) return word
  const person = /^(.{4,})(lieden|lui|vrouw)$/.exec(word)
  if (person) return `${person[1]}man`
  const singular = /(er|aar|ster)s$/.test(word) ? word.slice(0, -1) : word.replace(/(ar|st)(essen|eressen)$/, '$1es')
  if (notAgents.has(singular)) return word
  const rules: [RegExp, number][] = [
    [/^.{3,}erij$/, 4],
    [/^.{2,}[^e]ster$/, 4],
    [/^.{3,}[^b]aar$/, 3],
    [/^.{2,}ares$/, 4],
    [/^.{4,}rder$/, 3],
    [/^.{3,}[^ie]er$/, 2],
  ]
  for (const [ending, cut] of rules) if (ending.test(singular)) return singular.slice(0, -cut)
  return word
}

/** Forms that no rule brings together, or that a rule would bring together with another word. */
const irregular = new Map(
  [
    ['serveer', 'serveren serveerster serveersters serveert'],
    ['kok', 'kokkin kokkinnen koks'],
    ['kind', 'kinderen kindje kindjes kinders'],
    ['koe', 'koeien'],
    ['stad', 'steden'],
    ['schip', 'schepen'],
    ['glas', 'glazen'],
    ['ei', 'eieren'],
    ['bedrijf', 'bedrijven'],
    ['werkster', 'werksters'],
  ].flatMap(([base = '', forms = '']) => [base, ...forms.split(' ')].map((form) => [form, base] as const)),
)

/** 'pakketjes' → 'pakket', 'baantje' → 'baan', 'bloempje' → 'bloem'; short words stay, since most are no diminutive. */
function withoutDiminutive(word: string): string {
  const rules: [RegExp, string][] = [
    [/^(.{3,})inkjes?$/, '$1ing'],
    [/^(.{2,}m)pjes?$/, '$1'],
    [/^(.{2,}([aeiou]|ij)[nlr])tjes?$/, '$1'],
    [/^(.{4,})jes?$/, '$1'],
  ]
  for (const [ending, kept] of rules) if (ending.test(word)) return word.replace(ending, kept)
  return word
}

function compute(word: string): string {
  const teacher = /^(.*)lera(ar|ars|ren|res|ressen)$/.exec(word)
  if (teacher) return `${teacher[1]}leraar`
  const base = irregular.get(word)
  if (base) return base
  if (/\d/.test(word) || word.length < 3) return word
  const once = undouble(dutch.stem(withoutAgent(withoutDiminutive(word))))
  return harden(undouble(withoutAgent(once)))
}

/** One folded word → its stem; 'schoonmaker', 'schoonmaakster' and 'schoonmaken' share 'schoonmak'. */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const result = compute(word)
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(word, result)
  return result
}
