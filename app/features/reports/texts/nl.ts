import { contractKindLabels, sectorLabels, type Sector } from '#app/core/classifications.ts'
import type { Outflow } from '#app/features/placements/model.ts'
import { outflowTexts } from '#app/features/placements/texts/nl.ts'
import { totalKey, type FigureCode, type FigureUnit, type HideRule, type ReportStatus } from '../model.ts'
import type { contractKeys, durableKeys, groupKeys, hoursKeys, payKeys } from '../rules/figure-definitions.ts'

/** Name of a figure and what is counted, as printed in the report. */
export const figureTexts: Record<FigureCode, { name: string; definition: string }> = {
  kandidaten: {
    name: 'Werkzoekenden in beeld',
    definition:
      'Mensen uit de gemeente die op de laatste dag van het kwartaal als kandidaat waren ingeschreven. Wie nu inactief is telt alleen mee als er na het kwartaal nog contact was.',
  },
  'kandidaten-nieuw': {
    name: 'Nieuw in beeld',
    definition: 'Mensen uit de gemeente die in het kwartaal als kandidaat zijn ingeschreven.',
  },
  plaatsingen: {
    name: 'Plaatsingen op werk',
    definition:
      'Contracten die in het kwartaal begonnen. Per persoon en werkgever telt er één in 12 maanden. De gemeente is die waar de persoon bij de start woonde. Proefplaatsingen staan apart.',
  },
  'plaatsingen-contract': { name: 'Plaatsingen naar soort contract', definition: 'Het soort contract bij de start.' },
  'plaatsingen-uren': { name: 'Plaatsingen naar uren per week', definition: 'De uren per week bij de start.' },
  'plaatsingen-sector': { name: 'Plaatsingen naar sector', definition: 'De sector waarin de persoon begon.' },
  'plaatsingen-uitstroom': {
    name: 'Plaatsingen naar gevolg voor de uitkering',
    definition: 'Of de uitkering door het werk stopt, of blijft met een aanvulling.',
  },
  'plaatsingen-loon': {
    name: 'Plaatsingen naar loon',
    definition: 'Het loon per uur bij de start, vergeleken met het wettelijk minimumloon van die dag.',
  },
  'plaatsingen-jongere': { name: 'Plaatsingen van jongeren', definition: 'Mensen die bij de start jonger dan 27 jaar waren.' },
  'plaatsingen-vijftigplus': {
    name: 'Plaatsingen van 50-plussers',
    definition: 'Mensen die bij de start 50 jaar of ouder waren.',
  },
  'plaatsingen-statushouder': {
    name: 'Plaatsingen van statushouders',
    definition: 'Mensen die als statushouder zijn ingeschreven.',
  },
  'plaatsingen-beperking': {
    name: 'Plaatsingen van mensen met een arbeidsbeperking',
    definition: 'Mensen die zo zijn ingeschreven voor de rapportage.',
  },
  'plaatsingen-langdurig': {
    name: 'Plaatsingen van mensen die lang zonder werk waren',
    definition: 'Mensen die zo zijn ingeschreven voor de rapportage.',
  },
  'gemiddelde-uren': {
    name: 'Gemiddeld aantal uren per week',
    definition: 'Alle uren per week bij de start, gedeeld door de plaatsingen.',
  },
  'loon-boven-minimum': {
    name: 'Loon in procenten van het minimumloon',
    definition: 'De lonen per uur bij de start samen, gedeeld door de minimumlonen samen. 100 is precies het minimumloon.',
  },
  proefplaatsingen: {
    name: 'Proefplaatsingen',
    definition: 'Proefplaatsingen die in het kwartaal begonnen. Ze tellen niet als plaatsing.',
  },
  'duurzaam-6-maanden': {
    name: 'Na 6 maanden nog aan het werk',
    definition:
      'Van de plaatsingen die twee kwartalen eerder begonnen: of de persoon na 6 maanden nog werkte, bij dezelfde of een andere werkgever.',
  },
  banen: {
    name: 'Banen voor de banenafspraak',
    definition:
      'De betaalde uren per week van mensen die met een arbeidsbeperking zijn ingeschreven samen, gedeeld door 25,5. Beschut werk telt niet mee.',
  },
  vacatures: { name: 'Nieuwe vacatures', definition: 'Vacatures in de gemeente die in het kwartaal zijn geplaatst.' },
  'vacatures-vervuld': { name: 'Vervulde vacatures', definition: 'Vacatures in de gemeente die in het kwartaal zijn vervuld, door ons of op een andere manier.' },
  'dagen-tot-vervuld': {
    name: 'Dagen tot een vacature vervuld is',
    definition: 'De middelste van alle vervulde vacatures: de helft ging sneller, de helft langzamer.',
  },
  'open-hiring-aanmeldingen': {
    name: 'Aanmeldingen voor open hiring',
    definition: 'Aanmeldingen in het kwartaal op lijsten van werkgevers in de gemeente.',
  },
  'open-hiring-starts': {
    name: 'Begonnen via open hiring',
    definition: 'Mensen die in het kwartaal begonnen via een lijst van een werkgever in de gemeente.',
  },
  'social-return': {
    name: 'Waarde van social return',
    definition: 'De waarde van plaatsingen bij opdrachten van de gemeente, waarvan het meetellen in het kwartaal begon.',
  },
}

