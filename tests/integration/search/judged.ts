/** Judged questions: what people type, and the occupations (and municipality) they would be glad to see. */
import { vacancies } from './labour-market.ts'

export type Kind = 'exact' | 'typo' | 'word order' | 'inflection' | 'compound' | 'synonym' | 'task' | 'place' | 'english'

export interface Judged {
  kind: Kind
  text: string
  occupations: string[]
  municipality?: string
}

// kind | text | occupation codes | municipality
const lines = `
exact | vrachtwagenchauffeur | 8332
exact | verzorgende ig | 5321
exact | medewerker klantenservice | 4222
exact | hovenier | 6113
exact | procesoperator | 8189
exact | pedagogisch medewerker | 5311
exact | "Kok" | 5120
typo | schoonmakker | 9112
typo | vepleegkundige | 2221
typo | heftrukchauffeur | 8344
typo | electromonteur | 7411
typo | magazijnmedwerker | 9333
typo | stukedoor | 7123
typo | hovennier | 6113
typo | receptonist | 4221
typo | vrachtwagenchaufeur | 8332
typo | timmremannen | 7115
typo | orderpikker | 9334
typo | verkeersregelaarr wijchn | 5419
word order | chauffeur vrachtwagen | 8332
word order | kinderopvang medewerker pedagogisch | 5311
word order | ig verzorgende | 5321
word order | administratie medewerker financiële | 3313
word order | bediening medewerker | 5131
word order | zelfstandig kok werkend | 5120
inflection | schoonmaakster | 9112
inflection | metselaars | 7112
inflection | kapsters | 5141
inflection | verzorgenden | 5321
inflection | timmerlieden | 7115
inflection | verpleegster | 2221
inflection | winkelmedewerkster | 5223
inflection | doktersassistentes | 3221
inflection | woonbegeleidster | 2635
inflection | leraressen basisonderwijs | 2341
compound | heftruck chauffeur | 8344
compound | bus chauffeur | 8331
compound | schoon maak | 9112
compound | productie medewerker | 9329
compound | onderwijs-assistent | 5312
compound | huisvuil belader | 9611
compound | taxi chauffeur leerlingen vervoer | 8321
compound | systeem beheer | 2522
compound | steigerbouw | 7119
compound | tuincentrumverkoper | 5223
synonym | poetsvrouw | 9112, 9111
synonym | programmeur | 2512
synonym | bouwvakker | 7112, 7115, 7123, 7121, 9312, 7119, 7122
synonym | bejaardenverzorgster | 5321
synonym | kassière | 5230
synonym | tuinman | 6113
synonym | juf | 2341
synonym | loodgieter | 7126
synonym | serveerster | 5131
synonym | fabriekswerk | 9329
synonym | kinderleidster | 5311
synonym | elektricien | 7411
synonym | vuilnisman | 9611
synonym | boekhoudster | 3313
synonym | bewaker | 5414
english | truck driver | 8332
english | cleaner | 9112
english | warehouse | 9333, 9334
english | software developer | 2512
english | waiter | 5131
english | nurse | 2221
task | ramen wassen | 9123
task | koeien melken | 6121
task | pakketjes bezorgen | 8322
task | bier tappen | 5132
task | vakken vullen | 9335
task | brood bakken | 7512
task | heggen snoeien | 6113
task | haren knippen | 5141
task | meubels tillen | 9510
place | schoonmaker nijmegen | 9112 | nijmegen
place | beveiliger in malden | 5414 | heumen
place | lasser groesbeek | 7212 | berg-en-dal
place | vacatures kok regio wijchen | 5120 | wijchen
place | hovenier te ewijk | 6113 | beuningen
`

export const judged: Judged[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', text = '', codes = '', municipality] = line.split(' | ').map((part) => part.trim())
    return { kind: kind as Kind, text, occupations: codes.split(', '), ...(municipality ? { municipality } : {}) }
  })

/** Ids of the vacancies that answer the question; a place counts only where the market has one there. */
export function relevantTo({ occupations, municipality }: Judged): Set<string> {
  const fitting = vacancies.filter((vacancy) => occupations.includes(vacancy.occupationCode))
  const there = fitting.filter((vacancy) => vacancy.municipality === municipality)
  return new Set((municipality && there.length > 0 ? there : fitting).map((vacancy) => vacancy.id))
}

/** Share of what could stand in the first ten that does. */
export function recallAt10(question: Judged, ids: readonly string[]): number {
  const relevant = relevantTo(question)
  const found = ids.slice(0, 10).filter((id) => relevant.has(id)).length
  return found / Math.min(10, relevant.size)
}
