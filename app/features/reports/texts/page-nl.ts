import type { FigureCode, MakeQuarterRefusal, PublishRefusal } from '../model.ts'

/** One of the five figures a report begins with, and what it does not say. */
export interface Headline {
  figure: FigureCode
  key: string
  label: string
  /** of which whole it is a part */
  of?: { figure: FigureCode; word: string }
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
    figure: 'plaatsingen-contract',
    key: 'vast',
    label: 'Vaste contracten bij de start',
    of: { figure: 'plaatsingen', word: 'plaatsingen' },
    silence: 'Dit zegt niet hoeveel tijdelijke contracten later vast worden.',
  },
  {
    figure: 'gemiddelde-uren',
    key: 'totaal',
    label: 'Gemiddeld aantal uren bij de start',
    silence: 'Dit zegt niet of iemand genoeg uren heeft om zonder uitkering te leven.',
  },
  {
    figure: 'vacatures-vervuld',
    key: 'totaal',
    label: 'Vervulde vacatures',
    silence: 'Dit zegt niet of iemand met een uitkering de baan kreeg. Ook een werving buiten ons om telt mee.',
  },
  {
    figure: 'open-hiring-starts',
    key: 'totaal',
    label: 'Begonnen via open hiring',
    silence: 'Dit zegt niet of iemand er na een half jaar nog werkt.',
  },
]

/** The breakdowns that are drawn, in order of the page. */
export const charts: readonly { figure: FigureCode; description: string }[] = [
  { figure: 'plaatsingen-contract', description: 'Hoeveel mensen begonnen met een vast, tijdelijk of ander contract.' },
  { figure: 'plaatsingen-uren', description: 'Hoeveel uren per week mensen bij de start werkten.' },
  { figure: 'plaatsingen-loon', description: 'Hoe het loon bij de start zich verhoudt tot het wettelijk minimumloon.' },
  { figure: 'plaatsingen-uitstroom', description: 'Wat het werk deed met de uitkering.' },
  { figure: 'plaatsingen-sector', description: 'In welke sector mensen begonnen.' },
  { figure: 'duurzaam-6-maanden', description: 'Wie twee kwartalen eerder begon: werkte die persoon na 6 maanden nog?' },
]

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
