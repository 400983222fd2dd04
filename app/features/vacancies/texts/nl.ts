import { educationLevelLabels, type EducationLevel } from '#app/core/classifications.ts'
import type {
  CloseReason,
  ReplyDays,
  ReturnReason,
  TextPart,
  VacancyStatus,
  WordingGround,
} from '#app/features/vacancies/model.ts'
import type { VacancyField } from '#app/features/vacancies/rules/form-fields.ts'

export const vacancyStatusLabels: Record<VacancyStatus, string> = {
  concept: 'Nog niet verstuurd',
  'te-controleren': 'Wordt gecontroleerd',
  teruggestuurd: 'Terug naar de werkgever',
  open: 'Open',
  gepauzeerd: 'Even gestopt',
  vervuld: 'Vervuld',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
}

export const returnReasonLabels: Record<ReturnReason, string> = {
  'loon-niet-goed': 'Het loon klopt niet',
  'woorden-niet-goed': 'Er staan woorden in die mensen uitsluiten',
  'taken-onduidelijk': 'De taken zijn niet duidelijk',
  'uren-onduidelijk': 'De uren of werktijden zijn niet duidelijk',
  'werkgever-onbekend': 'We konden de werkgever niet bereiken',
  dubbel: 'Deze vacature staat er al',
  anders: 'Iets anders',
}

export const closeReasonLabels: Record<CloseReason, string> = {
  'vervuld-via-ons': 'Vervuld met een kandidaat van ons',
  'vervuld-anders': 'Vervuld op een andere manier',
  'geen-werk-meer': 'Er is geen werk meer',
  uitgesteld: 'Het werk begint later',
  'termijn-voorbij': 'De sluitdatum is voorbij',
  anders: 'Iets anders',
}

export const replyDaysLabels: Record<ReplyDays, string> = {
  3: 'Binnen 3 werkdagen',
  5: 'Binnen 5 werkdagen',
  10: 'Binnen 10 werkdagen',
}

export const groundLabels: Record<WordingGround, string> = {
  leeftijd: 'leeftijd',
  geslacht: 'man of vrouw zijn',
  afkomst: 'afkomst',
  nationaliteit: 'nationaliteit',
  geloof: 'geloof',
  'burgerlijke-staat': 'gezin',
  'seksuele-gerichtheid': 'seksuele gerichtheid',
  gezondheid: 'gezondheid of handicap',
  privacy: 'privacy',
}

export const textPartLabels: Record<TextPart, string> = {
  titel: 'de titel',
  tekst: 'de tekst',
  taken: 'de taken',
}

/** How a vacancy stands, said to its own employer where that is otherwise. */
export const ownStatusLabels: Record<VacancyStatus, string> = { ...vacancyStatusLabels, teruggestuurd: 'Pas de vacature aan' }

/** The lowest education that a vacancy asks for. */
export const educationAskedLabels: Record<EducationLevel, string> = { ...educationLevelLabels, geen: 'Geen opleiding nodig' }

/** A vacancy that a person may not post, or not change in this way. */
export const vacancyRefusals = {
  'niet-gevonden': 'Deze vacature kennen wij niet.',
  'werkgever-onbekend': 'Kies een werkgever uit de lijst.',
  'beroep-onbekend': 'Kies een functie uit de lijst.',
  'stap-kan-niet': 'Dit kan nu niet met deze vacature. Misschien heeft een collega al iets gedaan.',
  'niet-te-versturen': 'De vacature kan nog niet worden verstuurd. Pas eerst aan wat hieronder staat.',
  'intussen-gewijzigd':
    'Iemand anders heeft deze vacature intussen veranderd. Uw tekst staat er nog. Kijk bij elk veld wat er nu staat.',
} as const satisfies Record<string, string>
export type VacancyRefusal = keyof typeof vacancyRefusals

/** What was done, on the page that follows. */
export const vacancyDone = {
  verstuurd: 'Uw vacature is verstuurd. Wij controleren haar nu. Hieronder staat wanneer u van ons hoort.',
  'opnieuw-verstuurd': 'Uw vacature is opnieuw verstuurd. Wij controleren haar nu.',
  gewijzigd: 'De vacature is gewijzigd.',
  geplaatst: 'De vacature is geplaatst. De werkgever krijgt een mail.',
  teruggestuurd: 'De vacature is teruggestuurd. De werkgever krijgt een mail met uw uitleg.',
  gepauzeerd: 'De vacature staat even stil. Werkzoekenden zien haar niet. U kunt haar weer openen wanneer u wilt.',
  heropend: 'De vacature staat weer online.',
  gesloten: 'De vacature is gesloten. Werkzoekenden zien haar niet meer.',
} as const satisfies Record<string, string>

/** The fields of the form, as they are named in a sentence or a table. */
export const vacancyFieldLabels: Record<VacancyField, string> = {
  functie: 'Functie',
  titel: 'Titel',
  omschrijving: 'Over het werk',
  taken: 'Taken',
  'uren-van': 'Uren per week, laagste',
  'uren-tot': 'Uren per week, hoogste',
  'loon-van': 'Loon per uur, laagste',
  'loon-tot': 'Loon per uur, hoogste',
  contract: 'Contract',
  postcode: 'Postcode van de werkplek',
  plaats: 'Plaats van het werk',
  startdatum: 'Startdatum',
  eisen: 'Wat het werk vraagt',
  bewijzen: 'Rijbewijzen en certificaten',
  opleiding: 'Opleiding',
  'geen-diploma': 'Geen diploma nodig',
  nederlands: 'Nederlands',
  plekken: 'Aantal plekken',
  reactietermijn: 'Uw reactietermijn',
  sluitdatum: 'Sluitdatum',
}
