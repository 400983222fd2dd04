import type { FigureCode, MakeQuarterRefusal, PublishRefusal } from '../model.ts'

/** One of the five figures a report begins with, and what it does not say. */
export interface Headline {
  figure: FigureCode
  key: string
  label: string
  /** of which whole it is a part */
  of?: { figure: FigureCode; word: string }
  /** a figure to be named with it */
  within?: { figure: FigureCode; word: string }
  silence: string
}

export const headlines: readonly Headline[] = [
  {
    figure: 'plaatsingen',
    key: 'totaal',
    label: 'Plaatsingen op werk',
    silence: 'Dit zegt niet wie van hen zonder ons ook werk had gevonden.',
  },
  {
    figure: 'duurzaam-6-maanden',
    key: 'ja',
    label: 'Na 6 maanden nog aan het werk',
    of: { figure: 'duurzaam-6-maanden', word: 'die twee kwartalen eerder begonnen' },
    silence: 'Dit zegt niet of het werk daarna blijft, en niet of het contract vast is.',
  },
  {
    figure: 'gemiddelde-uren',
    key: 'totaal',
    label: 'Gemiddeld aantal uren bij de start',
    silence: 'Dit zegt niet of iemand genoeg uren heeft om zonder uitkering te leven.',
  },
  {
    figure: 'vacatures',
    key: 'totaal',
    label: 'Nieuwe vacatures',
    within: { figure: 'vacatures-vervuld', word: 'Vervuld in het kwartaal' },
    silence: 'Dit zegt niet of iemand met een uitkering de baan kreeg. Ook een werving buiten ons om telt als vervuld.',
  },
  {
    figure: 'open-hiring-aanmeldingen',
    key: 'totaal',
    label: 'Aanmeldingen voor open hiring',
    within: { figure: 'open-hiring-starts', word: 'Begonnen' },
    silence: 'Dit zegt niet uit welke gemeente iemand komt: het gaat om lijsten van werkgevers in de gemeente.',
  },
]

/** The breakdowns that are drawn, in order of the page. */
export const charts: readonly FigureCode[] = [
  'plaatsingen-contract',
  'plaatsingen-uren',
  'plaatsingen-loon',
  'plaatsingen-uitstroom',
  'duurzaam-6-maanden',
  'plaatsingen-sector',
]

/** Why some numbers are left out, said once on the page. */
export function hiddenExplanationOf(threshold: number): string {
  return `Een getal van minder dan ${threshold} mensen tonen we niet, want dan kan iemand te herkennen zijn. Soms verbergen we ook een groter getal, omdat het kleine anders uit te rekenen is.`
}

export const makeQuarterRefusals: Record<MakeQuarterRefusal, string> = {
  'kwartaal-onbekend': 'Kies een kwartaal dat voorbij is, van de laatste twee jaar.',
  'reden-nodig': 'Er verandert een cijfer dat al gepubliceerd is. Vul de reden in: die staat straks in het rapport.',
  'alleen-regio': 'Er verandert een cijfer dat al gepubliceerd is. Alleen de beleidsadviseur van de regio maakt een correctie.',
  'niets-veranderd': 'Er is niets veranderd: de gepubliceerde cijfers kloppen nog.',
}

export const publishRefusals: Record<PublishRefusal, string> = {
  'geen-concept': 'Er is geen concept om te publiceren. Maak eerst de rapporten van dit kwartaal.',
  'samen-publiceren':
    'Hier zit een correctie bij. Die gaat samen met alle andere concepten van dit kwartaal naar buiten, anders zijn verborgen cijfers uit te rekenen.',
}

export const reportDone: Record<string, string> = {
  gemaakt: 'De rapporten van dit kwartaal staan klaar als concept. Kijk ze na en publiceer ze.',
  gepubliceerd: 'Gepubliceerd. Iedereen kan het rapport nu lezen.',
}

/** How far a quarter is, of all reports the adviser may see. */
export const quarterStandings: Record<'niet-gemaakt' | 'concept' | 'gepubliceerd', string> = {
  'niet-gemaakt': 'nog maken',
  concept: 'nakijken',
  gepubliceerd: 'klaar',
}
