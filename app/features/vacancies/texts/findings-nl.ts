import { educationLevelLabels, type EducationLevel } from '#app/core/classifications.ts'
import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import type { Finding, FindingCode, FindingFacts, TextPart, WordingGround } from '#app/features/vacancies/model.ts'
import { groundLabels, textPartLabels } from '#app/features/vacancies/texts/nl.ts'

const euro = (facts: FindingFacts, key: string) => formatEuro(Number(facts[key] ?? 0))
const day = (facts: FindingFacts, key: string) => formatDate(String(facts[key] ?? ''))

/** The words that were found, where, and on which ground they leave people out. */
function found(facts: FindingFacts): string {
  return `In ${textPartLabels[facts['plek'] as TextPart]} staat “${facts['woorden']}”.`
}

function forbidden(facts: FindingFacts): string {
  return `${found(facts)} U mag mensen niet uitsluiten om ${groundLabels[facts['grond'] as WordingGround]}.`
}

/** What was found, in one or two sentences. */
export const findingTexts: Record<FindingCode, (facts: FindingFacts) => string> = {
  'loon-onder-minimumloon': (f) =>
    `Het laagste loon is ${euro(f, 'loon')} per uur. Het minimumloon is ${euro(f, 'minimum')} per uur op ${day(f, 'datum')} (21 jaar en ouder).`,
  'minimumloon-nog-onbekend': (f) => `Het minimumloon op ${day(f, 'datum')} is nog niet bekend.`,
  'loon-hoogste-onder-laagste': (f) =>
    `Het hoogste loon (${euro(f, 'hoogste')}) is lager dan het laagste loon (${euro(f, 'laagste')}).`,
  'loon-ontbreekt': () => 'Het loon is niet ingevuld.',
  'loon-lijkt-te-hoog': (f) => `Het loon is ${euro(f, 'loon')} per uur. Is dit misschien het loon per maand?`,
  'uren-ontbreken': () => 'Het aantal uren per week is niet ingevuld.',
  'uren-hoogste-onder-laagste': (f) => `Het hoogste aantal uren (${f['hoogste']}) is lager dan het laagste (${f['laagste']}).`,
  'uren-boven-veertig': (f) => `U vraagt tot ${f['uren']} uur per week. Dat is meer dan een volle werkweek.`,
  'titel-ontbreekt': () => 'De titel is niet ingevuld.',
  'beroep-ontbreekt': () => 'Het beroep is niet gekozen.',
  'taken-ontbreken': () => 'Er staan nog geen taken bij.',
  'tekst-ontbreekt': () => 'Er staat nog geen tekst over het werk bij.',
  'tekst-kort': () => 'De tekst over het werk is erg kort.',
  'plaats-ontbreekt': () => 'De postcode of plaats van het werk is niet ingevuld.',
  'plekken-ontbreken': () => 'Het aantal plekken is niet ingevuld.',
  'start-in-verleden': (f) => `De startdatum ${day(f, 'datum')} is al voorbij.`,
  'sluit-in-verleden': (f) => `De sluitdatum ${day(f, 'datum')} is al voorbij.`,
  'diploma-tegenstrijdig': (f) =>
    `U zegt dat geen diploma nodig is, en u vraagt ook “${educationLevelLabels[f['opleiding'] as EducationLevel]}”.`,
  'woord-leeftijd-jong': forbidden,
  'woord-leeftijd-grens': forbidden,
  'woord-leeftijd-minimum': (f) => `${found(f)} Een laagste leeftijd mag alleen als de wet die vraagt voor dit werk.`,
  'woord-ervaring-maximum': (f) => `${found(f)} Een grens aan ervaring sluit oudere mensen uit.`,
  'woord-student': (f) => `${found(f)} Daarmee sluit u oudere mensen uit.`,
  'woord-geslacht': forbidden,
  'woord-geslacht-titel': (f) => `${found(f)} Dat klinkt alsof alleen een man of alleen een vrouw mag reageren.`,
  'woord-moedertaal': forbidden,
  'woord-accent': forbidden,
  'woord-afkomst': forbidden,
  'woord-nationaliteit': forbidden,
  'woord-gezin': forbidden,
  'woord-zwangerschap': forbidden,
  'woord-geloof': forbidden,
  'woord-gerichtheid': forbidden,
  'woord-gezondheid': forbidden,
  'woord-ziekteverleden': (f) => `${found(f)} U mag niet vragen of iemand ziek is geweest.`,
  'woord-foto': (f) => `${found(f)} Met een foto kijkt u naar hoe iemand eruitziet, niet naar wat iemand kan.`,
  'woord-strafblad': (f) => `${found(f)} U mag dit alleen vragen als voor dit werk een VOG nodig is.`,
  'woord-schulden': (f) => `${found(f)} U mag niet vragen naar schulden.`,
  'woord-vorig-loon': (f) => `${found(f)} Vraag niet naar wat iemand eerder verdiende.`,
  'woord-roken': (f) => `${found(f)} Of iemand rookt, is privé.`,
  'woord-eigen-auto': (f) => `${found(f)} Niet iedereen heeft een auto.`,
}

