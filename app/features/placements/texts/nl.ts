import type {
  EndReason,
  Outflow,
  PlacementRefusalCode,
  PlacementSource,
  PlacementStatus,
  WageCheck,
  WageException,
} from '../model.ts'
import type { PlacementField } from '../rules/compare-versions.ts'

export const placementRefusalTexts: Record<PlacementRefusalCode, string> = {
  'onder-minimumloon': 'Het loon is lager dan het wettelijk minimumloon. Pas het loon aan, of noem de wettelijke uitzondering.',
  'loon-ongeldig': 'Vul het loon per uur in als bedrag, bijvoorbeeld 15,20.',
  'uitzondering-past-niet': 'Deze uitzondering past niet bij het soort contract.',
  'start-ongeldig': 'Vul een startdatum in die bestaat.',
  'start-te-ver-vooruit': 'De start mag hoogstens 1 jaar vooruit liggen.',
  'start-te-ver-terug': 'De start mag hoogstens 5 jaar terug liggen.',
  'einde-voor-start': 'De verwachte einddatum ligt voor de start.',
  'einde-nodig': 'Vul bij dit contract de verwachte einddatum in.',
  'vast-zonder-einde': 'Een vast contract heeft geen einddatum. Maak het veld leeg of kies een ander contract.',
  'proefplaatsing-te-lang': 'Een proefplaatsing duurt hoogstens 6 maanden.',
  'uren-buiten-grenzen': 'Vul uren per week in tussen 1 en 60.',
}

export const placementStatusTexts: Record<PlacementStatus, string> = { loopt: 'Loopt', beëindigd: 'Beëindigd' }

export const placementSourceTexts: Record<PlacementSource, string> = {
  voorstel: 'Via een voorstel',
  'open-hiring': 'Via open hiring',
  rechtstreeks: 'Rechtstreeks',
  'social-return': 'Via social return',
}

export const outflowTexts: Record<Outflow, string> = {
  volledig: 'Uit de uitkering',
  deeltijd: 'Werk met een aanvulling',
  geen: 'Geen gevolg, of geen uitkering',
  onbekend: 'Niet bekend',
}

export const wageExceptionTexts: Record<WageException, string> = {
  proefplaatsing: 'Proefplaatsing: werken met behoud van uitkering, na een besluit',
  loondispensatie: 'Loondispensatie: lager loon na een besluit van UWV',
  stage: 'Stage: leren staat voorop',
  participatieplaats: 'Participatieplaats: onbetaald extra werk, na een besluit van de gemeente',
}

export const wageCheckTexts: Record<WageCheck, string> = {
  voldoet: 'Het loon is niet lager dan het minimumloon',
  uitzondering: 'Wettelijke uitzondering op het minimumloon',
  onbekend: 'Nog na te kijken: het minimumloon is niet bekend',
  'te-laag': 'Het loon is lager dan het minimumloon dat nu bekend is: pas het aan met de werkgever',
}

export const endReasonTexts: Record<EndReason, string> = {
  'contract-afgelopen': 'Het contract liep af',
  werkgever: 'De werkgever stopte',
  werknemer: 'De werknemer stopte',
  'ander-werk': 'Ander werk gevonden',
  opleiding: 'Begonnen met een opleiding',
  anders: 'Een andere reden',
}

export const placementFieldTexts: Record<PlacementField, string> = {
  employerId: 'Werkgever',
  personRef: 'Persoon',
  candidateId: 'Kandidaat',
  vacancyId: 'Vacature',
  occupationCode: 'Beroep',
  contractKind: 'Soort contract',
  startsOn: 'Start',
  expectedEndOn: 'Verwachte einddatum',
  minutesPerWeek: 'Uren per week',
  payCentsPerHour: 'Loon per uur',
  municipality: 'Gemeente bij de start',
  source: 'Hoe de plaatsing ontstond',
  outflow: 'Gevolg voor de uitkering',
  wageException: 'Uitzondering op het minimumloon',
}