type OwnKey =
  | typeof totalKey
  | (typeof contractKeys)[number]
  | (typeof hoursKeys)[number]
  | (typeof payKeys)[number]
  | (typeof groupKeys)[number]
  | (typeof durableKeys)[number]

const ownKeyTexts: Record<OwnKey, string> = {
  [totalKey]: 'Totaal',
  vast: contractKindLabels.vast,
  tijdelijk: contractKindLabels.tijdelijk,
  flex: 'Uitzendwerk, oproep of detachering',
  'leren-of-beschut': 'Werken en leren, of beschut werk',
  'tot-12': 'Minder dan 12 uur',
  '12-24': '12 tot 24 uur',
  '24-36': '24 tot 36 uur',
  'vanaf-36': '36 uur of meer',
  'tot-110': 'Minimumloon tot 110 %',
  'tot-130': '110 tot 130 %',
  'vanaf-130': '130 % of meer',
  anders: 'Wettelijke uitzondering, of nog niet bekend',
  onbekend: 'Niet bekend',
  wel: 'Wel',
  niet: 'Niet',
  ja: 'Ja',
  nee: 'Nee',
}

const allKeyTexts: Readonly<Record<string, string>> = { ...sectorLabels, ...outflowTexts, ...ownKeyTexts }

/** The label of a key of a breakdown. */
export function figureKeyText(key: OwnKey | Sector | Outflow | (string & {})): string {
  return allKeyTexts[key] ?? key
}

export const figureUnitTexts: Record<FigureUnit, string> = {
  personen: 'personen',
  plaatsingen: 'plaatsingen',
  vacatures: 'vacatures',
  banen: 'banen',
  uren: 'uren per week',
  dagen: 'dagen',
  procent: '%',
  euro: 'euro',
}

/** For staff: the rule by which a cell was hidden. */
export const hideRuleTexts: Record<HideRule, string> = {
  'onder-de-drempel': 'Te weinig mensen in deze cel.',
  aanvullend: 'Verborgen omdat een andere verborgen cel anders uit te rekenen is.',
  'te-weinig-mensen': 'Te weinig mensen achter dit gemiddelde of deze som.',
  'totaal-verborgen': 'Het totaal is verborgen, dus ook de onderdelen.',
}

/** For everybody: what stands in the place of a hidden number. */
export const hiddenText = 'niet getoond'

export const reportStatusTexts: Record<ReportStatus, string> = {
  concept: 'Concept',
  gepubliceerd: 'Gepubliceerd',
  vervangen: 'Vervangen door een nieuwe versie',
}
