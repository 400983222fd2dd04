/** Judged questions: what people type, and the occupations (and municipality) they would be glad to see. */
import { vacancies } from './labour-market.ts'

export type Kind =
  'exact' | 'typo' | 'word order' | 'inflection' | 'compound' | 'synonym' | 'task' | 'place' | 'english' | 'later'

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

// text | occupation codes. Written after the analysis was done with, so that the first list does not flatter alone.
const laterLines = `
wijkzuster | 2221
ziekenhuis assistent | 3221, 3213
oppas | 5311
kinderen begeleiden na school | 5311
thuiszorg hulp | 9111
ouderen verzorgen | 5321, 5322, 9111
ramenlapper | 9123
chaufeur pakket | 8322
kraandrijver | 8342
straatmaker | 9312
elektra | 7411
cv ketel monteur | 7126
warmtepomp installateur | 7126
fietsen maken | 7234
fietsenmakerij | 7234
plaatwerken | 7214
metaalarbeider | 7214
draaier | 7223
lopende band werk | 9329
dozen inpakken | 9321
nachtwerk bakkerij | 7512
slagerij | 7511
haarstyliste | 5141
gordijnen naaien | 8153
wasserette | 8157
vuilnis ophalen | 9611
helpdesk | 3512, 4222
netwerk beheer | 2522
java programmeren | 2512
salesmedewerker | 5223
kassajuffrouw | 5230
afwashulp | 9412
koksmaat | 9412, 5120
horecamedewerker | 5131, 5132, 5120, 9412
kelnerin | 5131
baliemedewerkster | 4221
telefoniste | 4221
boekhouding | 3313
typen brieven | 4120
securitymedewerker | 5414
muren metselen | 7112
badkamer tegels | 7122
houtbewerking | 7522
verkeer regelen | 5419
zwemleraar | 3423
zwemles | 3423
apoteek | 3213
schulden hulp | 3412
jeugdwerker | 3412
personeelszaken | 2423
planer | 3343
tomaten plukken | 6112
boerderij | 6121
snoeien tuin | 6113
buschaufeuse | 8331
leerlingenvervoer chauffeuse | 8321
postbesteller | 4412
bezorgster post | 4412
vorkheftruck | 8344
logistiek magazijn | 9333
gardener | 6113
bricklayer | 7112
welder | 7212
plumber | 7126
cook | 5120
receptionist | 4221
security guard | 5414
painter | 7131
forklift driver | 8344
`

/** Questions written later; their first measure, before anything was changed for them, was 0.83 (embedded) and 0.81 (Meilisearch). */
export const judgedLater: Judged[] = laterLines
  .trim()
  .split('\n')
  .map((line) => {
    const [text = '', codes = ''] = line.split(' | ')
    return { kind: 'later', text, occupations: codes.split(', ') }
  })

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