/** What to do about it: the better sentence, ready to take over. */
export const betterTexts: Record<FindingCode, string> = {
  'loon-onder-minimumloon': 'Verhoog het loon. Onder het minimumloon mag u niemand laten werken.',
  'minimumloon-nog-onbekend': 'U kunt de vacature versturen. Controleer het loon opnieuw als het nieuwe minimumloon bekend is.',
  'loon-hoogste-onder-laagste': 'Wissel de bedragen om, of vul twee keer hetzelfde bedrag in.',
  'loon-ontbreekt': 'Vul in wat u per uur betaalt, zonder vakantiegeld.',
  'loon-lijkt-te-hoog': 'Vul het loon per uur in.',
  'uren-ontbreken': 'Vul het laagste en het hoogste aantal uren per week in.',
  'uren-hoogste-onder-laagste': 'Wissel de getallen om.',
  'uren-boven-veertig': 'Controleer het aantal uren per week.',
  'titel-ontbreekt': 'Vul een korte titel in, bijvoorbeeld “Medewerker magazijn”.',
  'beroep-ontbreekt': 'Kies het beroep dat het beste past.',
  'taken-ontbreken': 'Schrijf minstens één taak op, bijvoorbeeld “Pakketten inpakken”.',
  'tekst-ontbreekt': 'Vertel in een paar zinnen hoe een werkdag eruitziet.',
  'tekst-kort': 'Vertel in een paar zinnen hoe een werkdag eruitziet.',
  'plaats-ontbreekt': 'Vul de postcode en de plaats in waar het werk is.',
  'plekken-ontbreken': 'Vul in hoeveel mensen u zoekt.',
  'start-in-verleden': 'Kies een nieuwe datum, of laat de datum leeg als het zo snel mogelijk is.',
  'sluit-in-verleden': 'Kies een datum na vandaag.',
  'diploma-tegenstrijdig': 'Kies één van de twee.',
  'woord-leeftijd-jong': 'Schrijf bijvoorbeeld: “een enthousiast team”.',
  'woord-leeftijd-grens': 'Laat de leeftijd weg. Schrijf wat iemand moet kunnen.',
  'woord-leeftijd-minimum': 'Schrijf de reden erbij, bijvoorbeeld: “18 jaar of ouder, omdat u alcohol schenkt”.',
  'woord-ervaring-maximum': 'Schrijf bijvoorbeeld: “ook zonder ervaring welkom”.',
  'woord-student': 'Schrijf wanneer er gewerkt wordt, bijvoorbeeld: “een baan voor de avond en het weekend”.',
  'woord-geslacht': 'Schrijf bijvoorbeeld: “een collega” of “iemand”.',
  'woord-geslacht-titel': 'Zet er (m/v/x) achter, of kies een neutraal woord zoals “barmedewerker”.',
  'woord-moedertaal': 'Schrijf welk niveau Nederlands nodig is, bijvoorbeeld: “u spreekt Nederlands op niveau B1”.',
  'woord-accent': 'Schrijf bijvoorbeeld: “u bent goed te verstaan voor klanten”.',
  'woord-afkomst': 'Laat dit weg. Schrijf wat iemand moet kunnen.',
  'woord-nationaliteit': 'Schrijf bijvoorbeeld: “u mag in Nederland werken”.',
  'woord-gezin': 'Laat dit weg. Schrijf welke werktijden er zijn.',
  'woord-zwangerschap': 'Laat dit weg.',
  'woord-geloof': 'Laat dit weg. Schrijf wat iemand moet kunnen.',
  'woord-gerichtheid': 'Laat dit weg.',
  'woord-gezondheid': 'Schrijf wat het werk vraagt, bijvoorbeeld: “u tilt dozen tot 15 kilo”.',
  'woord-ziekteverleden': 'Laat dit weg.',
  'woord-foto': 'Laat dit weg.',
  'woord-strafblad': 'Is een VOG nodig? Kies dan “Verklaring Omtrent het Gedrag” bij de bewijzen. Laat deze zin anders weg.',
  'woord-schulden': 'Laat dit weg.',
  'woord-vorig-loon': 'Laat dit weg. Noem zelf wat u betaalt.',
  'woord-roken': 'Schrijf bijvoorbeeld: “op het werk mag niet worden gerookt”.',
  'woord-eigen-auto': 'Schrijf bijvoorbeeld: “het werk is niet met de bus te bereiken”.',
}

/** A finding as it is shown: what was found and what to do. */
export function findingText(finding: Finding): { text: string; better: string } {
  return { text: findingTexts[finding.code](finding.facts), better: betterTexts[finding.code] }
}
